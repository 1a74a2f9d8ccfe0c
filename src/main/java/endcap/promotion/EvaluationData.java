package endcap.promotion;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of {@code /promo evaluate}: quantities in units, money as decimal strings, ratios with 4 decimals. Null is
 * what cannot be said, because nothing is known to have sold yet or because there is nothing to divide by.
 *
 * @param steps each formula with the figures in it
 */
public record EvaluationData(
        String code,
        String currency,
        BigDecimal baseline,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal incremental,
        @Nullable BigDecimal uplift,
        @Nullable BigDecimal incrementalShare,
        String spendCash,
        @Nullable String giveAway,
        @Nullable String netGain,
        @Nullable BigDecimal roiCash,
        @Nullable BigDecimal roiWithGiveAway,
        @Nullable BigDecimal breakEvenUnits,
        @Nullable BigDecimal breakEvenUplift,
        @Nullable String breakEvenSales,
        List<String> steps) {
    public EvaluationData {
        steps = List.copyOf(steps);
    }

    static EvaluationData of(String code, String currency, Evaluation evaluation, List<String> steps) {
        return new EvaluationData(
                code,
                currency,
                evaluation.baseline(),
                evaluation.actual(),
                evaluation.incremental(),
                evaluation.uplift(),
                evaluation.incrementalShare(),
                evaluation.spend().toPlainString(),
                plain(evaluation.giveAway()),
                plain(evaluation.netGain()),
                evaluation.roiCash(),
                evaluation.roiWithGiveAway(),
                evaluation.breakEvenUnits(),
                evaluation.breakEvenUplift(),
                plain(evaluation.breakEvenSales()),
                steps);
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
