package endcap;

import static org.assertj.core.api.Assertions.assertThat;

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
}
