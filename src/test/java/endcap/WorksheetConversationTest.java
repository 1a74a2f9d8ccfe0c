package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Card;
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
        assertThat(data(first).inputs())
                .containsEntry("monthly_sales", "80000.00")
                .containsEntry("margin", new BigDecimal("0.18"));
        assertThat(data(first).results())
                .containsEntry("expected_gain", "172800.00")
                .containsEntry("capital_cost", "2277.37");
        assertThat(data(first).previous()).isNull();
        assertThat(bot.rows("worksheet_entry")).isZero();

        assertThat(bot.textOf("确认")).contains("已保存");
        bot.says("/confirm Q1");
        assertThat(bot.rows("worksheet_entry")).isEqualTo(1);

        Reply second = bot.says("/sheet 赊销可行性分析 新万家 月销售=9万 毛利率=18% 账期=30天");
        assertThat(PlainText.of(second))
                .contains("与上次（2026-11-21）相比")
                .containsPattern("预期毛利 +¥172,800 +¥194,400 +\\+¥21,600");
        assertThat(java.util.Objects.requireNonNull(data(second).previous()).differences())
                .containsEntry("expected_gain", "21600.00");
    }

    @Test
    void the_same_in_english() {
        Reply reply = bot.says("/sheet credit sale check CityFresh monthly sales=80k gross margin=18% payment days=30");
        assertThat(PlainText.of(reply))
                .contains(
                        "expected gain = monthly sales × gross margin × months = ¥80,000 × 18% × 12 months = ¥172,800")
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
        assertThat(bot.says("work out the credit sale check for CityFresh").intent())
                .isEqualTo("sheet");
        assertThat(bot.says("帮我填一下新万家的资信调查表").intent()).isEqualTo("sheet");
        assertThat(bot.says("算一下客户终身价值，新万家，购买次数12，平均金额800").intent()).isEqualTo("sheet");
        assertThat(bot.says("赊销可行性怎么算").intent()).isEqualTo("ask");
        assertThat(bot.says("交叉比率是什么").intent()).isNotEqualTo("sheet");
        assertThat(bot.says("不要算赊销可行性").intent()).isNotEqualTo("sheet");
    }

    @Test
    void another_reps_account_is_unknown_and_every_look_and_write_is_recorded() {
        assertThat(refused("/sheet credit-sale-check 长乐惠 毛利率=10%")).isEqualTo("customer.unknown");
        bot.says("/sheet credit-sale-check 新万家");
        assertThat(bot.audit().stream().filter(line -> line.contains("worksheet")))
                .hasSize(1);
        bot.says("确认");
        assertThat(String.join("\n", bot.audit()))
                .contains("li.na worksheet.look XWJ")
                .contains("li.na worksheet.keep XWJ");
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

    @Test
    void a_file_is_filled_in_bit_by_bit_with_where_each_thing_is_known_from() {
        assertThat(bot.textOf("/sheet credit-file 新万家")).contains("还缺 12 项").contains("来源 *");
        assertThat(bot.textOf("/sheet credit-file 新万家 法人=王强 注册资本=200万 成立=2015 来源=企业信用公示"))
                .contains("法人: 王强（企业信用公示，2026-11-21，可靠性高）")
                .contains("还缺 9 项")
                .contains("复核期：2027-11-21");
        bot.says("确认");
        assertThat(bot.textOf("/sheet credit-file 新万家 付款记录=按时 担保=没有 诉讼=0 来源=财务 日期=2025-10-01"))
                .contains("资信等级 B（7 分）")
                .contains("有 3 项已过复核期：未结诉讼、担保、在我司付款记录");
        bot.says("确认");
        assertThat(bot.textOf("/sheet credit-file 新万家 法人=李四"))
                .contains("法人：王强 → 李四")
                .contains("有 1 项没写来源：法人");
        bot.says("取消");
        Reply file = bot.says("/sheet credit-file 新万家");
        assertThat(data(file).inputs())
                .containsEntry("legal_representative", "王强")
                .containsEntry("capital", "2000000.00");
        assertThat(data(file).results()).containsEntry("verdict", "B");
    }

    @Test
    void a_source_given_later_is_that_of_what_had_none() {
        bot.says("/sheet credit-file CityFresh bank=ICBC");
        bot.says("yes");
        assertThat(bot.textOf(
                        "/sheet credit file CityFresh source=trade association reliability=low known on=yesterday"))
                .contains("bank: ICBC (trade association, 2026-11-20, reliability low)");
    }

    @Test
    void who_may_see_but_not_log_looks_and_keeps_nothing() {
        Conversation finance = bot.as("zhou.yan");
        Reply looked = finance.says("/sheet customer-lifetime-value 新万家 购买次数=12 平均金额=800");
        assertThat(PlainText.of(looked)).contains("¥9,600").contains("只能查看");
        assertThat(finance.says("确认").error().orElseThrow().code()).isEqualTo("confirm.nothing");
        finance.says("/sheet credit-file 新万家 法人=王强 来源=银行");
        finance.says("确认");
        assertThat(bot.rows("worksheet_entry")).isEqualTo(1);
    }

    @Test
    void what_was_not_understood_is_told() {
        assertThat(bot.textOf("/sheet credit-sale-check 新万家 随便写的 月销售=8万")).contains("没看懂：随便写的");
    }

    @Test
    void the_list_is_by_group_and_open_to_everybody() {
        Reply list = bot.says("/sheet");
        assertThat(PlainText.of(list))
                .contains("信用与催收")
                .contains("/sheet credit-file")
                .contains("促销与费用");
        assertThat(list.audience()).isEqualTo(endcap.chat.Audience.EVERYONE);
        assertThat(PlainText.of(bot.says("/sheet 信用"))).contains("credit-file").doesNotContain("cross-ratio");
    }

    @Test
    void a_question_is_answered_and_writes_nothing_until_the_button_is_tapped() {
        Reply asked = bot.says("帮我算一下新万家赊销划不划算？");
        assertThat(PlainText.of(asked)).contains("预期毛利");
        assertThat(bot.rows("draft")).isZero();
        String keep = asked.choices().stream()
                .filter(choice -> choice.label().equals("保存这次结果"))
                .findFirst()
                .orElseThrow()
                .says();
        assertThat(keep).isEqualTo("/sheet credit-sale-check XWJ");
        bot.says(keep);
        assertThat(bot.rows("draft")).isEqualTo(1);
    }

    @Test
    void where_something_is_known_from_is_amended_too() {
        bot.says("/sheet credit-file 新万家 法人=王强 来源=听说");
        assertThat(bot.textOf("改 来源=企业信用公示")).contains("法人: 王强（企业信用公示，2026-11-21，可靠性高）");
        assertThat(bot.textOf("改 可靠性=中")).contains("企业信用公示，2026-11-21，可靠性中");
        assertThat(bot.says("改 外星=1").error().orElseThrow().code()).isEqualTo("worksheet.unknown-field");
    }

    @Test
    void a_sum_in_another_currency_than_the_accounts_is_refused() {
        assertThat(refused("/sheet credit-sale-check 新万家 月销售=$5000")).isEqualTo("amount.invalid");
        assertThat(bot.textOf("/sheet customer-lifetime-value 帕米拉 次数=12 平均金额=$5000"))
                .contains("US$60,000");
        assertThat(refused("/sheet customer-lifetime-value 帕米拉 次数=12 平均金额=¥5000"))
                .isEqualTo("amount.invalid");
    }

    @Test
    void a_form_says_a_sentence_of_one_word_names() {
        String says = bot.says("work out the customer lifetime value").cards().stream()
                .filter(Card.Fill.class::isInstance)
                .map(card -> ((Card.Fill) card).form().says())
                .findFirst()
                .orElseThrow();
        assertThat(says)
                .startsWith(
                        "/sheet customer-lifetime-value transactions={transactions} average_purchase={average_purchase}");
        String filled = says.replace("{transactions}", "12")
                .replace("{average_purchase}", "800")
                .replaceAll("\\{[a-z_]+}", "");
        assertThat(data(bot.says(filled)).results()).containsEntry("value", "9600.00");
    }
}
