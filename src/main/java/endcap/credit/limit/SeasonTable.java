package endcap.credit.limit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * When which category sells more, or less, than usual.
 *
 * @param high the coefficient of a month that sells more, 1.2
 * @param low the coefficient of one that sells less, 0.8
 * @param categories the months of each category, 1 to 12; a category that is not here has no season
 */
public record SeasonTable(BigDecimal high, BigDecimal low, Map<String, Months> categories) {
    public SeasonTable {
        categories = Map.copyOf(categories);
    }

    /** The months of one category; a month in both counts as high. */
    public record Months(Set<Integer> high, Set<Integer> low) {
        public Months {
            high = Set.copyOf(high);
            low = Set.copyOf(low);
        }
    }

    /** The coefficient of a category in that month, 1 to 12; 1 when nothing is said of it. */
    BigDecimal coefficient(String category, int month) {
        Months months = categories.getOrDefault(category, new Months(Set.of(), Set.of()));
        if (months.high().contains(month)) {
            return high;
        }
        return months.low().contains(month) ? low : BigDecimal.ONE;
    }
}
