package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Reply;
import endcap.worksheet.SheetData;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The worksheets we ship come to the figures worked by hand in the catalogue they are from. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedSheetsTest {
    private static Conversation bot;

    @BeforeAll
    static void open() {
        bot = Conversation.start();
    }

    @AfterAll
    static void close() {
        bot.close();
    }

    private static Map<String, Object> results(String text) {
        Reply reply = bot.says(text);
        assertThat(reply.error()).as(text).isEmpty();
        return ((SheetData) Objects.requireNonNull(reply.data())).results();
    }

    private static void comesTo(Map<String, Object> results, String name, String figure) {
        assertThat(new BigDecimal(String.valueOf(results.get(name)))).as(name).isEqualByComparingTo(figure);
    }

    @Test
    void break_even_of_50000_at_40_percent_with_18000_spent_is_45000_and_2000_are_left() {
        Map<String, Object> gain = results("/sheet promo-breakeven 销售额=50000 毛利率=40% 费用=18000");
        comesTo(gain, "result", "2000");
        comesTo(gain, "break_even_sales", "45000");
        assertThat(gain).containsEntry("verdict", "passes");
        Map<String, Object> loss = results("/sheet promo-breakeven 销售额=50000 毛利率=40% 费用=22000");
        comesTo(loss, "result", "-2000");
        comesTo(loss, "break_even_sales", "55000");
        assertThat(loss).containsEntry("verdict", "loses");
    }

    @Test
    void every_1000_of_spend_needs_2500_of_sales_and_a_cut_of_10_percent_a_third_more_volume() {
        comesTo(results("/sheet promo-breakeven sales=2500 gross margin=40% spend=1000"), "break_even_sales", "2500");
        comesTo(results("/sheet promo-breakeven 销售额=1万 毛利率=40% 费用=0 降价=10%"), "more_volume", "0.333");
    }

    @Test
    void lifetime_value_of_24_times_3000_less_2000_plus_1500_is_71500() {
        Map<String, Object> results =
                results("/sheet customer-lifetime-value 新万家 购买次数=24 平均金额=3000 获客成本=2000 转介绍=1500");
        comesTo(results, "value", "71500");
        comesTo(results, "value_today", "71500");
        comesTo(
                results("/sheet customer-lifetime-value transactions=2 average purchase=375 referral income=800"),
                "value",
                "1550");
    }

    @Test
    void cross_ratio_of_25_percent_and_3_turns_is_75_percent() {
        comesTo(results("/sheet cross-ratio 商品=橙汁1L 毛利率=25% 周转率=3"), "cross_ratio", "0.75");
    }

    @Test
    void selling_on_credit_by_the_rule_of_the_catalogue() {
        // Gain 80,000 × 18 % × 12; loss 100,000 × 3 %; capital 100,000 × 6 % × 30 ÷ 365.
        Map<String, Object> results = results("/sheet credit-sale-check 乐多福 月销售=80000 毛利率=18% 敞口=10万 账期=30 等级=B 逾期=0");
        comesTo(results, "expected_gain", "172800");
        comesTo(results, "expected_loss", "3000");
        comesTo(results, "capital_cost", "493.15");
        comesTo(results, "needed_gain", "6986.30");
        assertThat(results).containsEntry("verdict", "full-terms");
    }

    @Test
    void a_thin_gain_is_a_trial_limit_and_a_thinner_one_is_cash_only() {
        String risky = "/sheet credit-sale-check 乐多福 敞口=10万 账期=30 等级=D 逾期=0 月数=12 毛利率=10% 月销售=";
        // Loss 20,000 and capital 493.15: it takes 40,986.30.
        assertThat(results(risky + "34155.25")).containsEntry("verdict", "trial-limit");
        Map<String, Object> thin = results(risky + "2万");
        assertThat(thin).containsEntry("verdict", "trial-limit");
        comesTo(thin, "most_exposure", "58556");
        assertThat(results(risky + "1万")).containsEntry("verdict", "cash-only");
    }

    @Test
    void dividing_by_zero_is_one_sentence() {
        Reply reply = bot.says("/sheet promo-breakeven 销售额=50000 毛利率=0 费用=18000");
        assertThat(reply.error().orElseThrow().code()).isEqualTo("worksheet.no-result");
        assertThat(reply.error().orElseThrow().message()).contains("保本销售额");
    }
}
