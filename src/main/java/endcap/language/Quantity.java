package endcap.language;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many of something: 3箱, 半箱, 两箱半, 2 cases, 3天.
 *
 * @param count how many; zero or more
 * @param unit of what
 */
public record Quantity(BigDecimal count, Unit unit) {
    /**
     * A length of time in whole days, parts of a day counted as one; a week has 7, a month 30.
     *
     * @throws IllegalStateException when the unit is no time
     */
    public int days() {
        int each = switch (unit) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 30;
            default -> throw new IllegalStateException(unit + " is not a length of time");
        };
        return count.multiply(BigDecimal.valueOf(each))
                .setScale(0, RoundingMode.UP)
                .intValueExact();
    }
}
