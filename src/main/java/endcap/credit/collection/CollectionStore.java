package endcap.credit.collection;

import endcap.credit.collection.LogEntry.NextAction;
import endcap.credit.collection.LogEntry.OwedThen;
import endcap.credit.collection.LogEntry.Promised;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The collection log. Every statement reads by an index: entries by {@code collection_entry_by_account}, what is next by
 * {@code collection_entry_next}.
 */
final class CollectionStore {
    private static final String ENTRY = """
            SELECT entry_id, draft_id, customer_code, account_code, person_id, entry_date, occasion, means, step,
              debtor_type, said, promised_fen, promised_due, next_what, next_date, currency, owed_fen, oldest_days,
              oldest_due, logged_at
            FROM collection_entry
            """;

    /**
     * What was written down since has taken the place of what was next. {@code COALESCE} keeps the planner from looking for
     * customers without an owner, which are most, by the owners' index.
     */
    static final String NEXT = """
            WITH RECURSIVE mine (customer_code) AS (
              SELECT customer_code FROM customer WHERE owner IN (<owners>)
              UNION
              SELECT c.customer_code FROM mine m CROSS JOIN customer c
              WHERE c.parent_code = m.customer_code AND COALESCE(c.owner, '') = '')
            SELECT e.customer_code, e.next_what, e.next_date FROM mine m CROSS JOIN collection_entry e
            WHERE e.account_code = m.customer_code AND e.undone_at IS NULL AND e.next_date BETWEEN :from AND :to
              AND NOT EXISTS (
                SELECT 1 FROM collection_entry later
                WHERE later.account_code = e.account_code AND later.undone_at IS NULL
                  AND (later.entry_date > e.entry_date
                    OR (later.entry_date = e.entry_date AND later.entry_id > e.entry_id)))
            ORDER BY e.next_date, e.entry_id""";

    private final Jdbi jdbi;

    CollectionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Writes an entry, once for each draft; the entry as it stands then. */
    LogEntry add(LogEntry entry) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate("""
                            INSERT INTO collection_entry (draft_id, customer_code, account_code, person_id, entry_date,
                              occasion, means, step, debtor_type, said, promised_fen, promised_due, next_what,
                              next_date, currency, owed_fen, oldest_days, oldest_due, logged_at)
                            VALUES (:draft, :customer, :account, :person, :date, :occasion, :means, :step, :type, :said,
                              :promised, :promisedDue, :nextWhat, :nextDate, :currency, :owed, :days, :oldest, :at)
                            ON CONFLICT (draft_id) DO NOTHING""")
                    .bind("draft", entry.draftId())
                    .bind("customer", entry.customerCode())
                    .bind("account", entry.accountCode())
                    .bind("person", entry.personId())
                    .bind("date", entry.date())
                    .bind("occasion", entry.occasion().map(Occasion::word))
                    .bind("means", entry.means().map(Means::word))
                    .bind("step", entry.step().number())
                    .bind("type", entry.type().map(DebtorType::word))
                    .bind("said", entry.said())
                    .bind("promised", entry.promise().map(Promised::fen))
                    .bind("promisedDue", entry.promise().map(Promised::due))
                    .bind("nextWhat", entry.next().map(NextAction::what))
                    .bind("nextDate", entry.next().flatMap(NextAction::date))
                    .bind("currency", entry.owed().currency())
                    .bind("owed", entry.owed().fen())
                    .bind("days", entry.owed().oldestDays())
                    .bind("oldest", entry.owed().oldestDue())
                    .bind("at", entry.loggedAt())
                    .execute();
            return handle.createQuery(ENTRY + "WHERE draft_id = :draft")
                    .bind("draft", entry.draftId())
                    .map(CollectionStore::entry)
                    .one();
        });
    }

    /** The entry a draft became; empty when it became none or was taken back. */
    Optional<LogEntry> ofDraft(long draftId) {
        return jdbi.withHandle(handle -> handle.createQuery(ENTRY + "WHERE draft_id = :draft AND undone_at IS NULL")
                .bind("draft", draftId)
                .map(CollectionStore::entry)
                .findOne());
    }

    /** Takes an entry back; it stays in the table and is read no more. */
    void undo(long entryId, Instant at) {
        jdbi.useTransaction(handle -> handle.createUpdate(
                        "UPDATE collection_entry SET undone_at = :at WHERE entry_id = :id AND undone_at IS NULL")
                .bind("at", at)
                .bind("id", entryId)
                .execute());
    }

    /** What was done about the account's debt, newest first. */
    List<LogEntry> log(String accountCode, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(ENTRY + """
                        WHERE account_code = :account AND undone_at IS NULL
                        ORDER BY entry_date DESC, entry_id DESC LIMIT :most""")
                .bind("account", accountCode)
                .bind("most", atMost)
                .map(CollectionStore::entry)
                .list());
    }

    /** Entries whose next step was for that day or one before it and of which nobody has been told. */
    List<LogEntry> nextDue(LocalDate today, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(ENTRY + """
                        WHERE next_date <= :today AND next_told_at IS NULL AND undone_at IS NULL
                        ORDER BY next_date, entry_id LIMIT :most""")
                .bind("today", today)
                .bind("most", atMost)
                .map(CollectionStore::entry)
                .list());
    }

    /** The next steps these people's accounts wait for on one of those days, both included. */
    List<NextCollection> next(Set<String> owners, LocalDate from, LocalDate to) {
        return owners.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(NEXT)
                        .bindList("owners", List.copyOf(owners))
                        .bind("from", from)
                        .bind("to", to)
                        .map((row, context) -> new NextCollection(
                                row.getString("customer_code"),
                                row.getString("next_what"),
                                LocalDate.parse(row.getString("next_date"))))
                        .list());
    }

    /** Remembers that its next step was told, or need not be. */
    void told(long entryId, Instant at) {
        jdbi.useTransaction(
                handle -> handle.createUpdate("UPDATE collection_entry SET next_told_at = :at WHERE entry_id = :id")
                        .bind("at", at)
                        .bind("id", entryId)
                        .execute());
    }

    private static LogEntry entry(ResultSet row, StatementContext context) throws SQLException {
        Optional<LocalDate> promisedDue = day(row, "promised_due");
        long promised = row.getLong("promised_fen");
        Optional<LocalDate> nextDate = day(row, "next_date");
        return new LogEntry(
                row.getLong("entry_id"),
                row.getLong("draft_id"),
                row.getString("customer_code"),
                row.getString("account_code"),
                row.getString("person_id"),
                LocalDate.parse(row.getString("entry_date")),
                text(row, "occasion").flatMap(Occasion::of),
                text(row, "means").flatMap(Means::of),
                Step.of(row.getInt("step")),
                text(row, "debtor_type").flatMap(DebtorType::of),
                row.getString("said"),
                promisedDue.map(due -> new Promised(promised, due)),
                text(row, "next_what").map(what -> new NextAction(what, nextDate)),
                new OwedThen(
                        row.getString("currency"),
                        row.getLong("owed_fen"),
                        row.getInt("oldest_days"),
                        day(row, "oldest_due")),
                Instant.parse(row.getString("logged_at")));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }
}
