package endcap.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What we stand to lose: open items + open orders.
 *
 * @param openItemsFen may be negative, when we owe the customer
 * @param openOrdersFen open or delivered, not invoiced, not prepaid
 */
public record Exposure(long openItemsFen, long openOrdersFen) {
    private static final int UTILISATION_DECIMALS = 4;

    public long fen() {
        return Math.addExact(openItemsFen, openOrdersFen);
    }

    /** Limit − exposure, negative when over it; empty without a limit. */
    public OptionalLong availableFen(OptionalLong limitFen) {
        return limitFen.isEmpty() ? limitFen : OptionalLong.of(Math.subtractExact(limitFen.getAsLong(), fen()));
    }

    /**
     * Exposure ÷ limit, with 4 decimals, halves up; empty at limit 0 or none. Thresholds are compared with the exact
     * fraction, not with this.
     */
    public Optional<BigDecimal> utilisation(OptionalLong limitFen) {
        if (limitFen.isEmpty() || limitFen.getAsLong() == 0) {
            return Optional.empty();
        }
        return Optional.of(ratio(fen(), limitFen.getAsLong()));
    }

    /** A fraction as it is printed: 4 decimals, halves up. */
    public static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), UTILISATION_DECIMALS, RoundingMode.HALF_UP);
    }
}
