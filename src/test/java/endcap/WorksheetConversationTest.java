package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.worksheet.SheetData;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Worksheets over the sample company, as a sales manager would read it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorksheetConversationTest {
    private Conversation bot;

    @BeforeEach
    void open() {
        bot = Conversation.start();
    }

    @AfterEach
    void close() {
        bot.close();
    }

    private static SheetData data(Reply reply) {
        return (SheetData) java.util.Objects.requireNonNull(reply.data());
    }

    private String refused(String text) {
        return bot.says(text).error().orElseThrow().code();
    }

    @Test
    void a_sheet_is_worked_out_kept_on_a_yes_and_compared_the_next_time() {
        Reply first = bot.says("/sheet credit-sale-check 新万家 月销售=80000 毛利率=18% 账期=30");
        assertThat(PlainText.of(first))
                .contains("预期毛利 = 月销售额 × 毛利率 × 合作月数 = ¥80,000 × 18% × 12个月 = ¥172,800")
                .contains("预期损失 = 信用敞口 × 损失概率 = ¥461,800 × 1% = ¥4,618")
                .contains("信用敞口: ¥461,800（取自系统数据）")
                .contains("合作月数: 12个月（默认）");
        assertThat(data(first).inputs()).containsEntry("monthly_sales", "80000.00").containsEntry("margin", new BigDecimal("0.18"));
        assertThat(data(first).results()).containsEntry("expected_gain", "172800.00").containsEntry("capital_cost", "2277.37");
        assertThat(data(first).previous()).isNull();
        assertThat(bot.rows("worksheet_entry")).isZero();

        assertThat(bot.textOf("确认")).contains("已保存");
        bot.says("/confirm Q1");
        assertThat(bot.rows("worksheet_entry")).isEqualTo(1);

        Reply second = bot.says("/sheet 赊销可行性分析 新万家 月销售=9万 毛利率=18% 账期=30天");
        assertThat(PlainText.of(second)).contains("与上次（2026-11-21）相比").containsPattern("预期毛利 +¥172,800 +¥194,400 +\\+¥21,600");
        assertThat(java.util.Objects.requireNonNull(data(second).previous()).differences())
                .containsEntry("expected_gain", "21600.00");
    }

    @Test
    void the_same_in_english() {
        Reply reply = bot.says("/sheet credit sale check CityFresh monthly sales=80k gross margin=18% payment days=30");
        assertThat(PlainText.of(reply))
                .contains("expected gain = monthly sales × gross margin × months = ¥80,000 × 18% × 12 months = ¥172,800")
                .contains("exposure: ¥461,800 (from your data)")
                .contains("Say yes to keep it");
        bot.says("yes");
        assertThat(bot.rows("worksheet_entry")).isEqualTo(1);
    }

    @Test
    void what_was_kept_is_taken_back_and_no_longer_compared_with() {
        bot.says("/sheet credit-sale-check 新万家");
        bot.says("确认");
        assertThat(bot.textOf("撤销")).contains("已撤销 Q1");
        assertThat(data(bot.says("/sheet credit-sale-check 新万家")).previous()).isNull();
        assertThat(bot.rows("worksheet_entry")).isEqualTo(1);
    }

    @Test
    void a_value_is_amended_before_the_yes() {
        bot.says("/sheet credit-sale-check 新万家 月销售=80000 毛利率=18%");
        assertThat(data(bot.says("改 月销售=10万")).results()).containsEntry("expected_gain", "216000.00");
        bot.says("确认");
        assertThat(bot.rows("worksheet_entry")).isEqualTo(1);
    }

    @Test
    void everything_missing_is_asked_for_at_once_and_the_answer_completes_it() {
        Reply asked = bot.says("/sheet credit-sale-check 参天 月销售=80000 毛利率=18%");
        assertThat(PlainText.of(asked)).contains("还差 1 项：信用敞口");
        assertThat(data(asked).results()).isEmpty();
        assertThat(PlainText.of(bot.says("5万"))).contains("信用敞口: ¥50,000").contains("预期毛利");
    }

    @Test
    void a_sheet_is_found_in_ones_own_words_but_how_to_is_for_the_knowledge() {
        assertThat(bot.says("帮我算一下新万家赊销划不划算").intent()).isEqualTo("sheet");
        assertThat(bot.says("work out the credit sale check for CityFresh").intent()).isEqualTo("sheet");
        assertThat(bot.says("赊销可行性怎么算").intent()).isEqualTo("ask");
    }

    @Test
    void another_reps_account_is_unknown_and_every_look_and_write_is_recorded() {
        assertThat(refused("/sheet credit-sale-check 长乐惠 毛利率=10%")).isEqualTo("customer.unknown");
        bot.says("/sheet credit-sale-check 新万家");
        bot.says("确认");
        assertThat(String.join("\n", bot.audit())).contains("li.na worksheet.look XWJ").contains("li.na worksheet.keep XWJ");
    }

    @Test
    void what_cannot_be_is_one_sentence_that_says_what_to_write_instead() {
        assertThat(refused("/sheet credit-sale-check 新万家 毛利率=180%")).isEqualTo("worksheet.out-of-range");
        assertThat(refused("/sheet credit-sale-check 新万家 毛利率=很多")).isEqualTo("worksheet.not-a-value");
        assertThat(refused("/sheet credit-sale-check 新万家 月销售=9999999999999")).isEqualTo("amount.invalid");
        assertThat(refused("/sheet credit-sale-check 新万家 外星=3")).isEqualTo("worksheet.unknown-field");
        assertThat(refused("/sheet credit-sale-check 新万家 等级=Z")).isEqualTo("worksheet.not-a-value");
        assertThat(refused("/sheet credit-sale-check")).isEqualTo("customer.missing");
        Reply misspelt = bot.says("/sheet credit-sale-chek 新万家");
        assertThat(misspelt.error().orElseThrow().code()).isEqualTo("worksheet.unknown");
        assertThat(misspelt.choices().getFirst().says()).isEqualTo("/sheet credit-sale-check 新万家");
    }
}
