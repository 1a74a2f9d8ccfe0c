package endcap;

import static endcap.ReleaseTalk.DUE;
import static endcap.ReleaseTalk.HEADER;
import static endcap.ReleaseTalk.LATE;
import static endcap.ReleaseTalk.tap;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Choice;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a release when figures move or a hold is put on. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReleaseFiguresTest {
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
    void figures_that_moved_since_they_were_seen_are_shown_and_nothing_is_approved() {
        talk.asked("li.na", "/release 新万家 50000 客户周五打款");
        Reply seen = talk.says("chen.hao", "/release R1");
        talk.comesIn("invoices", HEADER + LATE + DUE + "XWJ-INV-2009,XWJ,invoice,2026-11-20,2026-12-20,9000,9000\n");

        Reply moved = talk.says("chen.hao", tap(seen, "放行这一单"));
        assertThat(PlainText.of(moved))
                .startsWith("⚠ R1 的数字在你看过之后变了，还没有批：请看变化，再点一次。\n变化\n")
                .containsPattern("已占用 +¥461,800 +¥470,800")
                .containsPattern("账龄.* ¥360,000 / ¥61,800 / ¥0 / ¥0 / ¥0 +¥369,000 / ¥61,800")
                .doesNotContainPattern("\n额度 +¥500,000 +¥")
                .contains("# 放行 R1");
        assertThat(talk.reads("li.na", "/release R1")).contains("等待审批");
        assertThat(talk.reads("chen.hao", tap(moved, "放行这一单"))).startsWith("✔ 陈昊 2026-11-21 09:00 放行一次");
        assertThat(talk.acts())
                .containsExactly(
                        "li.na release.request",
                        "chen.hao release.look",
                        "chen.hao release.look",
                        "li.na release.look",
                        "chen.hao release.approve");
    }

    @Test
    void money_that_arrives_ends_the_request_and_the_asker_is_told_once() {
        talk.asked("li.na", "/release 新万家 50000 客户周五打款");
        talk.asked("li.na", "/release 新万家 200000 开业铺货");
        Reply seen = talk.says("chen.hao", "/release R1");
        talk.comesIn("invoices", HEADER + DUE);

        Reply told = talk.says("li.na", "你好");
        assertThat(PlainText.of(told)).startsWith("ℹ 新万家连锁超市 订单 ¥50,000 可以直接下单了，R1 不用放行了\n[查信用]");
        assertThat(talk.reads("li.na", tap(told, "查信用"))).startsWith("⚠ 可以下");
        assertThat(talk.code("chen.hao", tap(seen, "放行这一单"))).isEqualTo("release.settled");
        assertThat(talk.reads("li.na", "/release R2")).contains("等待审批");
        talk.comesIn("invoices", HEADER + DUE + "XWJ-INV-2010,XWJ,invoice,2026-11-20,2026-12-20,1,1\n");
        assertThat(talk.reads("li.na", "你好")).doesNotContain("R1");
        assertThat(talk.acts()).filteredOn("endcap release.clear"::equals).hasSize(1);
    }

    @Test
    void an_order_no_longer_held_at_the_click_is_said_to_be_free() {
        talk.asked("li.na", "/release 新万家 50000 客户周五打款");
        Reply seen = talk.says("zhou.yan", "/release R1");
        // No file comes in: the limit itself was raised.
        talk.app()
                .database()
                .jdbi()
                .useTransaction(handle ->
                        handle.execute("UPDATE customer SET credit_limit_fen = 90000000 WHERE customer_code = 'XWJ'"));
        assertThat(talk.reads("zhou.yan", tap(seen, "放行这一单"))).isEqualTo("""
                ✔ 已经不卡了，不用放行，可以直接下单
                按现在的数字这单不再卡住，申请就此结束，申请人会收到通知。""");
        assertThat(talk.reads("li.na", "你好")).contains("可以直接下单了");
    }

    @Test
    void a_limit_that_finance_raises_ends_the_request_too() {
        talk.asked("li.na", "/release 新万家 50000 客户周五打款");
        assertThat(talk.reads("zhou.yan", "/credit limit 新万家 600000 原因 旺季")).contains("[确认]");
        talk.says("zhou.yan", "确认");
        assertThat(talk.reads("li.na", "你好")).contains("¥50,000 可以直接下单了，R1 不用放行了");
        assertThat(talk.acts()).endsWith("endcap release.clear");
    }

    @Test
    void until_a_date_several_orders_share_the_amount() {
        talk.asked("li.na", "/release 新万家 80000 旺季备货");
        assertThat(talk.code("zhou.yan", "/release 批准 R1 到 2026-11-20")).isEqualTo("date.invalid");
        assertThat(talk.code("zhou.yan", "/release 批准 R1 到 2027-01-01")).isEqualTo("date.invalid");
        assertThat(talk.code("zhou.yan", "/release 批准 R1 到 改天")).isEqualTo("date.invalid");
        assertThat(talk.code("zhou.yan", "/release 批准 R1 随便")).isEqualTo("release.how");
        Reply first = talk.says("zhou.yan", "/release 批准 R1 到 11月25日");
        assertThat(talk.reads("zhou.yan", tap(first, "放行到 2026-11-25")))
                .startsWith("✔ 周妍 2026-11-21 09:00 放行到 2026-11-25（含当天），还可用 ¥80,000");
        Reply verdict = talk.says("li.na", "/credit 新万家 45000");
        assertThat(PlainText.of(verdict)).contains("ℹ 周妍已放行：R1 合计还可用 ¥80,000，到 2026-11-25");
        assertThat(talk.reads("li.na", tap(verdict, "用 R1 下单"))).isEqualTo("""
                ✔ R1-1：订单上写这个号 · 新万家连锁超市 ¥45,000
                还可用 ¥35,000，到 2026-11-25（含当天）。""");
        assertThat(talk.reads("li.na", tap(verdict, "用 R1 下单")))
                .startsWith("✔ R1-1")
                .contains("还可用 ¥35,000");
        assertThat(talk.code("li.na", "/release use R1 45000")).isEqualTo("release.use-too-large");
        assertThat(talk.code("chen.hao", "/release 使用 R1 40000")).isEqualTo("not-allowed");
        talk.waitUntil("2026-11-25T23:59");
        talk.comesIn(
                "orders", "order_no,customer_code,order_date,amount,status\nXWJ-SO-101,XWJ,2026-11-19,60000,open\n");
        assertThat(talk.reads("li.na", "/release 使用 R1 35000")).startsWith("✔ R1-2");
        assertThat(talk.code("li.na", "/release 使用 R1 1")).isIn("release.use-used", "release.use-not-needed");
    }

    @Test
    void a_hold_put_on_after_the_approval_outranks_it() {
        talk.approvedOnce();
        talk.comesIn("customers", "customer_code,name,on_hold,hold_reason\nXWJ,新万家连锁超市,y,换法人\n");
        Reply verdict = talk.says("li.na", "/credit 新万家 50000");
        assertThat(PlainText.of(verdict)).contains("⚠ R1 放行之后客户被锁单，锁单优先，这个放行不能用：请找财务。");
        assertThat(verdict.choices()).extracting(Choice::label).doesNotContain("用 R1 下单");
        assertThat(talk.code("li.na", "/release 使用 R1 50000")).isEqualTo("release.use-held");
    }
}
