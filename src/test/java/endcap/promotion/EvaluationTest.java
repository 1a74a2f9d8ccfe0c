package endcap.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvaluationTest {
    private static final Evaluation WORKED = evaluation("200", "160", "60", "1000000", "15000", "50000");

    private static Evaluation evaluation(
            String list, String promo, String cost, String spend, String baseline, @Nullable String actual) {
        return new Evaluation(
                new BigDecimal(list),
                new BigDecimal(promo),
                new BigDecimal(cost),
                new BigDecimal(spend),
                new BigDecimal(baseline),
                actual == null ? null : new BigDecimal(actual));
    }

    @Test
    void the_worked_example_earns_1_900_000() {
        assertThat(WORKED.netGain()).isEqualTo("1900000.00");
        assertThat(WORKED.giveAway()).isEqualTo("2000000.00");
    }

    @Test
    void the_worked_example_returns_190_percent_on_cash_and_63_3_with_the_price_given_away() {
        assertThat(WORKED.roiCash()).isEqualTo("1.9000");
        assertThat(WORKED.roiWithGiveAway()).isEqualTo("0.6333");
    }

    @Test
    void the_worked_example_breaks_even_at_31_000_units_which_is_106_7_percent_more() {
        assertThat(WORKED.breakEvenUnits()).isEqualTo("31000");
        assertThat(WORKED.breakEvenUplift()).isEqualTo("1.0667");
        assertThat(WORKED.breakEvenSales()).isEqualTo("1600000.00");
    }

    @Test
    void the_worked_example_names_uplift_and_incremental_share() {
        assertThat(WORKED.incremental()).isEqualTo("35000");
        assertThat(WORKED.uplift()).isEqualTo("2.3333");
        assertThat(WORKED.incrementalShare()).isEqualTo("0.7000");
    }

    @Test
    void both_returns_stand_in_the_steps_with_their_figures() {
        assertThat(EvaluationSteps.of(Texts.of(Locale.ENGLISH), WORKED))
                .contains(
                        "Uplift = incremental ÷ baseline = 35,000 ÷ 15,000 = 233.3%",
                        "ROI on cash spend = net gain ÷ spend = 1,900,000 ÷ 1,000,000 = 190%",
                        "ROI with the price given away as spend = net gain ÷ (spend + given away) = 1,900,000 ÷ 3,000,000 = 63.3%",
                        "Break-even units = (spend + baseline profit) ÷ promotion margin = (1,000,000 + 2,100,000) ÷ 100 = 31,000");
    }

    @Test
    void before_anything_sold_only_the_break_even_is_known() {
        Evaluation planned = evaluation("200", "160", "60", "1000000", "15000", null);
        assertThat(planned.netGain()).isNull();
        assertThat(planned.roiCash()).isNull();
        assertThat(planned.breakEvenUnits()).isEqualTo("31000");
        assertThat(EvaluationSteps.of(Texts.of(Locale.SIMPLIFIED_CHINESE), planned))
                .hasSize(4);
    }

    @Test
    void a_price_at_or_under_cost_never_breaks_even() {
        Evaluation underCost = evaluation("200", "60", "60", "1000", "10", "20");
        assertThat(underCost.breakEvenUnits()).isNull();
        assertThat(underCost.breakEvenSales()).isNull();
        assertThat(underCost.netGain()).isEqualTo("-2400.00");
    }

    @Test
    void nothing_is_divided_by_nothing() {
        Evaluation nothing = evaluation("200", "200", "60", "0", "0", "0");
        assertThat(nothing.uplift()).isNull();
        assertThat(nothing.incrementalShare()).isNull();
        assertThat(nothing.roiCash()).isNull();
        assertThat(nothing.roiWithGiveAway()).isNull();
        assertThat(nothing.breakEvenUnits()).isEqualTo("0");
    }

    @Property
    void the_break_even_quantity_pays_and_one_unit_less_does_not(
            @ForAll @IntRange(min = 1, max = 500) int cost,
            @ForAll @IntRange(min = 1, max = 200) int margin,
            @ForAll @IntRange(max = 100) int cut,
            @ForAll @IntRange(max = 100_000) int spend,
            @ForAll @IntRange(max = 5000) int baseline) {
        String promo = Integer.toString(cost + margin);
        String list = Integer.toString(cost + margin + cut);
        BigDecimal units = evaluation(list, promo, "" + cost, "" + spend, "" + baseline, null)
                .breakEvenUnits();
        assertThat(units).isNotNull();
        assertThat(gain(list, promo, cost, spend, baseline, units)).isNotNegative();
        assertThat(gain(list, promo, cost, spend, baseline, units.subtract(BigDecimal.ONE)))
                .isNegative();
    }

    @Property
    void the_net_gain_is_the_same_when_the_price_given_away_is_counted_as_spend(
            @ForAll @IntRange(min = 1, max = 500) int cost,
            @ForAll @IntRange(max = 100) int cut,
            @ForAll @IntRange(max = 5000) int baseline,
            @ForAll @IntRange(max = 9000) int actual) {
        Evaluation evaluation =
                evaluation("" + (cost + 200), "" + (cost + 200 - cut), "" + cost, "5000", "" + baseline, "" + actual);
        BigDecimal atFullMargin = BigDecimal.valueOf((actual - baseline) * 200L);
        assertThat(atFullMargin.subtract(evaluation.spend()).subtract(evaluation.giveAway()))
                .isEqualByComparingTo(evaluation.netGain());
    }

    private static BigDecimal gain(String list, String promo, int cost, int spend, int baseline, BigDecimal actual) {
        return evaluation(list, promo, "" + cost, "" + spend, "" + baseline, actual.toPlainString())
                .netGain();
    }
}
