package endcap.credit.limit;

import endcap.credit.CategorySales;
import endcap.credit.PaymentTerms;
import endcap.credit.limit.SuggestionPolicy.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A suggested limit with every factor it was made of.
 *
 * @param months the last three complete months, oldest first
 * @param sold sales less returns by month; a month nobody brought sales of is not there
 * @param ageing the coefficient by the reading that counts
 * @param otherAgeing the coefficient by the other one
 * @param season of all categories by their share of the sales, 4 decimals: what is printed is what is multiplied
 */
record Suggestion(
        List<YearMonth> months,
        Map<YearMonth, Long> sold,
        Reading reading,
        BigDecimal ageing,
        BigDecimal otherAgeing,
        BigDecimal season,
        List<Share> categories,
        PaymentTerms terms,
        BigDecimal termMonths,
        int oldestDays,
        int month) {
    private static final int MONTHS = 3;
    private static final int DECIMALS = 4;

    /** What a category has of the sales, and its season. */
    record Share(String category, BigDecimal share, BigDecimal coefficient) {}

    Suggestion {
        months = List.copyOf(months);
        categories = List.copyOf(categories);
    }

    /** The last three complete months before that one, oldest first. */
    static List<YearMonth> monthsBefore(YearMonth current) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(back -> current.minusMonths(MONTHS + 1L - back))
                .toList();
    }

    /** Puts the factors together for a limit of that month. */
    static Suggestion of(
            List<CategorySales> sales, YearMonth current, int oldestDays, PaymentTerms terms, SuggestionPolicy policy) {
        Map<YearMonth, Long> sold = new TreeMap<>();
        Map<String, Long> byCategory = new LinkedHashMap<>();
        for (CategorySales row : sales) {
            sold.merge(row.month(), row.fen(), Math::addExact);
            byCategory.merge(row.category(), row.fen(), Math::addExact);
        }
        List<Share> shares = shares(byCategory, current.getMonthValue(), policy.season());
        return new Suggestion(
                monthsBefore(current),
                sold,
                policy.reading(),
                policy.ageing(policy.reading(), oldestDays, terms),
                policy.ageing(policy.reading().other(), oldestDays, terms),
                season(byCategory, current.getMonthValue(), policy.season()),
                shares,
                terms,
                policy.byTerm(terms),
                oldestDays,
                current.getMonthValue());
    }

    private static List<Share> shares(Map<String, Long> byCategory, int month, SeasonTable table) {
        long total = sold(byCategory);
        return byCategory.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Share(
                        entry.getKey(),
                        BigDecimal.valueOf(entry.getValue())
                                .divide(BigDecimal.valueOf(total), DECIMALS, RoundingMode.HALF_UP),
                        table.coefficient(entry.getKey(), month)))
                .toList();
    }

    private static BigDecimal season(Map<String, Long> byCategory, int month, SeasonTable table) {
        long total = sold(byCategory);
        if (total == 0) {
            return BigDecimal.ONE;
        }
        return byCategory.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> BigDecimal.valueOf(entry.getValue()).multiply(table.coefficient(entry.getKey(), month)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(total), DECIMALS, RoundingMode.HALF_UP);
    }

    /** What more came back of than was sold has no weight. */
    private static long sold(Map<String, Long> byCategory) {
        return byCategory.values().stream().filter(fen -> fen > 0).reduce(0L, Math::addExact);
    }

    /** Whether there are three complete months to go by. */
    boolean complete() {
        return sold.size() == MONTHS;
    }

    /** By the reading that counts. */
    SuggestedLimit suggested() {
        return SuggestedLimit.of(monthly(), ageing, season);
    }

    /** By the other reading. */
    SuggestedLimit otherwise() {
        return SuggestedLimit.of(monthly(), otherAgeing, season);
    }

    /** What the terms let the customer owe at most: its average month as often as the table by term says. */
    long owedByTermsFen() {
        return termMonths
                .multiply(BigDecimal.valueOf(suggested().averageFen()))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    private List<Long> monthly() {
        return months.stream().map(sold::get).toList();
    }
}
