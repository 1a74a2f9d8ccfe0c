package endcap.credit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.credit.CategorySales;
import endcap.credit.OpenItem;
import endcap.credit.Overdue;
import endcap.credit.PaymentTerms;
import endcap.credit.Receivables;
import endcap.credit.limit.SuggestionPolicy.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The illustration of the catalogue (credit-limit): sales of January 20,000, February 24,000, March 28,000, April 30,000;
 * received in March 15,000 and in April 20,000; 月结30天 read in both ways.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuggestionTest {
    private static final long[] SOLD = {20_000, 24_000, 28_000, 30_000};
    private static final SuggestionPolicy POLICY = SuggestionPolicy.defaults();

    private static long fen(long yuan) {
        return yuan * 100;
    }

    private static PaymentTerms terms(String code) {
        return PaymentTerms.parse(code).orElseThrow();
    }

    /** What is overdue on the first of that month. */
    private static int oldestDays(String code, int month) {
        LocalDate asOf = LocalDate.of(2026, month, 1);
        Stream<OpenItem> deliveries = IntStream.range(1, month).mapToObj(each -> {
            LocalDate day = LocalDate.of(2026, each, 10);
            return new OpenItem(
                    "I-" + each, OpenItem.Type.INVOICE, day, terms(code).dueDate(day), fen(SOLD[each - 1]), 0);
        });
        Stream<OpenItem> receipts = Stream.of(
                        receipt(LocalDate.of(2026, 3, 20), 15_000), receipt(LocalDate.of(2026, 4, 20), 20_000))
                .filter(item -> item.documentDate().isBefore(asOf));
        Receivables receivables =
                Receivables.of(Stream.concat(deliveries, receipts).toList());
        return Overdue.of(receivables, asOf, 0).oldestDays();
    }

    private static OpenItem receipt(LocalDate day, long yuan) {
        return new OpenItem("R-" + day, OpenItem.Type.RECEIPT, day, day, fen(yuan), 0);
    }

    private static List<CategorySales> sales(int month, String category) {
        return Suggestion.monthsBefore(YearMonth.of(2026, month)).stream()
                .map(each -> new CategorySales(each, category, fen(SOLD[each.getMonthValue() - 1])))
                .toList();
    }

    private static Suggestion suggestion(int month, int oldestDays, String code, SuggestionPolicy policy) {
        return Suggestion.of(sales(month, "果汁"), YearMonth.of(2026, month), oldestDays, terms(code), policy);
    }

    @ParameterizedTest
    @CsvSource({
        "EOM+1M, 4, 32, 0.4, 24000.00, 9600",
        "EOM+1M, 5, 31, 0.4, 27333.33, 10900",
        "EOM+30, 4, 30, 0.7, 24000.00, 16800"
    })
    void the_illustration_by_what_is_overdue(
            String code, int month, int oldest, BigDecimal ageing, BigDecimal average, long limit) {
        int days = oldestDays(code, month);
        Suggestion made = suggestion(month, days, code, POLICY);
        assertThat(days).isEqualTo(oldest);
        assertThat(made.ageing()).isEqualByComparingTo(ageing);
        assertThat(BigDecimal.valueOf(made.suggested().averageFen(), 2)).isEqualByComparingTo(average);
        assertThat(made.suggested().limitFen()).isEqualTo(fen(limit));
    }

    @Test
    void with_nothing_overdue_the_average_counts_and_more_in_the_high_season() {
        assertThat(suggestion(4, 0, "EOM+30", POLICY).suggested().limitFen()).isEqualTo(fen(24_000));
        assertThat(suggestion(5, 0, "EOM+30", POLICY).suggested().limitFen()).isEqualTo(fen(27_300));
        SuggestionPolicy juice = with(POLICY.reading(), Map.of("果汁", new SeasonTable.Months(Set.of(4), Set.of(5))));
        assertThat(suggestion(4, 0, "EOM+30", juice).suggested().limitFen()).isEqualTo(fen(28_800));
        assertThat(suggestion(5, 0, "EOM+30", juice).season()).isEqualByComparingTo("0.8");
    }

    private static SuggestionPolicy with(Reading reading, Map<String, SeasonTable.Months> categories) {
        return new SuggestionPolicy(
                reading,
                POLICY.overdue(),
                POLICY.term(),
                new SeasonTable(new BigDecimal("1.2"), new BigDecimal("0.8"), categories));
    }

    @Test
    void the_reading_that_does_not_count_is_worked_out_too() {
        Suggestion byOverdue = suggestion(4, 32, "EOM+30", POLICY);
        assertThat(byOverdue.otherwise().limitFen()).isEqualTo(fen(48_000));
        assertThat(byOverdue.owedByTermsFen()).isEqualTo(fen(48_000));
        Suggestion byTerm = suggestion(4, 32, "EOM+30", with(Reading.TERM, Map.of()));
        assertThat(byTerm.suggested().limitFen()).isEqualTo(fen(48_000));
        assertThat(byTerm.otherwise().limitFen()).isEqualTo(fen(9_600));
    }

    @Test
    void categories_weigh_by_their_share_of_the_sales() {
        SuggestionPolicy juice = with(Reading.OVERDUE, Map.of("果汁", new SeasonTable.Months(Set.of(4), Set.of())));
        List<CategorySales> mixed = Stream.concat(
                        sales(4, "果汁").stream(), Stream.of(new CategorySales(YearMonth.of(2026, 2), "饼干", fen(24_000))))
                .toList();
        Suggestion made = Suggestion.of(mixed, YearMonth.of(2026, 4), 0, terms("EOM+30"), juice);
        assertThat(made.season()).isEqualByComparingTo("1.15");
        assertThat(made.categories())
                .extracting(Suggestion.Share::category, each -> each.share().toPlainString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("果汁", "0.7500"),
                        org.assertj.core.groups.Tuple.tuple("饼干", "0.2500"));
        assertThat(made.suggested().limitFen()).isEqualTo(fen(36_800));
    }

    @Test
    void a_category_of_which_more_came_back_than_was_sold_has_no_weight() {
        List<CategorySales> mixed = Stream.concat(
                        sales(4, "果汁").stream(), Stream.of(new CategorySales(YearMonth.of(2026, 2), "饼干", -fen(3_000))))
                .toList();
        Suggestion made = Suggestion.of(mixed, YearMonth.of(2026, 4), 0, terms("EOM+30"), POLICY);
        assertThat(made.categories()).hasSize(1);
        assertThat(made.suggested().averageFen()).isEqualTo(fen(23_000));
    }

    @Test
    void fewer_than_three_months_with_sales_are_not_enough() {
        Suggestion made =
                Suggestion.of(sales(4, "果汁").subList(1, 3), YearMonth.of(2026, 4), 0, terms("EOM+30"), POLICY);
        assertThat(made.complete()).isFalse();
        assertThat(made.months()).containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
    }

    @Test
    void the_months_of_january_are_those_of_last_year() {
        assertThat(Suggestion.monthsBefore(YearMonth.of(2026, 1)))
                .containsExactly(YearMonth.of(2025, 10), YearMonth.of(2025, 11), YearMonth.of(2025, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "20000, 24000, 28000, 1, 1, 24000.00, 24000",
        "24000, 28000, 30000, 1, 1, 27333.33, 27300",
        "20000, 24000, 28000, 0.4, 1, 24000.00, 9600",
        "24000, 28000, 30000, 0.4, 1, 27333.33, 10900",
        "20000, 24000, 28000, 1, 1.2, 24000.00, 28800",
        "20000, 24000, 28000, 0.7, 1, 24000.00, 16800",
        "-50000, 0, 0, 1, 1, -16666.67, 0"
    })
    void the_limit_is_the_average_times_both_coefficients_down_to_a_hundred(
            long first, long second, long third, BigDecimal ageing, BigDecimal season, BigDecimal average, long limit) {
        SuggestedLimit suggested = SuggestedLimit.of(List.of(fen(first), fen(second), fen(third)), ageing, season);
        assertThat(BigDecimal.valueOf(suggested.averageFen(), 2)).isEqualByComparingTo(average);
        assertThat(suggested.limitFen()).isEqualTo(fen(limit));
    }

    @ParameterizedTest
    @CsvSource({"0, 1.0", "1, 0.9", "15, 0.9", "16, 0.7", "30, 0.7", "31, 0.4", "60, 0.4", "61, 0"})
    void the_ageing_coefficients_change_where_the_catalogue_says(int oldestDays, BigDecimal coefficient) {
        assertThat(POLICY.byOverdue(oldestDays)).isEqualByComparingTo(coefficient);
    }

    @ParameterizedTest
    @CsvSource({
        "COD, 0",
        "PREPAY, 0",
        "INV+7, 0.5",
        "HALF+0, 1.0",
        "HALF+15, 1.0",
        "INV+30, 1.0",
        "EOM+30, 2.0",
        "EOM+1M, 2.0",
        "EOM+60, 3.0",
        "EOM+2M, 3.0"
    })
    void the_coefficients_by_term_are_the_months_of_sales_it_lets_be_owed(String code, BigDecimal coefficient) {
        assertThat(POLICY.byTerm(terms(code))).isEqualByComparingTo(coefficient);
    }
}
