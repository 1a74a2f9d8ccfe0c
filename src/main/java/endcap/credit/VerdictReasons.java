package endcap.credit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a verdict came about, for programs; money is a decimal string in the account's currency.
 *
 * @param answer the verdict with its figures, as {@code /credit} gives it
 * @param rules the rule behind each of its reasons, in the same order
 * @param sources the documents and orders it counted, as they are paid; the first 500
 * @param sourcesInAll how many there are
 */
public record VerdictReasons(CreditAnswer answer, List<AppliedRule> rules, List<Source> sources, int sourcesInAll) {
    public VerdictReasons {
        rules = List.copyOf(rules);
        sources = List.copyOf(sources);
    }

    /**
     * A rule that had something to say.
     *
     * @param rule in words, with the key of credit.yaml it is set by
     * @param detail the figures it was applied to
     */
    public record AppliedRule(String code, boolean hard, String rule, String detail) {}

    /**
     * A row of the books.
     *
     * @param type {@code invoice}, {@code credit_note}, {@code receipt} or {@code order}
     * @param open what is open of it; of a credit, what is not applied yet
     * @param afterCredits of an invoice, what is left after the unapplied credits; else null
     * @param daysPastDue of an invoice, negative before its due date; else null
     * @param counted false for a prepaid order, which adds no exposure
     */
    public record Source(
            String type,
            String documentNo,
            String customer,
            @Nullable LocalDate documentDate,
            @Nullable LocalDate dueDate,
            String open,
            String disputed,
            @Nullable String afterCredits,
            @Nullable Integer daysPastDue,
            boolean counted) {}

    /** Several customers asked about in one message. */
    public record Items(List<VerdictReasons> items) {
        public Items {
            items = List.copyOf(items);
        }
    }
}
