package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.ReplyJson;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of promises as days pass and figures come in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromiseSettlingConversationTest {
    private static final String HEADER =
            "document_no,customer_code,type,document_date,due_date,amount,open_amount,disputed_amount,currency";
    private static final String HXD_4001 = "HXD-INV-4001,HXD,invoice,2026-10-17,2026-11-16,4000.00,4000.00,,";

    @TempDir
    Path folder;

    private Conversation bot;

    @BeforeEach
    void open() {
        bot = Conversation.living(folder, Conversation.NOW);
        bot.says("/promise 华鲜 30000 25号 华叔");
        bot.says("确认");
    }

    @AfterEach
    void close() {
        bot.close();
    }

    private void on(String day) {
        bot.close();
        bot = Conversation.living(folder, "2026-11-" + day + "T09:00");
        bot.app().sweep();
    }

    @Test
    void money_in_time_keeps_it_the_recorder_is_told_and_the_rate_is_shown_at_the_next_check() {
        on("23");
        bot.imports(HEADER, HXD_4001, "HXD-RC-4005,HXD,receipt,2026-11-23,,30000.00,0,,");
        assertThat(bot.textOf("你好")).contains("ℹ 华叔的 ¥30,000（2026-11-25）到了：兑现。华鲜大卖场，P6。\n[查信用]");
        assertThat(bot.textOf("/credit 华鲜"))
                .contains("承诺：最近 12 个月 1 笔，按时 1 笔（100%）")
                .doesNotContain("没兑现");
        assertThat(new ReplyJson().line(bot.says("/promise P6")))
                .contains("\"status\":\"kept\"", "\"received\":\"30000.00\"");
        assertThat(new ReplyJson().line(bot.says("/promise 华鲜")))
                .contains("\"keptRate\":{\"kept\":1,\"of\":1,\"rate\":1}");
        assertThat(bot.audit()).contains("endcap promise.settle P6: open -> kept, 30000.00 of 30000.00 received");
        bot.imports(HEADER, HXD_4001, "HXD-RC-4005,HXD,receipt,2026-11-23,,30000.00,0,,");
        bot.app().sweep();
        assertThat(bot.audit())
                .filteredOn(line -> line.contains("promise.settle P6"))
                .hasSize(1);
    }

    @Test
    void an_invoice_gone_from_the_open_items_was_paid() {
        on("24");
        bot.imports(HEADER, HXD_4001, "HXD-CN-4003,HXD,credit_note,2026-11-12,,3200.00,3200.00,,");
        assertThat(bot.textOf("/promise P6")).contains("状态: 等到账，已到 ¥22,000");
        on("25");
        bot.imports(HEADER, "HXD-CN-4003,HXD,credit_note,2026-11-12,,3200.00,0.00,,");
        assertThat(bot.textOf("/promise P6")).contains("状态: 等到账，已到 ¥22,800");
    }

    @Test
    void reminded_before_and_on_the_day_and_told_the_day_after_that_it_did_not_come() {
        on("24");
        assertThat(bot.textOf("你好")).contains("华鲜大卖场：华叔答应明天（2026-11-25）付 ¥30,000，可以先问一声。");
        on("25");
        assertThat(bot.textOf("你好")).contains("华鲜大卖场：华叔答应今天（2026-11-25）付 ¥30,000，到账看一眼。");
        bot.app().sweep();
        assertThat(bot.textOf("你好")).doesNotContain("华叔");
        on("26");
        assertThat(bot.textOf("/promise P6")).contains("已到期，数据太旧还看不出");
        assertThat(bot.textOf("/credit 华鲜")).contains("回款承诺没兑现");
        bot.imports(HEADER, HXD_4001);
        assertThat(bot.textOf("/promise P6")).contains("部分兑现，已到 ¥");
    }

    @Test
    void money_that_comes_late_pays_it_but_the_rate_remembers() {
        String open = "HXD-INV-4002,HXD,invoice,2026-11-09,,30000.00,30000.00,,";
        String others = "HXD-CN-4003,HXD,credit_note,2026-11-12,,3200.00,3200.00,,";
        String unapplied = "HXD-RC-4004,HXD,receipt,2026-11-18,,20000.00,8000.00,,";
        on("26");
        bot.imports(HEADER, HXD_4001, open, others, unapplied);
        assertThat(bot.textOf("你好")).contains("华叔的 ¥30,000（2026-11-25）没有到：没兑现。华鲜大卖场，P6。\n[怎么催款]");
        assertThat(bot.textOf("/credit 华鲜")).contains("1 笔承诺没有兑现，最早一笔 2026-11-25 应回 ¥30,000");
        on("28");
        bot.imports(HEADER, HXD_4001, others, unapplied, "HXD-RC-4009,HXD,receipt,2026-11-27,,30000.00,0,,");
        assertThat(bot.textOf("你好")).contains("华叔的 ¥30,000（2026-11-25）到齐了，但晚了。");
        assertThat(bot.textOf("/promise P6")).contains("没兑现，2026-11-27 才到齐");
        assertThat(bot.textOf("/credit 华鲜")).doesNotContain("承诺没有兑现").contains("承诺：最近 12 个月 1 笔，按时 0 笔（0%）");
    }

    @Test
    void a_moved_promise_counts_as_not_kept_on_time() {
        assertThat(bot.textOf("/promise move P6 30号")).contains("原来 2026-11-25（周三），客户改到 2026-11-30（周一）");
        assertThat(bot.textOf("确认")).contains("P6 已改期，新的一笔是 P7：2026-11-30（周一）。");
        assertThat(bot.textOf("/promise 华鲜"))
                .contains("最近 12 个月 1 笔，按时 0 笔（0%）")
                .contains("改期到 2026-11-30");
        assertThat(bot.textOf("撤销")).contains("P6 恢复，承诺日 2026-11-25");
        assertThat(bot.textOf("/promise 撤回 P6")).contains("撤回这笔承诺");
        assertThat(bot.textOf("确认")).contains("P6 已撤回");
        on("27");
        assertThat(bot.says("/promise move P1 30号").error().orElseThrow().message())
                .isEqualTo("P1 已经是“已到期，数据太旧还看不出”，改不了：客户有新的说法就另记一笔。");
    }
}
