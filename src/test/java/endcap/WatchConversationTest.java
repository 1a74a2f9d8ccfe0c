package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.credit.CreditAnswer;
import endcap.credit.limit.SuggestionData;
import endcap.credit.watch.WatchData;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whom to act on before a debt is late, and what limit the figures speak for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WatchConversationTest {
    private Conversation li;

    @BeforeAll
    void open() {
        li = Conversation.start();
    }

    @AfterAll
    void close() {
        li.close();
    }

    /** As if nobody had been told of anything yet. */
    @BeforeEach
    void forget() {
        for (String sql : List.of("DELETE FROM notice", "UPDATE week_taken SET told_at = NULL")) {
            li.app().database().jdbi().useTransaction(handle -> handle.execute(sql));
        }
    }

    private List<WatchData.Item> items(String person) {
        return ((WatchData) li.as(person).says("/credit watch").data()).items();
    }

    private List<String> audited(String person) {
        return li.app()
                .database()
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT detail FROM audit_log WHERE subject = 'watch' AND person_id = :person")
                        .bind("person", person)
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void a_rep_sees_their_own_accounts_with_what_to_do() {
        assertThat(li.textOf("/credit watch")).isEqualTo("""
                # 账款体检 2026-11-21
                1 个账户要看一下：承诺到期 1、额度吃紧 1
                新万家连锁超市 · 承诺到期: 答应 2026-11-24 回 ¥61,800。前一天确认一次，到期当天查到账
                新万家连锁超市 · 额度吃紧: 额度已用 92.4%。下单前先谈回款，或请财务复核额度
                [新万家连锁超市]""");
        assertThat(li.says("账款体检").data()).isInstanceOf(WatchData.class);
        assertThat(audited("li.na")).contains("1 accounts, 2 signs");
    }

    @Test
    void english_is_answered_in_english() {
        assertThat(li.as("zhang.min").textOf("/credit watch")).isEqualTo("""
                # Receivables watch, 2026-11-21
                4 accounts to look at: 1 promise due, 2 limit nearly used, 1 limit expires soon, 1 old figures
                七曲便利 · promise due: ¥30,000 promised for 2026-11-21. Confirm the day before, check the bank on the day
                谷丰达粮油贸易 · limit nearly used: 116.1% of the limit used. Talk about payment before the next order, or ask finance to review the limit
                朝百鲜超市 · limit nearly used: 85% of the limit used. Talk about payment before the next order, or ask finance to review the limit
                朝百鲜超市 · limit expires soon: The limit of ¥220,000 ends on 2026-12-01. Ask finance to extend it; have the contract or the credit file ready
                盛联购生活广场 · old figures: The figures are 5 days old. Ask finance to import the latest receivables
                [七曲便利] [谷丰达粮油贸易] [朝百鲜超市] [盛联购生活广场]""");
    }

    @Test
    void a_supervisor_sees_the_team_and_finance_everybody() {
        assertThat(items("chen.hao"))
                .extracting(item -> item.customer().code() + " " + item.sign() + " " + item.figure())
                .containsExactly("DYP due_soon 6000.00", "XWJ promise_due 61800.00", "XWJ utilisation 0.9236");
        List<String> everybody = items("zhou.yan").stream()
                .map(item -> item.customer().code())
                .distinct()
                .toList();
        assertThat(everybody).containsExactly("QQB", "DYP", "XWJ", "GFD", "ZBX", "SLG");
        assertThat(items("admin")).hasSameSizeAs(items("zhou.yan"));
    }

    @Test
    void every_button_leads_to_the_verdict() {
        li.says("/credit watch")
                .choices()
                .forEach(choice -> assertThat(li.says(choice.says()).data()).isInstanceOf(CreditAnswer.class));
    }

    @Test
    void who_has_something_to_act_on_is_told_once_a_week() {
        li.app().sweep();
        li.app().sweep();
        assertThat(li.as("wang.lei").textOf("你好")).contains("ℹ 本周账款体检：1 个账户要先动手（快到期 1）\n[看清单]");
        assertThat(li.as("wang.lei").textOf("你好")).doesNotContain("体检：");
        assertThat(li.as("chen.hao").textOf("你好")).contains("本周账款体检：2 个账户要先动手（快到期 1、承诺到期 1、额度吃紧 1）");
        assertThat(li.as("zhou.yan").textOf("你好")).doesNotContain("体检：");
        // Somebody who reads Chinese and asks in English is told in one language, not in two.
        assertThat(li.textOf("may City Fresh order 50000?")).contains("ℹ 本周账款体检：1 个账户要先动手（承诺到期 1、额度吃紧 1）");
    }

    @Test
    void a_limit_is_suggested_with_every_factor() {
        assertThat(li.as("zhou.yan").textOf("/credit suggest 新万家")).isEqualTo("""
                ℹ 新万家连锁超市 建议额度 ¥178,600
                1. 最近三个完整月（销售减退货）：2026-08 ¥191,849.83、2026-09 ¥192,552.54、2026-10 ¥186,172.29
                2. 月均 = (¥191,849.83 + ¥192,552.54 + ¥186,172.29) ÷ 3 = ¥190,191.55
                3. 账龄系数按逾期看：最久逾期 12 天 → 0.9（采用）；按账期看：EOM+30 → 2
                4. 淡旺季系数（11 月，按品类占比）= 果汁 47.5% × 1 + 茶饮 17.8% × 1 + 调味 21.8% × 1.2 + 饼干 12.9% × 1 = 1.0436
                5. 建议额度 = ¥190,191.55 × 0.9 × 1.0436，向下取整到百 = ¥178,600
                6. 换另一种看法：¥190,191.55 × 2 × 1.0436 → ¥396,900
                7. 账期 EOM+30 最多会欠约 2 个月的销售 = ¥380,383.10
                8. 比现在的额度 ¥500,000 少 ¥321,400
                [设为 ¥178,600] [看信用]""");
    }

    @Test
    void its_figures_have_the_shape_of_the_contract_and_its_button_drafts_it() {
        SuggestionData data = (SuggestionData)
                li.as("zhou.yan").says("/credit suggest XWJ-01").data();
        assertThat(data.customer().code()).isEqualTo("XWJ-01");
        assertThat(data.creditAccount().code()).isEqualTo("XWJ");
        assertThat(data.months().get(2)).isEqualTo(new SuggestionData.Month("2026-10", "186172.29"));
        assertThat(data.average()).isEqualTo("190191.55");
        assertThat(data.ageing().reading()).isEqualTo("overdue");
        assertThat(data.ageing().other().reading()).isEqualTo("term");
        assertThat(data.season().categories()).hasSize(4);
        assertThat(data.suggested()).isEqualTo("178600.00");
        assertThat(data.limit()).isEqualTo("500000.00");
        assertThat(data.steps()).hasSize(8);
        String says = li.as("zhou.yan")
                .says("/credit suggest XWJ-01")
                .choices()
                .get(0)
                .says();
        assertThat(says).isEqualTo("/credit limit XWJ 178600 原因 按 2026-11-21 的建议额度");
        assertThat(li.as("zhou.yan").textOf(says)).contains("额度: ¥500,000 → ¥178,600");
    }

    @Test
    void the_suggestion_is_for_who_may_see_the_credit_and_the_button_for_who_may_set_it() {
        assertThat(li.says("/credit suggest 新万家").choices())
                .extracting(choice -> choice.says())
                .containsExactly("/credit XWJ");
        assertThat(li.says("新万家的建议额度").data()).isInstanceOf(SuggestionData.class);
        assertThat(li.says("/credit suggest 长乐惠").error().orElseThrow().code()).isEqualTo("customer.unknown");
        assertThat(li.says("/credit suggest").error().orElseThrow().code()).isEqualTo("customer.missing");
        assertThat(li.says("/credit suggest 乐多福旗舰店").error().orElseThrow().code())
                .isEqualTo("limit.no-sales");
    }
}
