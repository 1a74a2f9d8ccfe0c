package endcap.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Sales of the last three complete months.
 *
 * @param netFen what was sold in them
 * @param grossProfitFen what was earned on it; empty when that is not known for every month
 * @param months how many of the three have figures; at least one
 */
public record SalesAverage(long netFen, Optional<Long> grossProfitFen, int months) {
    private static final int DIGITS = 4;

    /** Net sales of a month, rounded down to the fen. */
    public long monthlyFen() {
        return Math.floorDiv(netFen, months);
    }

    /** Gross profit as a share of net sales, with four decimals; empty when it is not known or nothing was sold. */
    public Optional<BigDecimal> margin() {
        return grossProfitFen
                .filter(profit -> netFen > 0)
                .map(profit -> BigDecimal.valueOf(profit)
                        .divide(BigDecimal.valueOf(netFen), DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
    }
}
