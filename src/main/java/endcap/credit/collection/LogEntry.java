package endcap.credit.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was done about a debt on a day.
 *
 * @param id given by the store; 0 for one that is not written yet
 * @param draftId what it was drafted as: one draft becomes one entry
 * @param accountCode of the credit account whose debt it was
 * @param said the person's own words, all of them
 * @param owed what was overdue when it was written down
 */
record LogEntry(
        long id,
        long draftId,
        String customerCode,
        String accountCode,
        String personId,
        LocalDate date,
        Optional<Occasion> occasion,
        Optional<Means> means,
        Step step,
        Optional<DebtorType> type,
        String said,
        Optional<Promised> promise,
        Optional<NextAction> next,
        OwedThen owed,
        Instant loggedAt) {

    /** A payment spoken of; {@code fen} is above 0. Keeping track of it is the promises' business. */
    record Promised(long fen, LocalDate due) {}

    /** What comes next, and on which day if one was named. */
    record NextAction(String what, Optional<LocalDate> date) {}

    /** What was overdue, without disputed parts; no oldest due date when that was nothing. */
    record OwedThen(String currency, long fen, int oldestDays, Optional<LocalDate> oldestDue) {}

    /** What people call it by. */
    String reference() {
        return "C" + id;
    }
}
