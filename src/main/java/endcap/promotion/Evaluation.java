package endcap.promotion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a promotion earned, in formulas.
 *
 * <p>The price given away on each unit is already missing from the gross profit, so the net gain is the same whether it is
 * counted as spend or not; only the two returns differ, and both are given. What needs the units sold is null until they
 * are known.
 *
 * @param list price of a unit without the promotion
 * @param promo price of a unit during it
 * @param cost what a unit costs us
 * @param spend what is spent whatever sells
 * @param baseline units that would have sold without it
 * @param actual units that sold
 */
record Evaluation(
        BigDecimal list,
        BigDecimal promo,
        BigDecimal cost,
        BigDecimal spend,
        BigDecimal baseline,
        @Nullable BigDecimal actual) {
    private static final int MONEY_DIGITS = 2;

    /** Units sold beyond the baseline: actual − baseline. */
    @Nullable
    BigDecimal incremental() {
        return actual == null ? null : actual.subtract(baseline);
    }

    /** Incremental ÷ baseline; null at a baseline of 0. */
    @Nullable
    BigDecimal uplift() {
        return ratio(incremental(), baseline);
    }

    /** Incremental ÷ units sold; null when nothing sold. Some call this one "lift" as well, so both are named. */
    @Nullable
    BigDecimal incrementalShare() {
        return ratio(incremental(), actual);
    }

    /** The price cut on every unit sold: actual × (list − promo). */
    @Nullable
    BigDecimal giveAway() {
        return actual == null ? null : money(actual.multiply(list.subtract(promo)));
    }

    /** Actual × promotion margin − baseline × full margin − spend. */
    @Nullable
    BigDecimal netGain() {
        return actual == null
                ? null
                : money(actual.multiply(promoMargin())
                        .subtract(baselineProfit())
                        .subtract(spend));
    }

    /** Net gain ÷ cash spent; null when nothing was spent. */
    @Nullable
    BigDecimal roiCash() {
        return ratio(netGain(), spend);
    }

    /** Net gain ÷ (cash spent + price given away). */
    @Nullable
    BigDecimal roiWithGiveAway() {
        BigDecimal given = giveAway();
        return given == null ? null : ratio(netGain(), spend.add(given));
    }

    /** The least whole number of units that pays: (spend + baseline profit) ÷ promotion margin; null when no number does. */
    @Nullable
    BigDecimal breakEvenUnits() {
        return promoMargin().signum() <= 0
                ? null
                : spend.add(baselineProfit()).divide(promoMargin(), 0, RoundingMode.CEILING);
    }

    /** (Break-even units − baseline) ÷ baseline. */
    @Nullable
    BigDecimal breakEvenUplift() {
        BigDecimal units = breakEvenUnits();
        return units == null ? null : ratio(units.subtract(baseline), baseline);
    }

    /** The least sales at which sales × gross margin − spend ≥ 0, at the promotion price; null when no sales do. */
    @Nullable
    BigDecimal breakEvenSales() {
        return promoMargin().signum() <= 0
                ? null
                : spend.multiply(promo).divide(promoMargin(), MONEY_DIGITS, RoundingMode.CEILING);
    }

    /** Gross profit of a unit at the promotion price. */
    BigDecimal promoMargin() {
        return promo.subtract(cost);
    }

    /** Gross profit of a unit at the full price. */
    BigDecimal fullMargin() {
        return list.subtract(cost);
    }

    /** Gross profit the baseline would have brought at the full price. */
    BigDecimal baselineProfit() {
        return baseline.multiply(fullMargin());
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(MONEY_DIGITS, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal ratio(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.divide(whole, Depth.SCALE, RoundingMode.HALF_UP);
    }
}
