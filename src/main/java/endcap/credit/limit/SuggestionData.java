package endcap.credit.limit;

import endcap.credit.CreditAccount;
import endcap.credit.CreditAnswer;
import endcap.customer.CustomerRef;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a suggested limit.
 *
 * @param average null with fewer than three complete months, as the season then is
 * @param suggested the limit today when there is too little to go by; null when there is none
 */
public record SuggestionData(
        CustomerRef customer,
        CustomerRef creditAccount,
        String currency,
        List<Month> months,
        @Nullable String average,
        Ageing ageing,
        Season season,
        @Nullable String suggested,
        @Nullable String limit,
        List<String> steps) {
    public SuggestionData {
        months = List.copyOf(months);
        steps = List.copyOf(steps);
    }

    /** Sales less returns of a month; null when nobody brought any. */
    public record Month(String month, @Nullable String sales) {}

    /** The coefficient by the reading that counts, and by the other. */
    public record Ageing(String reading, BigDecimal coefficient, Other other) {}

    /** The reading that does not count. */
    public record Other(String reading, BigDecimal coefficient) {}

    /** The coefficient of this month, from those of the categories. */
    public record Season(BigDecimal coefficient, List<Category> categories) {
        public Season {
            categories = List.copyOf(categories);
        }
    }

    /** A category's part of the sales and its coefficient. */
    public record Category(String category, BigDecimal share, BigDecimal coefficient) {}

    static SuggestionData of(CustomerRef customer, CreditAccount account, Suggestion made, List<String> steps) {
        @Nullable
        String limit = account.limitFen().isEmpty()
                ? null
                : CreditAnswer.money(account.limitFen().getAsLong());
        return new SuggestionData(
                customer,
                account.customer(),
                account.currency(),
                made.months().stream().map(month -> month(made, month)).toList(),
                made.complete() ? CreditAnswer.money(made.suggested().averageFen()) : null,
                new Ageing(
                        made.reading().word(),
                        made.ageing(),
                        new Other(made.reading().other().word(), made.otherAgeing())),
                new Season(
                        made.season(),
                        made.categories().stream()
                                .map(each -> new Category(each.category(), each.share(), each.coefficient()))
                                .toList()),
                made.complete() ? CreditAnswer.money(made.suggested().limitFen()) : limit,
                limit,
                steps);
    }

    private static Month month(Suggestion made, java.time.YearMonth month) {
        @Nullable Long fen = made.sold().get(month);
        return new Month(month.toString(), fen == null ? null : CreditAnswer.money(fen));
    }
}
