package endcap.credit.watch;

import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing to act on.
 *
 * @param customer the credit account it is seen on
 * @param urgency 0 first
 * @param figure how much: minor units of the currency, days, or ten-thousandths of the limit, as {@link Kind} says
 * @param due the day it is about
 */
record Sign(CustomerRef customer, String currency, Kind kind, int urgency, long figure, Optional<LocalDate> due) {
    /** Most urgent first; then by day, the larger figure first. */
    static final Comparator<Sign> MOST_URGENT_FIRST = Comparator.comparingInt(Sign::urgency)
            .thenComparing(sign -> sign.due().orElse(LocalDate.MAX))
            .thenComparing(Comparator.comparingLong(Sign::figure).reversed())
            .thenComparing(sign -> String.valueOf(sign.customer().code()));

    /** What its figure counts. */
    enum Measure {
        MONEY,
        RATIO,
        DAYS
    }

    /** What there is to see. */
    enum Kind {
        /** The oldest debt is in its first days overdue: how much is overdue. */
        FIRST_OVERDUE(Measure.MONEY),
        /** Debts fall due within days: how much. */
        DUE_SOON(Measure.MONEY),
        /** A promised payment falls due within days: how much. */
        PROMISE_DUE(Measure.MONEY),
        /** Lateness has grown: by how many days. */
        SLOWER(Measure.DAYS),
        /** Much of the limit is used: exposure ÷ limit. */
        UTILISATION(Measure.RATIO),
        /** The limit runs out within days: how much it is. */
        LIMIT_EXPIRES(Measure.MONEY),
        /** The figures are old: by how many days. */
        STALE(Measure.DAYS);

        private final Measure measure;

        Kind(Measure measure) {
            this.measure = measure;
        }

        Measure measure() {
            return measure;
        }

        /** Its name in the data. */
        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
