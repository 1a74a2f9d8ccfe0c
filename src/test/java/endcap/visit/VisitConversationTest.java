package endcap.visit;

import static endcap.visit.VisitConversation.problem;
import static endcap.visit.VisitConversation.visit;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Card;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.chat.UserError;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitConversationTest {
    private static final String VISIT = "/visit 新万家徐汇店 见王店长 橙汁1L缺货3天 排面12/40 竞品买一赠一 下周三补端架 订单5200";
    private final VisitConversation bot = new VisitConversation();

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_line_becomes_a_draft_and_a_yes_puts_it_on_record() {
        Reply draft = bot.says(VISIT);
        assertThat(PlainText.of(draft)).isEqualTo("""
                        # 拜访草稿 V1：新万家徐汇店，2026-11-21（今天）
                        联系人: 王店长
                        订单: ¥5200.00
                        竞品: 买一赠一
                        下一步: 2026-11-25 补端架
                        货架
                        商品    状态      排面  价格  库存
                        橙汁1L  缺货3天  12/40
                        [确认] [取消]
                        修改 V1
                        - 日期 *
                        - 联系人
                        - 订单金额
                        - 回款金额
                        - 下一步和日期""");
        assertThat(visit(draft).status()).isEqualTo("draft");
        Reply confirmed = bot.says("确认");
        assertThat(confirmed.intent()).isEqualTo("confirm");
        assertThat(visit(confirmed).status()).isEqualTo("confirmed");
        assertThat(PlainText.of(confirmed)).startsWith("✔ 已记录 V1：新万家徐汇店，2026-11-21\n下一步：2026-11-25 补端架");
        assertThat(bot.audit).containsExactly("li visit.confirm V1");
    }

    @Test
    void a_draft_is_told_in_english_too() {
        Reply draft = bot.saysInEnglish("/visit CityFresh Xuhui met manager Wang, orange juice oos 3 days, order 5200");
        assertThat(PlainText.of(draft)).startsWith("""
                        # Visit draft V1: 新万家徐汇店, 2026-11-21 (today)
                        Contact: manager Wang
                        Order: ¥5200.00
                        Shelf""");
        assertThat(VisitConversation.form(draft)).startsWith("/change V1 date={DATE} contact={CONTACT} order={ORDER}");
    }

    @Test
    void saying_yes_twice_answers_the_same_and_writes_once() {
        bot.says(VISIT);
        Reply first = bot.says("/confirm V1");
        Reply second = bot.says("/confirm V1");
        assertThat(second.data()).isEqualTo(first.data());
        assertThat(bot.audit).containsExactly("li visit.confirm V1");
    }

    @Test
    void no_drops_the_draft_and_it_cannot_be_confirmed_any_more() {
        bot.says(VISIT);
        assertThat(visit(bot.says("取消")).status()).isEqualTo("cancelled");
        assertThat(problem(bot.says("/confirm V1"))).isEqualTo("visit.not-open");
        assertThat(problem(bot.says("确认"))).isEqualTo("confirm.nothing");
    }

    @Test
    void undo_takes_a_visit_back() {
        bot.says(VISIT);
        bot.says("确认");
        assertThat(visit(bot.says("撤销")).status()).isEqualTo("undone");
        assertThat(problem(bot.says("撤销"))).isEqualTo("undo.nothing");
        assertThat(visits("/visits")).isEmpty();
        assertThat(bot.audit).containsExactly("li visit.confirm V1", "li visit.undo V1");
    }

    @Test
    void a_bare_undo_does_not_reach_back_beyond_a_day() {
        bot.says(VISIT);
        bot.says("确认");
        bot.later(Duration.ofHours(25));
        assertThat(problem(bot.says("撤销"))).isEqualTo("undo.nothing");
        assertThat(visit(bot.says("/undo V1")).status()).isEqualTo("undone");
    }

    @Test
    void the_form_as_it_is_shown_changes_nothing() {
        bot.says(VISIT);
        Visit before = bot.stored(1);
        bot.says("/change V1 日期=2026-11-21 联系人=王店长 订单=5200.00 回款= 下一步=2026-11-25 补端架");
        assertThat(Spelled.out(bot.stored(1).record(), Readings.TODAY))
                .isEqualTo(Spelled.out(before.record(), Readings.TODAY).replace("order=5200", "order=5200.00"));
    }

    @Test
    void a_confirmed_visit_can_still_be_changed_by_its_number() {
        bot.says(VISIT);
        bot.says("确认");
        Reply changed = bot.says("/change V1 订单=6000");
        assertThat(visit(changed).status()).isEqualTo("confirmed");
        assertThat(visit(changed).order()).isEqualTo(new VisitData.Order("6000.00"));
    }

    @Test
    void several_visits_in_one_message_are_confirmed_together() {
        Reply draft = bot.says("上午新万家徐汇店缺货橙汁；下午家和佳静安店订单3000");
        assertThat(items(draft)).extracting(item -> item.customer().code()).containsExactly("C101", "C102");
        assertThat(items(draft).get(0).order()).isNull();
        assertThat(items(draft).get(1).shelf()).isEmpty();
        assertThat(items(bot.says("确认"))).extracting(VisitData::status).containsOnly("confirmed");
        assertThat(items(bot.says("撤销"))).extracting(VisitData::status).containsOnly("undone");
    }

    @Test
    void a_bare_change_of_several_drafts_asks_which() {
        bot.says("新万家徐汇店缺货橙汁\n昨天去了家和佳静安店 订单3000");
        Reply which = bot.says("改 订单=4000");
        assertThat(problem(which)).isEqualTo("visit.which");
        assertThat(which.choices())
                .extracting(choice -> choice.says())
                .containsExactly("/change V1 订单=4000", "/change V2 订单=4000");
        assertThat(visit(bot.says("/change V2 订单=4000")).order()).isEqualTo(new VisitData.Order("4000.00"));
        assertThat(visit(bot.says("/change V2 订单=4000")).date()).isEqualTo(LocalDate.parse("2026-11-20"));
    }

    @Test
    void the_same_delivery_twice_is_one_visit() {
        Reply first = bot.delivers("E1", VISIT);
        assertThat(bot.delivers("E1", VISIT).data()).isEqualTo(first.data());
        assertThat(drafts("/visits")).hasSize(1);
    }

    @Test
    void the_same_words_within_ten_minutes_are_asked_about() {
        bot.says(VISIT);
        bot.says("确认");
        bot.later(Duration.ofMinutes(9));
        Reply asked = bot.says(VISIT);
        assertThat(problem(asked)).isEqualTo("visit.repeated");
        assertThat(drafts("/visits")).isEmpty();
        assertThat(visit(bot.says(asked.choices().getFirst().says())).status()).isEqualTo("draft");
        assertThat(drafts("/visits")).hasSize(1);
    }

    @Test
    void finance_reads_credit_but_logs_no_visits() {
        assertThat(problem(bot.says(VisitConversation.FINANCE, VISIT))).isEqualTo("not-allowed");
    }

    @Test
    void a_draft_is_nobody_elses_to_confirm() {
        bot.says(VISIT);
        assertThat(problem(bot.says(VisitConversation.CHEN, "/confirm V1"))).isEqualTo("confirm.nothing");
    }

    @Test
    void visits_are_listed_by_customer_period_and_person_to_those_who_may_read_them() {
        bot.says("昨天去了新万家徐汇店 订单5200");
        bot.says("确认");
        bot.says("/visit 家和佳静安店 订单3000");
        bot.says("确认");
        assertThat(visits("/visits")).extracting(VisitData::visitId).containsExactly("V2", "V1");
        assertThat(visits("/visits 新万家")).extracting(VisitData::visitId).containsExactly("V1");
        assertThat(visits("/visits 昨天")).extracting(VisitData::visitId).containsExactly("V1");
        assertThat(visits("/visits 李雷")).hasSize(2);
        assertThat(visits("/visits 陈主管")).isEmpty();
        assertThat(listing(bot.says(VisitConversation.CHEN, "/visits")).visits())
                .hasSize(2);
        assertThat(listing(bot.says(VisitConversation.WU, "/visits")).visits()).isEmpty();
        assertThat(problem(bot.says("/visits 火星超市"))).isEqualTo("customer.unknown");
        assertThat(PlainText.of(bot.says("/visits 昨天"))).contains("V1", "李雷", "订单¥5200.00");
    }

    @Test
    void a_confirmed_visit_gives_something_back_and_a_part_that_fails_is_left_out() {
        AfterVisit technique = (request, customer, words) -> List.of(new Card.Text("话术 " + customer + words));
        AfterVisit broken = (request, customer, words) -> {
            throw UserError.of("internal", "X");
        };
        try (VisitConversation talk = new VisitConversation(broken, technique)) {
            talk.says("/visit 新万家徐汇店 店长抱怨送货慢");
            Reply confirmed = talk.says("确认");
            assertThat(problem(confirmed)).isEqualTo("none");
            assertThat(PlainText.of(confirmed)).endsWith("话术 C101[店长抱怨送货慢]");
        }
    }

    @Test
    void promises_of_earlier_visits_come_back_when_they_fall_due() {
        bot.says("昨天去了新万家徐汇店 我答应周一补货");
        bot.says("确认");
        bot.says("/visit 新万家徐汇店 订单5200");
        assertThat(PlainText.of(bot.says("确认"))).contains("近期到期的承诺\n1. 我方答应：补货（2026-11-23 前）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/visit 新万家徐汇店 门口在修路", "/visit CityFresh Xuhui, the roof was under repair"})
    void what_was_not_understood_is_said_so(String text) {
        Reply draft = bot.says(text);
        assertThat(visit(draft).unrecognised()).hasSize(1);
        assertThat(PlainText.of(draft))
                .contains("没看懂、按原话留着：" + visit(draft).unrecognised().getFirst());
    }

    private static List<VisitData> items(Reply reply) {
        assertThat(reply.data()).as(PlainText.of(reply)).isInstanceOf(VisitData.Several.class);
        return ((VisitData.Several) reply.data()).items();
    }

    private static VisitData.Listing listing(Reply reply) {
        return (VisitData.Listing) reply.data();
    }

    private List<VisitData> visits(String text) {
        return listing(bot.says(text)).visits();
    }

    private List<VisitData> drafts(String text) {
        return listing(bot.says(text)).drafts();
    }
}
