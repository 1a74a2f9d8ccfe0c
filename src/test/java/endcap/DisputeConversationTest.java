package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.ReplyJson;
import endcap.chat.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a customer does not accept of an invoice, from the sentence of a rep to the decision of finance. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisputeConversationTest {
    @TempDir
    Path folder;

    private Conversation bot;

    @BeforeEach
    void open() {
        bot = Conversation.living(folder, Conversation.NOW);
    }

    @AfterEach
    void close() {
        bot.close();
    }

    private Conversation finance() {
        return bot.as("zhou.yan");
    }

    private String refusal(Reply reply) {
        return reply.error().orElseThrow().code() + ": "
                + reply.error().orElseThrow().message();
    }

    @Test
    void a_dispute_is_shown_written_down_and_changes_no_figure_until_finance_accepts_it() {
        String before =
                bot.textOf("/credit 重和家").isBlank() ? "" : bot.as("zhang.min").textOf("/credit 重和家 100");
        assertThat(bot.textOf("发票 XWJ-INV-2001 价差 800 有争议")).isEqualTo("""
                # 争议草稿 Q1
                客户: 新万家连锁超市
                单据: XWJ-INV-2001
                争议金额: ¥800（未结 ¥61,800）
                原因: 价差和扣款
                只是记下来：财务认可之前，额度和逾期都照原来的算。
                [确认] [取消]""");
        assertThat(bot.textOf("确认")).startsWith("已记下 D1：XWJ-INV-2001 有争议 ¥800，已交财务核实，有结果告诉你。");
        assertThat(bot.textOf("/confirm Q1")).startsWith("已记下 D1");
        assertThat(bot.rows("dispute")).isEqualTo(1);
        assertThat(bot.textOf("/credit 新万家"))
                .contains("有 1 笔争议待财务核实：XWJ-INV-2001 ¥800 价差和扣款")
                .contains("逾期: ¥61,800，最久 12 天");
        assertThat(bot.textOf("/dispute accept D1")).isEqualTo("⚠ 你没有做这件事的权限：请找 周妍。");

        assertThat(finance().textOf("你好")).startsWith("ℹ 李娜 报了一笔争议 D1：新万家连锁超市 XWJ-INV-2001，¥800，价差和扣款。请核实。");
        assertThat(finance().textOf("/dispute D1")).contains("[认可] [驳回] [查信用]");
        assertThat(finance().textOf("/dispute accept D1")).isEqualTo("已认可 D1：XWJ-INV-2001 的 ¥800 按争议算，不计入逾期，结案为止。");
        assertThat(refusal(finance().says("/dispute reject D1 不对"))).isEqualTo("dispute.settled: D1 已经是“已认可”，这一步做不了。");
        assertThat(bot.textOf("/credit 新万家"))
                .startsWith("ℹ 争议 D1 财务认可了：新万家连锁超市 XWJ-INV-2001 的 ¥800 按争议算。")
                .contains("逾期: ¥61,000，最久 12 天；另有争议 ¥800 不算在内")
                .doesNotContain("待财务核实");
        assertThat(bot.textOf("/why")).contains("有争议、核清前不催的部分：XWJ-INV-2001 ¥800。");
        assertThat(new ReplyJson().line(bot.says("/dispute D1")))
                .contains("\"data\":{\"disputeId\":\"D1\",\"status\":\"accepted\",\"customer\":{\"code\":\"XWJ\","
                        + "\"name\":\"新万家连锁超市\"},\"documentNo\":\"XWJ-INV-2001\",\"amount\":\"800.00\","
                        + "\"currency\":\"CNY\",\"reason\":\"price\",\"text\":\"发票 XWJ-INV-2001 价差 800 有争议\","
                        + "\"recordedBy\":\"li.na\",\"recordedAt\":\"2026-11-21T")
                .contains("\"decidedBy\":\"zhou.yan\",\"outcome\":null}");

        assertThat(finance().textOf("/dispute close D1")).contains("[已红冲] [已付] [撤回]");
        assertThat(finance().textOf("/dispute close D1 credited")).isEqualTo("D1（XWJ-INV-2001，¥800）已结案：已红冲。");
        assertThat(bot.textOf("/credit 新万家")).contains("逾期: ¥61,800，最久 12 天\n");
        assertThat(bot.audit())
                .contains("li.na dispute.record D1: XWJ, XWJ-INV-2001, 800.00 price, Q1")
                .contains("zhou.yan dispute.accept D1: XWJ, XWJ-INV-2001, 800.00")
                .contains("zhou.yan dispute.close D1: XWJ, XWJ-INV-2001, 800.00, credited");
    }

    @Test
    void in_english_with_the_whole_open_amount_and_another_reason() {
        Conversation zhang = bot.as("zhang.min");
        assertThat(zhang.textOf("invoice zbx-inv-9501: 800 price difference disputed"))
                .isEqualTo("""
                # Dispute, draft Q1
                Customer: 朝百鲜超市
                Document: ZBX-INV-9501
                Disputed: ¥800 (¥110,000 open)
                Reason: price and deduction
                This is only written down: until finance accepts it, limit and overdue count as before.
                [Confirm] [Cancel]""");
        assertThat(zhang.textOf("change reason=damaged")).contains("Reason: damage");
        zhang.says("yes");
        assertThat(zhang.textOf("/dispute ZBX-INV-9502")).contains("¥55,000 (¥55,000 open)", "Reason: other");
        assertThat(finance().textOf("/dispute reject D1")).contains("为什么驳回 D1？");
        assertThat(finance().textOf("/dispute reject D1 照片上看不出破损")).isEqualTo("D1（ZBX-INV-9501，¥800）已驳回：照片上看不出破损。");
        assertThat(zhang.textOf("hello")).contains("Dispute D1 (朝百鲜超市, ZBX-INV-9501, ¥800) is rejected: 照片上看不出破损.");
    }

    @Test
    void bad_input_is_refused_in_one_sentence() {
        assertThat(refusal(bot.says("发票 INV-102 价差 800 有争议")))
                .isEqualTo("dispute.document-unknown: 你的客户里没有编号是“INV-102”的未结发票：请照发票上的单据号再写一次。");
        assertThat(refusal(bot.says("发票 CHJ-INV-9001 价差 800 有争议")))
                .isEqualTo("dispute.document-unknown: 你的客户里没有编号是“CHJ-INV-9001”的未结发票：请照发票上的单据号再写一次。");
        assertThat(refusal(bot.says("/dispute XWJ-INV-2001 70000 价差")))
                .isEqualTo("amount.invalid: 争议金额 ¥70,000 大于 XWJ-INV-2001 的未结金额 ¥61,800：请写不超过 ¥61,800 的数。");
        assertThat(refusal(bot.says("/dispute XWJ-INV-2001 0 价差")))
                .isEqualTo("amount.invalid: “0”不能作为争议金额：请写大于 0、最多两位小数的数，例如 800 或 1.2万。");
        assertThat(refusal(bot.says("/dispute XWJ-INV-2001 800美元 价差")))
                .isEqualTo("amount.invalid: “800美元”是 USD，而这张发票用 CNY：请按 CNY 写金额。");
        assertThat(refusal(bot.as("admin").says("/dispute XWJ-INV-2001 800"))).startsWith("not-allowed");
        Reply missing = bot.says("/dispute 新万家 价差 800");
        assertThat(refusal(missing)).isEqualTo("dispute.document-missing: 是哪张发票有争议？写上单据号就行，例如“XWJ-INV-2001”。");
        assertThat(missing.choices().getFirst().says()).isEqualTo("/dispute XWJ-INV-2001 价差 800");
        assertThat(bot.textOf("xwj-inv-2001")).contains("争议金额: ¥800（未结 ¥61,800）");
        assertThat(bot.rows("dispute")).isZero();
    }

    @Test
    void what_is_left_to_dispute_goes_down_and_nobody_accepts_their_own() {
        finance().says("/dispute XWJ-INV-2001 61000 价差");
        finance().says("确认");
        assertThat(refusal(bot.says("/dispute XWJ-INV-2001 900 破损")))
                .isEqualTo("amount.invalid: XWJ-INV-2001 未结 ¥61,800，已有争议，还能再记的只有 ¥800，¥900 太大：请写不超过 ¥800 的数。");
        assertThat(refusal(finance().says("/dispute accept D1"))).isEqualTo("dispute.own: D1 是你自己登记的，请另一位财务认可。");
        assertThat(bot.textOf("/dispute")).contains("没了结的争议（1 笔，最早的在前）", "D1", "待财务核实", "0 天");
        assertThat(bot.as("wang.lei").textOf("/dispute")).contains("没有未了结的争议");
        assertThat(finance().textOf("撤销")).isEqualTo("已撤销 Q1，D1 不再处理。");
    }

    @Test
    void finance_is_reminded_and_a_document_that_leaves_the_books_ends_it() {
        bot.says("/dispute HXD-INV-4001 500 破损");
        bot.says("确认");
        finance().says("你好");
        bot.close();
        bot = Conversation.living(folder, "2026-11-29T09:00");
        bot.app().sweep();
        assertThat(finance().textOf("你好")).contains("争议 D1 等了 7 天以上还没核实：华鲜大卖场 HXD-INV-4001，¥500，破损。");
        bot.imports(
                "document_no,customer_code,type,document_date,due_date,amount,open_amount,disputed_amount,currency",
                "HXD-INV-4002,HXD,invoice,2026-11-09,,30000.00,30000.00,,");
        assertThat(bot.textOf("你好")).contains("争议 D1（华鲜大卖场 HXD-INV-4001，¥500）已结案：单据已清。");
    }
}
