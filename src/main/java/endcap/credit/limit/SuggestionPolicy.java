package endcap.credit.limit;

import endcap.credit.PaymentTerms;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The coefficients of a suggested limit; those of the catalogue unless credit.yaml has others.
 *
 * @param reading which of the two readings of the ageing coefficient counts; the other is only printed
 * @param overdue by how many days the oldest debt is overdue: up to so many, this; beyond all of them, 0
 * @param term by how long the terms let the customer owe
 */
public record SuggestionPolicy(
        Reading reading,
        NavigableMap<Integer, BigDecimal> overdue,
        Map<TermLength, BigDecimal> term,
        SeasonTable season) {
    /** What 账龄系数 is taken to depend on: the deck does not say. */
    public enum Reading {
        /** How old the oldest overdue debt is. */
        OVERDUE,
        /** The agreed terms. */
        TERM;

        /** Its name in credit.yaml and in the data. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        Reading other() {
            return this == OVERDUE ? TERM : OVERDUE;
        }
    }

    public SuggestionPolicy {
        overdue = Collections.unmodifiableNavigableMap(new TreeMap<>(overdue));
        term = Map.copyOf(term);
    }

    /** What the catalogue says when credit.yaml says nothing; no category has a season then. */
    public static SuggestionPolicy defaults() {
        return new SuggestionPolicy(
                Reading.OVERDUE,
                new TreeMap<>(Map.of(
                        0, new BigDecimal("1.0"),
                        15, new BigDecimal("0.9"),
                        30, new BigDecimal("0.7"),
                        60, new BigDecimal("0.4"))),
                Map.of(
                        TermLength.CASH, BigDecimal.ZERO,
                        TermLength.WEEKLY, new BigDecimal("0.5"),
                        TermLength.HALF_MONTHLY, new BigDecimal("1.0"),
                        TermLength.MONTHLY_30, new BigDecimal("2.0"),
                        TermLength.MONTHLY_60, new BigDecimal("3.0")),
                new SeasonTable(new BigDecimal("1.2"), new BigDecimal("0.8"), Map.of()));
    }

    /** The ageing coefficient by one of the readings. */
    BigDecimal ageing(Reading wanted, int oldestDays, PaymentTerms terms) {
        return switch (wanted) {
            case OVERDUE -> byOverdue(oldestDays);
            case TERM -> byTerm(terms);
        };
    }

    /** 1.0 with nothing overdue, less the older the oldest debt is. */
    BigDecimal byOverdue(int oldestDays) {
        Map.Entry<Integer, BigDecimal> entry = overdue.ceilingEntry(Math.max(0, oldestDays));
        return entry == null ? BigDecimal.ZERO : entry.getValue();
    }

    /** How many months of sales the terms let the customer owe. */
    BigDecimal byTerm(PaymentTerms terms) {
        return term.getOrDefault(TermLength.of(terms), BigDecimal.ZERO);
    }
}
