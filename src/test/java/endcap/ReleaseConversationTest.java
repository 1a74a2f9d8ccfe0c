package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.ReplyJson;
import endcap.chat.Card;
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
import org.junit.jupiter.params.provider.ValueSource;

/** A held order from the verdict to the reference on the order, as the people who have a part in it read it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReleaseConversationTest {
    private Conversation li;
    private Conversation chen;
    private Conversation zhou;

    @BeforeEach
    void open() {
        li = Conversation.start();
        chen = li.as("chen.hao");
        zhou = li.as("zhou.yan");
    }

    @AfterEach
    void close() {
        li.close();
    }

    private static String says(Reply reply, String label) {
        return reply.choices().stream()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .map(Choice::says)
                .orElseThrow(() -> new AssertionError(label + " is not among " + reply.choices()));
    }

    private static String code(Reply reply) {
        return reply.error().map(Reply.Problem::code).orElse("none");
    }

    /** A request of li.na's that waits. */
    private void asked(String words) {
        li.says(words);
        assertThat(li.textOf("确认")).startsWith("✔ R");
    }

    private List<String> audit() {
        return li.app()
                .database()
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT person_id || ' ' || act || ' ' || subject || ': ' || detail FROM audit_log"
                                        + " WHERE act LIKE 'release.%' ORDER BY audit_id")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void from_the_verdict_to_the_reference_on_the_order() {
        Reply verdict = li.says("/credit 新万家 48000");
        assertThat(says(verdict, "申请放行")).isEqualTo("/credit release XWJ 48000");

        Reply why = li.says(says(verdict, "申请放行"));
        assertThat(PlainText.of(why)).isEqualTo("""
                ⚠ 为什么要放行 新万家连锁超市 的 ¥48,000？写一句原因，或点一个：
                [客户承诺本周回款] [旺季备货] [促销档期要货] [逾期发票有争议] [额度正在调整]""");
        assertThat(li.textOf("客户周五打款")).isEqualTo("""
                # 申请放行 · 新万家连锁超市 订单 ¥48,000
                客户: 新万家连锁超市
                订单: ¥48,000
                卡在 · 超额度: 已占用 ¥461,800 + 订单 ¥48,000 > 额度 ¥500,000 + 容差 ¥0，超 ¥9,800
                下完这单占用: ¥509,800
                申请原因: 客户周五打款
                交给: 陈昊、周妍
                数据: 截至 2026-11-21（今天）
                [确认] [取消]""");
        assertThat(li.textOf("确认")).isEqualTo("""
                ✔ R1 已申请：新万家连锁超市 订单 ¥48,000，交给 陈昊、周妍
                ℹ 等待审批，2026-11-24 09:00 前有效
                [看申请] [撤回申请]""");
        assertThat(code(li.says("/release approve R1 once"))).isEqualTo("not-allowed");

        Reply told = chen.says("你好");
        assertThat(PlainText.of(told)).startsWith("ℹ 李娜申请放行 R1：新万家连锁超市 订单 ¥48,000，原因：客户周五打款\n[看申请]");
        Reply card = chen.says(says(told, "看申请"));
        assertThat(PlainText.of(card))
                .startsWith("""
                # 放行 R1 · 新万家连锁超市 订单 ¥48,000
                ℹ 等待审批，2026-11-24 09:00 前有效
                业务代表: 李娜
                客户: 新万家连锁超市
                订单: ¥48,000
                申请原因: 客户周五打款
                申请时间: 2026-11-21 09:00
                ⛔ 先别下 · 新万家连锁超市 订单 ¥48,000
                """)
                .contains("已占用: ¥461,800", "逾期: ¥61,800，最久 12 天", "账龄：截至 2026-11-21", "数据: 截至 2026-11-21");
        assertThat(card.cards()).filteredOn(Card.Fill.class::isInstance).hasSize(2);
        assertThat(chen.textOf(says(card, "放行这一单"))).isEqualTo("""
                ✔ 陈昊 2026-11-21 09:00 放行一次，用到 2026-11-24（含当天）
                已通知 李娜：新万家连锁超市 订单 ¥48,000。""");

        assertThat(PlainText.of(zhou.says("/release R1 批准 一次")))
                .endsWith("⚠ R1 已经处理过了：陈昊 2026-11-21 09:00 放行一次，用到 2026-11-24（含当天）。");
        assertThat(li.textOf("你好")).startsWith("ℹ 陈昊已放行 R1：新万家连锁超市 订单 ¥48,000 以内一次，到 2026-11-24（含当天）\n[使用放行]");
        Reply still = li.says("/credit 新万家 48000");
        assertThat(PlainText.of(still)).startsWith("⛔ 先别下").contains("ℹ 陈昊已放行：R1 本单 ¥48,000 以内，到 2026-11-24");
        assertThat(li.textOf(says(still, "用 R1 下单"))).isEqualTo("""
                ✔ R1-1：订单上写这个号 · 新万家连锁超市 ¥48,000
                这次放行用完了，下一单照常查额度。""");
        // Tapped twice it is one order; said again it is refused; and the limit counts for the next as ever.
        assertThat(li.textOf(says(still, "用 R1 下单"))).startsWith("✔ R1-1");
        assertThat(code(li.says("/release 使用 R1 48000"))).isEqualTo("release.use-used");
        assertThat(says(li.says("/credit 新万家 48000"), "申请放行")).isEqualTo("/credit release XWJ 48000");

        String figures = "HOLD [OVER_LIMIT, OVERDUE_AMOUNT, HIGH_UTILISATION], exposure 461800.00, overdue 61800.00,"
                + " data of 2026-11-21";
        assertThat(audit())
                .containsExactly(
                        "li.na release.request R1: XWJ order 48000.00: " + figures + ", 客户周五打款",
                        "chen.hao release.look R1: XWJ order 48000.00: " + figures,
                        "chen.hao release.approve R1: XWJ order 48000.00: once to 2026-11-24, " + figures,
                        "li.na release.use R1: XWJ order 48000.00: R1-1 48000.00, " + figures);
    }

    @Test
    void a_larger_order_goes_to_finance_and_is_rejected_with_a_reason() {
        asked("新万家这6万帮我申请放行，客户周三打款");
        assertThat(li.rows("release_request")).isEqualTo(1);
        assertThat(PlainText.of(chen.says("/release approve R1 once"))).isEqualTo("⚠ R1 超过主管能批的 ¥50,000，要由财务批准。");
        assertThat(PlainText.of(zhou.says("待放行"))).contains("R1    李娜      新万家连锁超市  ¥60,000  客户周三打款");
        assertThat(code(zhou.says("/release 驳回 R1"))).isEqualTo("release.reject-reason");
        assertThat(zhou.textOf("先回款再说")).startsWith("⛔ 周妍 2026-11-21 09:00 驳回：先回款再说");
        assertThat(li.textOf("/release"))
                .startsWith("ℹ 周妍驳回了 R1（新万家连锁超市 订单 ¥60,000）：先回款再说")
                .contains("R1    新万家连锁超市  ¥60,000  周妍 2026-11-21 09:00 驳回：先回款再说");
    }

    @Test
    void the_same_in_english() {
        Conversation min = li.as("zhang.min");
        assertThat(min.textOf("please release the hold on Morning Fresh, 50000, they pay on Friday"))
                .isEqualTo("""
                # Ask for a release · 朝百鲜超市, order of ¥50,000
                Customer: 朝百鲜超市
                Order: ¥50,000
                Held by · Over the limit: exposure ¥187,000 + order ¥50,000 > limit ¥220,000 + tolerance ¥0: ¥17,000 too much
                Exposure after this order: ¥237,000
                Reason given: they pay on Friday
                Goes to: 周妍
                Figures: as of 2026-11-21 (today)
                [Confirm] [Cancel]""");
        assertThat(min.textOf("change reason=they pay 20k on Friday")).contains("Reason given: they pay 20k on Friday");
        assertThat(min.textOf("yes")).isEqualTo("""
                ✔ R1 is asked for: 朝百鲜超市, order of ¥50,000; it goes to 周妍
                ℹ Waiting for a decision, until 2026-11-24 09:00
                [See the request] [Withdraw]""");
        Reply first = zhou.says("/release approve R1 until next Friday please look");
        assertThat(code(first)).isEqualTo("date.invalid");
        Reply look = zhou.says("/release approve R1 until next Friday");
        assertThat(PlainText.of(look)).contains("R1: look at the figures below first", "Rep: Zhang Min");
        assertThat(says(look, "Release until 2026-11-27"))
                .matches("/release approve R1 until 2026-11-27 seen=[0-9a-f]{6}");
        assertThat(zhou.textOf(says(look, "Release until 2026-11-27"))).isEqualTo("""
                ✔ Released by 周妍 at 2026-11-21 09:00 to 2026-11-27 inclusive, ¥50,000 left
                Zhang Min has been told: 朝百鲜超市, order of ¥50,000.""");
        Reply told = min.says("hello");
        assertThat(PlainText.of(told))
                .startsWith("ℹ 周妍 approved R1: 朝百鲜超市, orders up to ¥50,000 together, to 2026-11-27 inclusive");
        assertThat(min.textOf("/release use R1 40000")).isEqualTo("""
                ✔ R1-1: write this on the order · 朝百鲜超市 ¥40,000
                ¥10,000 left, to 2026-11-27 inclusive.""");
        assertThat(PlainText.of(min.says("/release use R1 45000")))
                .isEqualTo("⚠ R1 does not cover it: the order is ¥45,000, ¥10,000 are left.");
        assertThat(min.textOf("/release list")).contains("What you asked for", "to 2026-11-27 inclusive, ¥10,000 left");
    }

    @Test
    void the_figures_of_a_release_have_their_shape() {
        asked("/release 新万家 50000 客户周五打款");
        assertThat(new ReplyJson().data(chen.says("/release R1")))
                .isEqualTo("{\"releaseId\":\"R1\",\"status\":\"requested\","
                        + "\"customer\":{\"code\":\"XWJ\",\"name\":\"新万家连锁超市\"},"
                        + "\"creditAccount\":{\"code\":\"XWJ\",\"name\":\"新万家连锁超市\"},"
                        + "\"order\":{\"amount\":\"50000.00\"},\"currency\":\"CNY\",\"reason\":\"客户周五打款\","
                        + "\"requestedBy\":\"li.na\",\"requestedAt\":\"2026-11-21T01:00:00Z\","
                        + "\"decidedBy\":null,\"decidedAt\":null,\"decision\":null,\"validTo\":null,"
                        + "\"rejectReason\":null,\"remaining\":null,\"verdict\":\"HOLD\","
                        + "\"reasons\":[\"OVER_LIMIT\",\"OVERDUE_AMOUNT\",\"HIGH_UTILISATION\"],"
                        + "\"exposure\":\"461800.00\",\"overdue\":\"61800.00\",\"dataAsOf\":\"2026-11-21\","
                        + "\"expiresAt\":\"2026-11-24T01:00:00Z\"}");
        assertThat(new ReplyJson().data(chen.says("/release"))).startsWith("{\"items\":[{\"releaseId\":\"R1\"");
        String draft = new ReplyJson().data(li.says("/release 新万家 51000 急单"));
        assertThat(draft).startsWith("{\"releaseId\":null,\"status\":\"draft\"");
    }

    @Test
    void a_request_is_taken_back_by_its_asker_alone_and_only_while_it_waits() {
        asked("/release 新万家 50000 客户周五打款");
        assertThat(code(chen.says("/release 撤回 R1"))).isEqualTo("not-allowed");
        assertThat(PlainText.of(li.says("/release 新万家 50000 再催一次"))).contains("同样的一单已经申请过了：R1（李娜）");
        assertThat(li.textOf("/credit 新万家 50000")).contains("ℹ R1 正在等审批").contains("[看 R1]");
        assertThat(li.textOf("撤销")).contains("ℹ 申请人已撤回");
        assertThat(li.textOf("/release withdraw R1")).contains("R1");
        assertThat(code(chen.says("/release approve R1 once"))).isEqualTo("release.settled");
        assertThat(code(li.says("/release 使用 R1 50000"))).isEqualTo("release.use-not-approved");

        asked("/release 新万家 50000 客户周五打款");
        chen.says(says(chen.says("/release R2"), "放行这一单"));
        assertThat(code(li.says("/release 撤回 R2"))).isEqualTo("release.settled");
        assertThat(code(li.says("撤销"))).isEqualTo("release.settled");
    }

    @Test
    void a_supervisor_may_ask_and_may_not_approve_it() {
        chen.says("/release 新万家 45000 旺季备货");
        assertThat(chen.textOf("确认")).contains("交给 周妍");
        assertThat(code(chen.says("/release approve R1 once"))).isEqualTo("not-allowed");
        assertThat(chen.says("/release R1").choices()).extracting(Choice::label).containsExactly("撤回申请");
        assertThat(chen.textOf("/release")).doesNotContain("待放行（");
    }

    @Test
    void even_a_prepaid_order_can_be_let_off_a_hold() {
        Conversation wang = li.as("wang.lei");
        Reply verdict = wang.says("/credit 行天百货 10000 预付");
        assertThat(says(verdict, "申请放行")).isEqualTo("/credit release HTB 10000 预付");
        assertThat(wang.textOf("/release HTB 10000 预付 款已到账")).contains("预付订单: ¥10,000", "卡在 · 已锁单", "申请原因: 款已到账");
        wang.says("确认");
        chen.says(says(chen.says("/release R1"), "放行这一单"));
        assertThat(wang.textOf("/credit 行天百货 10000")).doesNotContain("R1 本单");
        assertThat(wang.textOf("/credit 行天百货 10000 预付")).contains("陈昊已放行：R1 本单 ¥10,000 以内");
        assertThat(wang.textOf("/release 使用 R1 10000")).contains("✔ R1-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "li.na|/release 新万家 1000 急|release.not-held|订单 ¥1,000 没有卡住",
                "li.na|/release 新万家 50000 预付|release.not-held|是预付，款到就能下",
                "li.na|/release 新万家|release.amount-missing|请写金额",
                "li.na|/release 新万家 0 急|amount.invalid|不能是 0",
                "li.na|/release 新万家 -5000 急|amount.invalid|是负数",
                "li.na|/release 新万家 5000000000000 急|amount.invalid|大得不像",
                "li.na|/release 新万家 USD50000 急|amount.invalid|按 CNY 写金额",
                "li.na|/release 50000 急单|customer.unknown|没找到",
                "li.na|/release 柏永 50000 急|customer.unknown|没找到",
                "zhou.yan|/release 新万家 50000 急|not-allowed|由客户的业务代表或主管申请",
                "admin|/release 新万家 50000 急|not-allowed|由客户的业务代表或主管申请",
                "li.na|/release R7|release.unknown|没有找到放行 R7",
                "li.na|/release 批准|release.which|是哪一笔",
                "li.na|/release use R999999999999999999 1|release.unknown|R999"
            })
    void what_cannot_be_asked_gets_its_sentence(String person, String text, String code, String sentence) {
        Reply reply = li.as(person).says(text);
        assertThat(code(reply)).isEqualTo(code);
        assertThat(PlainText.of(reply)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不要给新万家这5万申请放行", "新万家这5万能放行吗？", "要不要申请放行新万家5万"})
    void a_negation_or_a_question_asks_for_nothing(String text) {
        assertThat(PlainText.of(li.says(text))).doesNotContain("[确认]");
        assertThat(li.rows("draft")).isZero();
    }

    @Test
    void somebody_elses_release_does_not_exist() {
        asked("/release 新万家 50000 客户周五打款");
        Conversation wang = li.as("wang.lei");
        for (String text :
                List.of("/release R1", "/release approve R1 once", "/release 驳回 R1 不行", "/release use R1 1")) {
            assertThat(code(wang.says(text))).as(text).isEqualTo("release.unknown");
        }
        assertThat(wang.textOf("/release")).startsWith("没有待放行的申请");
        assertThat(code(li.as("admin").says("/release approve R1 once"))).isEqualTo("not-allowed");
    }
}
