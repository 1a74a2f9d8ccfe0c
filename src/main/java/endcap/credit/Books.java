package endcap.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the documents of a credit account say: its own and those of all its members.
 *
 * @param openOrdersFen open or delivered orders that are not prepaid
 * @param missedPromises payments promised for a day before today that did not come, oldest first
 * @param asOf the oldest day of which the imported invoices and orders tell the truth; empty when nothing was imported
 * @param notCounted documents in another currency: adding them up would be a wrong figure, so they are only said
 */
public record Books(
        Receivables receivables,
        long openOrdersFen,
        List<MissedPromise> missedPromises,
        Optional<LocalDate> asOf,
        List<BookEntry> notCounted) {
    public Books {
        missedPromises = List.copyOf(missedPromises);
        notCounted = List.copyOf(notCounted);
    }

    public Exposure exposure() {
        return new Exposure(receivables.openItemsFen(), openOrdersFen);
    }
}
