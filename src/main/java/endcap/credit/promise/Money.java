package endcap.credit.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A sum that came in from an account, known once under its source.
 *
 * @param source {@code receipt:NUMBER}, or {@code books:MOMENT} for what invoices lost between two looks at the books
 * @param from the first day it can have come; of a receipt, its day
 * @param to the last day it can have come; of a receipt, its day
 * @param fen 0 or more
 * @param seenAt when it was first seen
 */
record Money(String source, LocalDate from, LocalDate to, long fen, Instant seenAt) {
    /** As it is spent on promises: what came first, first. */
    static final Comparator<Money> AS_IT_CAME =
            Comparator.comparing(Money::from).thenComparing(Money::to).thenComparing(Money::source);

    private static final String RECEIPT = "receipt:";
    private static final String BOOKS = "books:";

    static Money receipt(BookDocument receipt, Instant seenAt) {
        return new Money(
                receiptSource(receipt), receipt.documentDate(), receipt.documentDate(), receipt.amountFen(), seenAt);
    }

    static Money paidOff(LocalDate from, LocalDate to, long fen, Instant seenAt) {
        return new Money(BOOKS + seenAt, from, to, fen, seenAt);
    }

    static String receiptSource(BookDocument receipt) {
        return RECEIPT + receipt.documentNo();
    }

    /** Whether it was only seen by what invoices lost. */
    boolean isPaidOff() {
        return source.startsWith(BOOKS);
    }

    boolean mayHaveComeOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    Money less(long other) {
        return new Money(source, from, to, fen - other, seenAt);
    }

    /**
     * Whether it can be what that promise promised: it did not come before the promise was given. Of what invoices lost
     * between two looks, the day is not known; then the look must have been after the promise was written down, or the
     * whole time between the looks after it was given.
     */
    boolean countsFor(Promise promise) {
        LocalDate given = promise.countsFrom();
        if (to.isBefore(given)) {
            return false;
        }
        return !isPaidOff()
                || from.isAfter(given)
                || promise.recordedAt().map(seenAt::isAfter).orElse(true);
    }
}
