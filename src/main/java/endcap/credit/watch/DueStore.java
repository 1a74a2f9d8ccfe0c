package endcap.credit.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/**
 * Whose account has money due, by the week's figures. Walks from the customers of these people as {@link WatchStore} does
 * and reads the key of each account: it grows with these customers only.
 */
final class DueStore {
    static final String DUE = WatchStore.SCOPE + """
            SELECT w.account_code FROM scope s CROSS JOIN account_week w
            WHERE w.account_code = s.customer_code AND w.week = :week
              AND (w.oldest_due <= :overdueSince OR w.next_due <= :until)
            ORDER BY COALESCE(w.oldest_due, w.next_due), w.account_code LIMIT :atMost""";

    private final Jdbi jdbi;

    DueStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Their accounts, the oldest debt first.
     *
     * @param overdueSince the latest due date an overdue debt may have
     * @param until the last due date of what is not overdue yet; empty when only overdue debts are asked for
     */
    List<String> due(Set<String> owners, String week, LocalDate overdueSince, Optional<LocalDate> until, int atMost) {
        return owners.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(DUE)
                        .bindList("owners", List.copyOf(owners))
                        .bind("week", week)
                        .bind("overdueSince", overdueSince)
                        .bind("until", until.orElse(LocalDate.EPOCH))
                        .bind("atMost", atMost)
                        .mapTo(String.class)
                        .list());
    }
}
