package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.ReplyJson;
import endcap.chat.Choice;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole bot, as a rep talks to it, in both languages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConversationTest {
    private Conversation bot;

    @BeforeEach
    void open() {
        bot = Conversation.start();
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_visit_is_told_in_one_sentence_confirmed_listed_and_taken_back() {
        Reply draft = bot.says("今天去了新万家徐汇店，见王店长，橙汁1L缺货3天，排面12/40，竞品买一赠一，下周三补端架，订单5200");
        assertThat(draft.intent()).isEqualTo("visit");
        assertThat(json(draft))
                .contains("\"status\":\"draft\"")
                .contains("\"code\":\"XWJ-01\"")
                .contains("\"date\":\"2026-11-21\"")
                .contains("\"outOfStockDays\":3")
                .contains("\"facings\":12")
                .contains("\"categoryFacings\":40")
                .contains("\"amount\":\"5200.00\"")
                .contains("\"date\":\"2026-11-25\"");
        assertThat(bot.rows("visit")).isEqualTo(1);

        Reply changed = bot.says("改 订单=6200");
        assertThat(json(changed)).contains("\"amount\":\"6200.00\"");

        Reply confirmed = bot.says("确认");
        assertThat(confirmed.intent()).isEqualTo("confirm");
        assertThat(json(confirmed)).contains("\"status\":\"confirmed\"");
        assertThat(PlainText.of(confirmed)).contains("促销");

        assertThat(json(bot.says("/visits 新万家徐汇店"))).contains("\"amount\":\"6200.00\"");
        assertThat(bot.says("撤销").error()).isEmpty();
        assertThat(json(bot.says("/visits 新万家徐汇店"))).doesNotContain("6200");
    }

    @Test
    void an_order_that_would_be_held_is_said_before_the_visit_is_confirmed() {
        Reply draft = bot.says("今天去了新万家徐汇店，订单90000");
        assertThat(PlainText.of(draft)).contains("先别下 · 新万家徐汇店 订单 ¥90,000", "超额度：", "现在最多能下");
        assertThat(draft.choices()).extracting(Choice::says).contains("/credit XWJ-01 90000", "/confirm V1");
        assertThat(bot.audit()).last().isEqualTo("li.na credit.look XWJ-01: account XWJ, order 90000.00, HOLD");
    }

    @Test
    void the_same_in_english() {
        Reply draft = bot.says("visited CityFresh Xuhui yesterday, orange juice 1L out of stock 3 days, order 5200");
        assertThat(draft.intent()).isEqualTo("visit");
        assertThat(json(draft))
                .contains("\"code\":\"XWJ-01\"")
                .contains("\"date\":\"2026-11-20\"")
                .contains("\"locale\":\"en\"");
        assertThat(bot.says("yes").error()).isEmpty();
        assertThat(bot.says("undo").error()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    新万家还能下5万吗                                    | credit
                    xinwanjia 还能下5万吗                                | credit
                    新萬家還能下5萬嗎                                    | credit
                    can CityFresh take 50000 on credit?                  | credit
                    查信用 新万家 5w                                     | credit
                    新万家有什么促销还能订                               | promo
                    what promos can CityFresh still order                | promo
                    客户嫌贵怎么回                                       | ask
                    how do I handle a late delivery complaint            | ask
                    我上周拜访了哪些店                                   | visits
                    你好                                                 | none
                    讲个笑话                                             | none
                    what is the weather tomorrow                         | none
                    """)
    void free_text_finds_its_command(String text, String intent) {
        Reply reply = bot.says(text);
        assertThat(reply.intent()).isEqualTo(intent);
        assertThat(reply.error()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "我不想拜访新万家徐汇店",
        "要不要拜访新万家徐汇店?",
        "今天没去新万家徐汇店",
        "I did not visit CityFresh Xuhui",
        "should I visit CityFresh Xuhui?"
    })
    void a_negation_or_a_question_writes_nothing(String text) {
        bot.says(text);
        assertThat(bot.rows("visit")).isZero();
    }

    @Test
    void an_order_over_the_limit_is_held_and_the_way_out_passes() {
        Reply held = bot.says("/credit 新万家 50000");
        assertThat(json(held))
                .contains("\"verdict\":\"HOLD\"")
                .contains("OVER_LIMIT")
                .contains("\"maxOrderNow\":\"38200.00\"");
        assertThat(json(bot.says("/credit 新万家 38200")))
                .doesNotContain("OVER_LIMIT")
                .contains("\"verdict\":\"WARN\"");
        assertThat(json(bot.says("/credit 新万家 38200.01"))).contains("\"verdict\":\"HOLD\"");
        assertThat(json(bot.says("/credit 新万家 50000 预付"))).contains("\"verdict\":\"PASS\"");
    }

    @Test
    void every_look_at_credit_is_in_the_audit_log() {
        bot.says("/credit 新万家 50000");
        List<String> acts = bot.app()
                .database()
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery("SELECT act || ' ' || subject || ' ' || person_id FROM audit_log")
                                .mapTo(String.class)
                                .list());
        assertThat(acts).contains("credit.look XWJ li.na");
    }

    @Test
    void the_question_for_the_customer_is_answered_in_one_word() {
        assertThat(bot.says("/credit 50000").error().orElseThrow().code()).isEqualTo("customer.missing");
        assertThat(json(bot.says("新万家"))).contains("\"order\":{\"amount\":\"50000.00\"");
    }

    @Test
    void every_button_says_something_that_is_answered() {
        for (String text : List.of("/credit 新万家 50000", "/promo 新万家", "/ask 客户嫌贵怎么回", "/help")) {
            for (Choice choice : bot.says(text).choices()) {
                Reply reply = bot.says(choice.says());
                assertThat(reply.error().map(Reply.Problem::code))
                        .as(choice.says())
                        .isIn(java.util.Optional.empty(), java.util.Optional.of("not-ready"));
            }
        }
    }

    @Test
    void the_same_delivery_twice_is_one_visit() {
        Reply first = bot.delivers("event-1", "/visit 新万家徐汇店 橙汁1L缺货3天");
        Reply again = bot.delivers("event-1", "/visit 新万家徐汇店 橙汁1L缺货3天");
        assertThat(bot.rows("visit")).isEqualTo(1);
        assertThat(json(again)).isEqualTo(json(first));
    }

    private static String json(Reply reply) {
        return new ReplyJson().line(reply);
    }
}
