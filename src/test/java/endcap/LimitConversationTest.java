package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.credit.CreditAnswer;
import endcap.credit.limit.LimitData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finance sets limits, order limits, holds and expiry dates; others see what was set, and cannot. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitConversationTest {
    private Conversation li;
    private Conversation zhou;
    private long heardBefore;

    @BeforeAll
    void open() {
        li = Conversation.start();
        zhou = li.as("zhou.yan");
        run("CREATE TABLE as_imported AS SELECT * FROM customer");
    }

    @AfterAll
    void close() {
        li.close();
    }

    /** As if nothing had been said yet; only the audit log forgets nothing. */
    @BeforeEach
    void forget() {
        for (String column :
                List.of("credit_limit_fen", "limit_valid_to", "order_limit_fen", "on_hold", "hold_reason")) {
            run("UPDATE customer SET " + column + " = (SELECT kept." + column
                    + " FROM as_imported kept WHERE kept.customer_code = customer.customer_code)");
        }
        for (String table : List.of("credit_change", "draft_field", "draft", "notice", "open_question")) {
            run("DELETE FROM " + table);
        }
        run("DELETE FROM sqlite_sequence WHERE name = 'draft'");
        heardBefore = li.rows("audit_log");
    }

    private void run(String sql) {
        li.app().database().jdbi().useTransaction(handle -> handle.execute(sql));
    }

    private static String refusal(Reply reply) {
        return reply.error().orElseThrow().code();
    }

    private String limitOf(String customer) {
        return ((CreditAnswer) zhou.says("/credit " + customer).data()).limit();
    }

    private List<String> audit(String act) {
        return li.app()
                .database()
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT person_id || ' ' || subject || ' ' || detail FROM audit_log WHERE act = :act AND audit_id > :after ORDER BY audit_id")
                        .bind("after", heardBefore)
                        .bind("act", act)
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void a_limit_is_shown_before_and_after_and_is_real_once_confirmed() {
        assertThat(zhou.textOf("/credit limit 新万家 300000 到 2027-03-31 原因 年框续签")).isEqualTo("""
                # 草稿 Q1 · 设额度：新万家连锁超市
                额度: ¥500,000 → ¥300,000
                额度有效期: 2027-06-09 → 2027-03-31
                已占用: ¥461,800
                可用: ¥38,200 → -¥161,800
                使用率: 92.4% → 153.9%
                现在的结论: 可以下，但要注意（有逾期、额度快用完） → 先别下（超额度、有逾期、额度快用完）
                影响到: 它和下面的 6 家：新万家徐汇店、新万家长宁店、新万家闵行店、新万家静安店、新万家普陀店 等
                原因: 年框续签
                [确认] [取消]""");
        assertThat(limitOf("新万家")).isEqualTo("500000.00");
        assertThat(zhou.textOf("确认"))
                .startsWith("✔ 已生效：新万家连锁超市 额度 ¥500,000 → ¥300,000、额度有效期 2027-06-09 → 2027-03-31（Q1，24 小时内可以撤销）");
        assertThat(limitOf("新万家")).isEqualTo("300000.00");
        assertThat(audit("credit.set-limit"))
                .containsExactly("zhou.yan XWJ Q1, credit_limit 50000000 -> 30000000,"
                        + " limit_valid_to 2027-06-09 -> 2027-03-31: 年框续签");
        assertThat(refusal(zhou.says("确认"))).isEqualTo("confirm.nothing");
        assertThat(zhou.says("/confirm Q1").error()).isEmpty();
        assertThat(li.rows("credit_change")).isEqualTo(2);
    }

    @Test
    void the_rep_and_the_supervisor_are_told_and_can_read_the_history() {
        zhou.says("/credit limit 新万家 300000 原因 年框续签");
        zhou.says("确认");
        String told = "ℹ 周妍 设了 新万家连锁超市：额度 ¥500,000 → ¥300,000。原因：年框续签\n[看信用]";
        assertThat(li.textOf("你好")).startsWith(told);
        assertThat(li.as("chen.hao").textOf("你好")).startsWith(told);
        assertThat(li.as("wang.lei").textOf("你好")).doesNotContain("新万家");
        assertThat(li.textOf("/credit changes 新万家")).isEqualTo("""
                # 新万家连锁超市 的信用变更
                最近的在前
                日期        谁    从什么到什么              原因
                2026-11-21  周妍  额度 ¥500,000 → ¥300,000  年框续签
                [看信用]""");
        assertThat(refusal(li.as("wang.lei").says("/credit changes 新万家"))).isEqualTo("customer.unknown");
        assertThat(audit("credit.look")).contains("li.na XWJ changes 1");
    }

    @Test
    void an_undo_puts_the_old_value_back_unless_somebody_has_set_it_since() {
        zhou.says("/credit limit 新万家 300000 原因 年框续签");
        zhou.says("确认");
        assertThat(zhou.textOf("撤销")).startsWith("✔ 已撤销 Q1：新万家连锁超市 额度 ¥300,000 → ¥500,000");
        assertThat(limitOf("新万家")).isEqualTo("500000.00");
        zhou.says("/credit limit 新万家 300000 原因 年框续签");
        zhou.says("确认");
        zhou.says("/credit limit 新万家 350000 原因 再谈了一次");
        zhou.says("确认");
        assertThat(refusal(zhou.says("/undo Q2"))).isEqualTo("limit.undo-moved");
        assertThat(limitOf("新万家")).isEqualTo("350000.00");
    }

    @Test
    void figures_that_have_moved_are_shown_again_instead_of_written() {
        zhou.says("/credit limit 新万家 300000 原因 年框续签");
        li.app()
                .database()
                .jdbi()
                .useTransaction(handle ->
                        handle.execute("UPDATE customer SET credit_limit_fen = 60000000 WHERE customer_code = 'XWJ'"));
        assertThat(zhou.textOf("确认")).startsWith("""
                ⚠ Q1 的数字在你看过之后变了，还没有写入：请看一下现在的，再确认。
                # 草稿 Q1 · 设额度：新万家连锁超市
                额度: ¥600,000 → ¥300,000
                """);
        assertThat(limitOf("新万家")).isEqualTo("600000.00");
        assertThat(zhou.textOf("确认")).startsWith("✔ 已生效");
        assertThat(limitOf("新万家")).isEqualTo("300000.00");
    }

    @Test
    void a_sentence_does_as_well_and_a_question_stays_a_question() {
        LimitData limit = (LimitData) zhou.says("把新万家额度调到30万，到明年3月底，因为年框续签").data();
        assertThat(limit.changes())
                .containsExactly(
                        new LimitData.Change("credit_limit", "500000.00", "300000.00"),
                        new LimitData.Change("limit_valid_to", "2027-06-09", "2027-03-31"));
        assertThat(limit.reason()).isEqualTo("年框续签");
        assertThat(zhou.textOf("新万家先锁单，法院冻结")).contains("锁单: 未锁 → 已锁（法院冻结）");
        assertThat(zhou.says("新万家额度多少").data()).isInstanceOf(CreditAnswer.class);
        assertThat(zhou.says("新万家锁单了吗").data()).isInstanceOf(CreditAnswer.class);
        assertThat(li.rows("credit_change")).isZero();
    }

    @Test
    void english_is_answered_in_english() {
        assertThat(zhou.textOf("set City Fresh's limit to 300k because the annual contract was renewed"))
                .startsWith("""
                        # Draft Q1 · Set the limit: 新万家连锁超市
                        Limit: ¥500,000 → ¥300,000
                        Exposure: ¥461,800
                        Available: ¥38,200 → -¥161,800
                        """)
                .contains("Reason: the annual contract was renewed");
        assertThat(zhou.textOf("put City Fresh on hold, court order"))
                .contains("Hold: not on hold → on hold (court order)");
        assertThat(zhou.textOf("yes")).contains("生效");
        assertThat(li.as("zhang.min").textOf("/credit limit ZBX 5 reason none needed"))
                .contains("Only finance sets limits");
    }

    @Test
    void the_reason_is_asked_for_when_it_is_missing() {
        Reply asked = zhou.says("/credit unhold 行天百货");
        assertThat(refusal(asked)).isEqualTo("limit.reason-missing");
        assertThat(zhou.textOf("合同签好了")).contains("锁单: 已锁（合同续签未完成，财务暂停发货） → 未锁", "原因: 合同签好了");
        assertThat(zhou.textOf("确认")).startsWith("✔ 已生效");
        assertThat(zhou.says("/credit 行天百货").data())
                .isInstanceOfSatisfying(
                        CreditAnswer.class,
                        answer -> assertThat(answer.verdict()).isEqualTo("PASS"));
    }

    @Test
    void no_limit_and_a_limit_of_nothing_are_told_apart() {
        assertThat(zhou.textOf("/credit limit 参天 无 原因 重新谈"))
                .contains("额度: ¥0 → 没有约定", "先别下（没有额度、现结客户）", "它不是 0（约定了一分不赊），更不是不限额");
        assertThat(zhou.textOf("/credit limit 新万家 0 原因 停止合作")).contains("额度: ¥500,000 → ¥0", "额度 0 是约定了一分不赊");
    }

    @Test
    void a_store_with_a_limit_of_its_own_becomes_an_account_and_back() {
        assertThat(zhou.textOf("/credit limit 新万家长宁店 150000 原因 单独结算"))
                .contains("已占用: ¥461,800 → ¥120,000", "新万家长宁店 从此自成一个信用账户");
        zhou.says("确认");
        assertThat(((CreditAnswer) zhou.says("/credit 新万家").data()).exposure()).isEqualTo("341800.00");
        assertThat(zhou.textOf("/credit limit 新万家长宁店 无 原因 合并结算")).contains("已占用: ¥120,000 → ¥461,800", "不再是单独的信用账户");
        zhou.says("确认");
        assertThat(((CreditAnswer) zhou.says("/credit 新万家").data()).exposure()).isEqualTo("461800.00");
    }

    @Test
    void an_order_limit_and_an_expiry_are_set_alone_and_can_be_amended() {
        assertThat(zhou.textOf("/credit order-limit 新万家 5万 原因 控制单笔")).contains("单笔限额: 不限单笔 → ¥50,000");
        assertThat(zhou.textOf("改 额度=8万")).contains("单笔限额: 不限单笔 → ¥80,000");
        zhou.says("确认");
        assertThat(zhou.textOf("/credit 有效期 厦美鲜 2027-03-31 原因 合同续签"))
                .contains("额度有效期: 2026-11-06 → 2027-03-31", "先别下（额度过期） → 可以下");
        assertThat(zhou.textOf("/credit limit 厦美鲜 30万 原因 加额")).contains("额度有效期 2026-11-06 已经过了");
    }

    @Test
    void only_finance_sets_and_nobody_learns_of_other_accounts() {
        for (String person : List.of("li.na", "chen.hao", "admin")) {
            assertThat(refusal(li.as(person).says("/credit limit 新万家 300000 原因 年框续签")))
                    .isEqualTo("not-allowed");
            assertThat(refusal(li.as(person).says("/credit hold 没有的客户 原因 年框续签")))
                    .isEqualTo("not-allowed");
        }
        assertThat(refusal(li.says("把新万家额度调到30万，因为年框续签"))).isEqualTo("not-allowed");
        assertThat(li.rows("draft")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit 新万家 -5 原因 测试一下|amount.invalid|不能是负数",
                "limit 新万家 99999999999999 原因 测试一下|amount.invalid|大得不像一个额度",
                "limit 新万家 US$5000 原因 测试一下|amount.invalid|是 USD",
                "limit 新万家 3e9x 原因 测试一下|amount.invalid|“3e9x”不是金额",
                "limit 新万家 30万 40万 原因 测试一下|amount.invalid|两个金额",
                "limit 新万家|amount.invalid|设多少",
                "limit 新万家 300000 到 2025-03-31 原因 测试一下|date.invalid|已经过了",
                "limit 新万家 300000 到 2027-02-30 原因 测试一下|date.invalid|没有“2027-02-30”这一天",
                "limit 300000 原因 测试一下|customer.missing|没说是哪个客户",
                "limit 徐汇店 300000 原因 测试一下|customer.ambiguous|请点一个",
                "limit 新万家 500000 原因 测试一下|limit.set-already|没有可改的",
                "expiry 新万家 原因 测试一下|limit.until-missing|有效到哪一天",
                "expiry 长乐惠 2027-03-31 原因 测试一下|limit.no-limit-to-expire|请先设额度",
                "unhold 新万家 原因 测试一下|limit.not-held|没有锁单",
                "unhold 行天百货徐汇店 原因 测试一下|limit.held-above|请对 行天百货 解锁"
            })
    void what_cannot_be_set_is_said_in_one_sentence(String words, String code, String sentence) {
        Reply reply = zhou.says("/credit " + words);
        assertThat(refusal(reply)).isEqualTo(code);
        assertThat(PlainText.of(reply)).contains(sentence);
        assertThat(li.rows("draft")).isZero();
    }

    @Test
    void a_customers_file_wins_and_who_had_set_the_figure_is_told(@TempDir Path folder) throws java.io.IOException {
        zhou.says("/credit limit 新万家 300000 原因 年框续签");
        zhou.says("确认");
        Path file = Files.writeString(folder.resolve("c.csv"), "customer_code,name,credit_limit\nXWJ,新万家连锁超市,480000\n");
        li.app()
                .incoming()
                .run(
                        li.app().people().byId("zhou.yan").orElseThrow(),
                        List.of(file),
                        new endcap.intake.ImportOptions(java.time.LocalDate.of(2026, 11, 21), false),
                        endcap.intake.Progress.SILENT);
        assertThat(zhou.textOf("你好")).startsWith("ℹ 新导入的客户表改了你设的数：新万家连锁超市 的额度由 ¥300,000 变成 ¥480,000。");
        assertThat(zhou.textOf("/credit changes 新万家")).contains("导入覆盖");
        assertThat(Set.of(limitOf("新万家"))).containsExactly("480000.00");
    }
}
