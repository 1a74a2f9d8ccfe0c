package endcap;

import static endcap.ReleaseTalk.code;
import static endcap.ReleaseTalk.tap;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Card;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A held order from the verdict to the reference on the order, as the people who have a part in it read it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReleaseConversationTest {
    private ReleaseTalk talk;

    @BeforeEach
    void open(@TempDir Path folder) {
        talk = new ReleaseTalk(folder);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void from_the_verdict_to_the_reference_on_the_order() {
        Reply verdict = talk.says("li.na", "/credit 新万家 48000");
        assertThat(tap(verdict, "申请放行")).isEqualTo("/credit release XWJ 48000");

        Reply why = talk.says("li.na", tap(verdict, "申请放行"));
        assertThat(PlainText.of(why)).isEqualTo("""
                ℹ 为什么要放行 新万家连锁超市 的 ¥48,000？写一句原因，或点一个：
                [客户承诺本周回款] [旺季备货] [促销档期要货] [逾期发票有争议] [额度正在调整]""");
        assertThat(talk.reads("li.na", "客户周五打款")).isEqualTo("""
                # 申请放行 · 新万家连锁超市 订单 ¥48,000
                客户: 新万家连锁超市
                订单: ¥48,000
                卡在 · 超额度: 已占用 ¥461,800 + 订单 ¥48,000 > 额度 ¥500,000 + 容差 ¥0，超 ¥9,800
                下完这单占用: ¥509,800
                申请原因: 客户周五打款
                交给: 陈昊、周妍
                数据: 截至 2026-11-21（今天）
                [确认] [取消]""");
        assertThat(talk.reads("li.na", "确认")).isEqualTo("""
                ✔ R1 已申请：新万家连锁超市 订单 ¥48,000，交给 陈昊、周妍
                ℹ 等待审批，2026-11-24 09:00 前有效
                [看申请] [撤回申请]""");
        assertThat(code(talk.says("li.na", "/release approve R1 once"))).isEqualTo("not-allowed");

        Reply told = talk.says("chen.hao", "你好");
        assertThat(PlainText.of(told)).startsWith("ℹ 李娜申请放行 R1：新万家连锁超市 订单 ¥48,000，原因：客户周五打款\n[看申请]");
        Reply card = talk.says("chen.hao", tap(told, "看申请"));
        assertThat(PlainText.of(card))
                .startsWith("""
                # 放行 R1 · 新万家连锁超市 订单 ¥48,000
                ℹ 等待审批，2026-11-24 09:00 前有效
                申请人: 李娜
                客户: 新万家连锁超市
                订单: ¥48,000
                申请原因: 客户周五打款
                申请时间: 2026-11-21 09:00
                ⛔ 先别下 · 新万家连锁超市 订单 ¥48,000
                """)
                .contains("已占用: ¥461,800", "逾期: ¥61,800，最久 12 天", "账龄：截至 2026-11-21", "数据: 截至 2026-11-21");
        assertThat(card.cards()).filteredOn(Card.Fill.class::isInstance).hasSize(2);
        assertThat(talk.reads("chen.hao", tap(card, "放行这一单"))).isEqualTo("""
                ✔ 陈昊 2026-11-21 09:00 放行一次，用到 2026-11-24（含当天）
                已通知 李娜：新万家连锁超市 订单 ¥48,000。""");

        assertThat(PlainText.of(talk.says("zhou.yan", "/release R1 批准 一次")))
                .endsWith("⚠ R1 已经处理过了：陈昊 2026-11-21 09:00 放行一次，用到 2026-11-24（含当天）。");
        assertThat(talk.reads("li.na", "你好"))
                .startsWith("ℹ 陈昊已放行 R1：新万家连锁超市 订单 ¥48,000 以内一次，到 2026-11-24（含当天）\n[使用放行]");
        Reply still = talk.says("li.na", "/credit 新万家 48000");
        assertThat(PlainText.of(still)).startsWith("⛔ 先别下").contains("ℹ 陈昊已放行：R1 本单 ¥48,000 以内，到 2026-11-24");
        assertThat(talk.reads("li.na", tap(still, "用 R1 下单"))).isEqualTo("""
                ✔ R1-1：订单上写这个号 · 新万家连锁超市 ¥48,000
                这次放行用完了，下一单照常查额度。""");
        // Tapped twice it is one order; said again it is refused; and the limit counts for the next as ever.
        assertThat(talk.reads("li.na", tap(still, "用 R1 下单"))).startsWith("✔ R1-1");
        assertThat(code(talk.says("li.na", "/release 使用 R1 48000"))).isEqualTo("release.use-used");
        assertThat(tap(talk.says("li.na", "/credit 新万家 48000"), "申请放行")).isEqualTo("/credit release XWJ 48000");

        String figures = "HOLD [OVER_LIMIT, OVERDUE_AMOUNT, HIGH_UTILISATION], exposure 461800.00, overdue 61800.00,"
                + " data of 2026-11-21";
        assertThat(talk.audit())
                .containsExactly(
                        "li.na release.request R1: XWJ order 48000.00: " + figures + ", 客户周五打款",
                        "chen.hao release.look R1: XWJ order 48000.00: " + figures,
                        "chen.hao release.approve R1: XWJ order 48000.00: once to 2026-11-24, " + figures,
                        "li.na release.use R1: XWJ order 48000.00: R1-1 48000.00, " + figures);
    }

    @Test
    void a_larger_order_goes_to_finance_and_is_rejected_with_a_reason() {
        talk.asked("li.na", "新万家这6万帮我申请放行，客户周三打款");
        assertThat(talk.rows("release_request")).isEqualTo(1);
        assertThat(PlainText.of(talk.says("chen.hao", "/release approve R1 once")))
                .isEqualTo("⚠ R1 超过主管能批的 ¥50,000，要由财务批准。");
        assertThat(PlainText.of(talk.says("zhou.yan", "待放行"))).contains("R1    李娜    新万家连锁超市  ¥60,000  客户周三打款");
        assertThat(code(talk.says("zhou.yan", "/release 驳回 R1"))).isEqualTo("release.reject-reason");
        assertThat(talk.reads("zhou.yan", "先回款再说")).startsWith("⛔ 周妍 2026-11-21 09:00 驳回：先回款再说");
        assertThat(talk.reads("li.na", "/release"))
                .startsWith("ℹ 周妍驳回了 R1（新万家连锁超市 订单 ¥60,000）：先回款再说")
                .contains("R1    新万家连锁超市  ¥60,000  周妍 2026-11-21 09:00 驳回：先回款再说");
    }

    @Test
    void the_same_in_english() {
        assertThat(talk.reads("zhang.min", "please release the hold on Morning Fresh, 50000, they pay on Friday"))
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
        assertThat(talk.reads("zhang.min", "change reason=they pay 20k on Friday"))
                .contains("Reason given: they pay 20k on Friday");
        assertThat(talk.reads("zhang.min", "yes")).isEqualTo("""
                ✔ R1 is asked for: 朝百鲜超市, order of ¥50,000; it goes to 周妍
                ℹ Waiting for a decision, until 2026-11-24 09:00
                [See the request] [Withdraw]""");
        Reply first = talk.says("zhou.yan", "/release approve R1 until next Friday please look");
        assertThat(code(first)).isEqualTo("date.invalid");
        Reply look = talk.says("zhou.yan", "/release approve R1 until next Friday");
        assertThat(PlainText.of(look)).contains("R1: look at the figures below first", "Asked by: Zhang Min");
        assertThat(tap(look, "Release until 2026-11-27"))
                .matches("/release approve R1 until 2026-11-27 seen=[0-9a-f]{6}");
        assertThat(talk.reads("zhou.yan", tap(look, "Release until 2026-11-27")))
                .isEqualTo("""
                ✔ Released by 周妍 at 2026-11-21 09:00 to 2026-11-27 inclusive, ¥50,000 left
                Zhang Min has been told: 朝百鲜超市, order of ¥50,000.""");
        Reply told = talk.says("zhang.min", "hello");
        assertThat(PlainText.of(told))
                .startsWith("ℹ 周妍 approved R1: 朝百鲜超市, orders up to ¥50,000 together, to 2026-11-27 inclusive");
        assertThat(talk.reads("zhang.min", "/release use R1 40000")).isEqualTo("""
                ✔ R1-1: write this on the order · 朝百鲜超市 ¥40,000
                ¥10,000 left, to 2026-11-27 inclusive.""");
        assertThat(PlainText.of(talk.says("zhang.min", "/release use R1 45000")))
                .isEqualTo("⚠ R1 does not cover it: the order is ¥45,000, ¥10,000 are left.");
        assertThat(talk.reads("zhang.min", "/release list"))
                .contains("What you asked for", "to 2026-11-27 inclusive, ¥10,000 left");
    }

    @Test
    void even_a_prepaid_order_can_be_let_off_a_hold() {
        Reply verdict = talk.says("wang.lei", "/credit 行天百货 10000 预付");
        assertThat(tap(verdict, "申请放行")).isEqualTo("/credit release HTB 10000 预付");
        assertThat(talk.reads("wang.lei", "/release HTB 10000 预付 款已到账"))
                .contains("预付订单: ¥10,000", "卡在 · 已锁单", "申请原因: 款已到账");
        talk.says("wang.lei", "确认");
        talk.says("chen.hao", tap(talk.says("chen.hao", "/release R1"), "放行这一单"));
        assertThat(talk.reads("wang.lei", "/credit 行天百货 10000")).doesNotContain("R1 本单");
        assertThat(talk.reads("wang.lei", "/credit 行天百货 10000 预付")).contains("陈昊已放行：R1 本单 ¥10,000 以内");
        assertThat(talk.reads("wang.lei", "/release 使用 R1 10000")).contains("✔ R1-1");
    }
}
