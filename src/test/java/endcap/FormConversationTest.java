package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.ReplyJson;
import endcap.chat.Card;
import endcap.chat.Form;
import endcap.chat.Message;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.chat.User;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A command without words offers a form, and a filled form says what a person would have typed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormConversationTest {
    private final ReplyJson json = new ReplyJson();
    private Conversation li;

    @BeforeAll
    void start() {
        li = Conversation.start();
    }

    @AfterAll
    void stop() {
        li.close();
    }

    private Form form(String command) {
        return li.says(command).cards().stream()
                .filter(Card.Fill.class::isInstance)
                .map(card -> ((Card.Fill) card).form())
                .findFirst()
                .orElseThrow();
    }

    private String visit(Reply reply) {
        assertThat(reply.error()).as(PlainText.of(reply)).isEmpty();
        return json.data(reply).replaceFirst("\"visitId\":\"[^\"]*\"", "");
    }

    @Test
    void a_visit_filled_in_is_the_visit_typed() {
        Reply filled = li.says(form("/visit")
                .sentence(Map.of(
                        "CUSTOMER", "XWJ-01",
                        "DATE", "2026-11-20",
                        "CONTACT", "王店长",
                        "NOTE", "橙汁1L缺货3天\n排面12/40 竞品买一赠一",
                        "ORDER", "5200",
                        "PAYMENT", "3万",
                        "NEXT", "下周三补端架")));
        Reply typed = li.says("/visit 新万家徐汇店 昨天 见王店长 橙汁1L缺货3天 排面12/40 竞品买一赠一 订单5200 回款3万 下周三补端架");
        assertThat(visit(filled))
                .isEqualTo(visit(typed))
                .contains("\"name\":\"王\"", "\"date\":\"2026-11-20\"", "\"outOfStockDays\":3")
                .contains("\"order\":{\"amount\":\"5200.00\"}", "\"payment\":\"30000.00\"", "补端架")
                .contains("\"unrecognised\":[]");
    }

    @Test
    void a_visit_filled_in_in_english_is_the_visit_typed() {
        Reply filled = li.says(english("/visit")
                .sentence(Map.of(
                        "CUSTOMER", "XWJ-02",
                        "DATE", "2026-11-21",
                        "CONTACT", "Mr Chen",
                        "NOTE", "orange juice 1L out of stock 3 days",
                        "ORDER", "50k",
                        "NEXT", "next Wed restock the endcap")));
        Reply typed = li.says(
                "/visit XWJ-02 met Mr Chen, orange juice 1L out of stock 3 days, order 50k, next Wed restock the endcap");
        assertThat(visit(filled))
                .isEqualTo(visit(typed))
                .contains("Chen", "\"order\":{\"amount\":\"50000.00\"}", "\"unrecognised\":[]");
    }

    private Form english(String command) {
        User user = li.app().speakers().speaker("li.na");
        Message message =
                new Message(user, command, Optional.of(Locale.ENGLISH), "test:english", Optional.empty(), false);
        return ((Card.Fill) li.app().chat().answer(message).cards().getLast()).form();
    }

    @Test
    void what_is_left_blank_leaves_nothing_behind() {
        Reply filled = li.says(form("/visit").sentence(Map.of("CUSTOMER", "XWJ-03", "DATE", "2026-11-21")));
        assertThat(visit(filled)).contains("\"contact\":null", "\"order\":null", "\"unrecognised\":[]");
    }

    @Test
    void the_same_holds_for_a_page_that_leaves_the_names_of_blank_fields() {
        Reply filled = li.says("/visit XWJ-04 日期=2026-11-21 联系人= 备注=橙汁1L缺货2天 订单= 回款= 下一步=");
        assertThat(visit(filled))
                .contains("\"contact\":null", "\"order\":null", "\"outOfStockDays\":2", "\"unrecognised\":[]");
    }

    @Test
    void what_cannot_be_right_is_said() {
        assertThat(code("/visit XWJ-01 订单=很多")).isEqualTo("amount.invalid");
        assertThat(code("/visit XWJ-01 日期=2026-12-24")).isEqualTo("date.invalid");
        assertThat(code("/visit 订单=5200")).isEqualTo("customer.missing");
    }

    @Test
    void a_value_brings_no_other_field_with_it() {
        Reply filled = li.says(form("/visit")
                .sentence(Map.of("CUSTOMER", "XWJ-01", "DATE", "2026-11-21", "CONTACT", "李店长", "NOTE", "货架 订单=999")));
        assertThat(visit(filled)).contains("\"name\":\"李\"");
    }

    @Test
    void a_bare_command_still_waits_for_the_answer() {
        Conversation wang = li.as("li.na");
        wang.says("/credit");
        assertThat(wang.says("新万家 50000").intent()).isEqualTo("credit");
    }

    @Test
    void credit_filled_in_is_credit_typed() {
        String filled = form("/credit").sentence(Map.of("customer", "XWJ", "amount", "5万"));
        assertThat(filled).isEqualTo("/credit XWJ 5万");
        assertThat(json.data(li.says(filled))).isEqualTo(json.data(li.says("/credit 新万家 50000")));
        assertThat(form("/credit").sentence(Map.of("customer", "XWJ"))).isEqualTo("/credit XWJ");
    }

    @Test
    void a_question_filled_in_is_the_question_typed() {
        String filled = form("/ask").sentence(Map.of("question", "客户嫌贵\n怎么回"));
        assertThat(filled).isEqualTo("/ask 客户嫌贵 怎么回");
        assertThat(li.says(filled).error()).isEmpty();
    }

    private String code(String text) {
        return li.says(text).error().orElseThrow().code();
    }
}
