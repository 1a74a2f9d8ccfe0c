package endcap.credit.limit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The limit the figures speak for: average sales of the last three complete months × ageing coefficient × season
 * coefficient, rounded down to a hundred and never below zero.
 *
 * @param averageFen average sales of a month, rounded down to the fen
 * @param ageing what the age of the debt takes off
 * @param season more in the high season, less in the low one
 */
record SuggestedLimit(long averageFen, BigDecimal ageing, BigDecimal season, long limitFen) {
    private static final int MONTHS = 3;
    private static final BigDecimal HUNDRED_YUAN = BigDecimal.valueOf(10_000);

    /**
     * Computes it.
     *
     * @param monthlySalesFen sales less returns of the last three complete months, exactly three
     */
    public static SuggestedLimit of(List<Long> monthlySalesFen, BigDecimal ageing, BigDecimal season) {
        if (monthlySalesFen.size() != MONTHS) {
            throw new IllegalArgumentException("three complete months, not " + monthlySalesFen.size());
        }
        BigDecimal total = BigDecimal.valueOf(
                monthlySalesFen.stream().mapToLong(Long::longValue).reduce(0, Math::addExact));
        // Divided last: an average rounded first would lose up to a hundred at the edge.
        BigDecimal hundreds = total.multiply(ageing)
                .multiply(season)
                .divide(BigDecimal.valueOf(MONTHS).multiply(HUNDRED_YUAN), 0, RoundingMode.FLOOR);
        return new SuggestedLimit(
                total.divide(BigDecimal.valueOf(MONTHS), 0, RoundingMode.FLOOR).longValueExact(),
                ageing,
                season,
                hundreds.multiply(HUNDRED_YUAN).max(BigDecimal.ZERO).longValueExact());
    }
}
