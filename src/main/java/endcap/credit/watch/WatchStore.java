package endcap.credit.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * The weekly figures of accounts, and whom to look at.
 *
 * <p>Looking for somebody's own accounts walks from their customers, over {@code customer_by_owner} and
 * {@code customer_by_parent}, and reads the key of each in the other tables: it grows with these customers only. Looking
 * through all accounts reads, over an index for each sign, at most so many rows of it: it does not grow with the customers.
 * What grows with them is taking the figures, once a week and after an import: a row for every account with something
 * open, kept for nine weeks.
 */
final class WatchStore {
    static final String SCOPE = """
            WITH RECURSIVE scope (customer_code) AS (
              SELECT customer_code FROM customer WHERE owner IN (<owners>)
              UNION
              SELECT c.customer_code FROM scope s CROSS JOIN customer c WHERE c.parent_code = s.customer_code)
            """;

    static final String CANDIDATES_OF = SCOPE + """
                    SELECT w.account_code FROM scope s CROSS JOIN account_week w
                    WHERE w.account_code = s.customer_code AND w.week = :week
                      AND (w.next_due <= :soon OR w.oldest_due >= :first OR w.utilisation >= :warn OR w.lateness >= :late)
                    UNION
                    SELECT c.customer_code FROM scope s CROSS JOIN customer c
                    WHERE c.customer_code = s.customer_code AND c.credit_limit_fen IS NOT NULL
                      AND c.limit_valid_to BETWEEN :today AND :expires
                    UNION
                    SELECT p.customer_code FROM scope s CROSS JOIN payment_promise p
                    WHERE p.customer_code = s.customer_code AND p.state = 'open' AND p.due_date BETWEEN :today AND :promised
                    UNION
                    SELECT n.customer_code FROM scope s CROSS JOIN snapshot n
                    WHERE n.kind IN ('invoices', 'orders') AND n.customer_code = s.customer_code AND n.as_of < :stale""";

    static final String CANDIDATES = """
                    SELECT * FROM (SELECT account_code FROM account_week
                      WHERE week = :week AND next_due <= :soon ORDER BY next_due LIMIT :most) AS due
                    UNION
                    SELECT * FROM (SELECT account_code FROM account_week
                      WHERE week = :week AND oldest_due >= :first ORDER BY oldest_due LIMIT :most) AS overdue
                    UNION
                    SELECT * FROM (SELECT account_code FROM account_week
                      WHERE week = :week AND utilisation >= :warn ORDER BY utilisation DESC LIMIT :most) AS used
                    UNION
                    SELECT * FROM (SELECT account_code FROM account_week
                      WHERE week = :week AND lateness >= :late ORDER BY lateness DESC LIMIT :most) AS slower
                    UNION
                    SELECT * FROM (SELECT customer_code FROM customer
                      WHERE limit_valid_to BETWEEN :today AND :expires AND credit_limit_fen IS NOT NULL
                      ORDER BY limit_valid_to LIMIT :most) AS expiring
                    UNION
                    SELECT * FROM (SELECT customer_code FROM payment_promise
                      WHERE state = 'open' AND due_date BETWEEN :today AND :promised ORDER BY due_date LIMIT :most) AS promised
                    UNION
                    SELECT * FROM (SELECT customer_code FROM snapshot
                      WHERE kind = 'invoices' AND as_of < :stale ORDER BY as_of LIMIT :most) AS stale""";

    /** Beneath the account, those that belong to it. */
    static final String PROMISED = """
                    WITH RECURSIVE member (customer_code) AS (
                      SELECT customer_code FROM customer WHERE customer_code = :account
                      UNION
                      SELECT c.customer_code FROM member m CROSS JOIN customer c
                      WHERE c.parent_code = m.customer_code AND c.credit_limit_fen IS NULL)
                    SELECT p.amount_fen, p.due_date FROM member m CROSS JOIN payment_promise p
                    WHERE p.customer_code = m.customer_code AND p.state = 'open' AND p.due_date >= :today
                    ORDER BY p.due_date, p.amount_fen DESC""";

    private final Jdbi jdbi;

    WatchStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What may be a sign: a little too much is looked at again, with the figures of the moment, and left out.
     *
     * @param warn from how much utilisation on, in ten-thousandths
     * @param late from how much lateness on, in hundredths of a day
     */
    record Wanted(
            String week,
            LocalDate today,
            LocalDate soon,
            LocalDate first,
            long warn,
            long late,
            LocalDate expires,
            LocalDate promised,
            LocalDate stale) {}

    /** The customers whose accounts there may be something to see on. */
    Set<String> candidates(Optional<Set<String>> owners, Wanted wanted, int most) {
        if (owners.isPresent() && owners.get().isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(handle -> {
            Query query = owners.isPresent()
                    ? handle.createQuery(CANDIDATES_OF).bindList("owners", List.copyOf(owners.get()))
                    : handle.createQuery(CANDIDATES).bind("most", most);
            return Set.copyOf(query.bind("week", wanted.week())
                    .bind("today", wanted.today())
                    .bind("soon", wanted.soon())
                    .bind("first", wanted.first())
                    .bind("warn", wanted.warn())
                    .bind("late", wanted.late())
                    .bind("expires", wanted.expires())
                    .bind("promised", wanted.promised())
                    .bind("stale", wanted.stale())
                    .mapTo(String.class)
                    .list());
        });
    }

    /** Payments promised to the account and still to come, the nearest first. */
    List<Promised> promised(String accountCode, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(PROMISED)
                .bind("account", accountCode)
                .bind("today", today)
                .map((row, context) ->
                        new Promised(row.getLong("amount_fen"), LocalDate.parse(row.getString("due_date"))))
                .list());
    }

    /** The account's lateness in the last weeks before that one; a week in which nothing was open counts as 0. */
    List<Long> lateness(String accountCode, String week, int weeks) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT COALESCE(w.lateness, 0) FROM (
                          SELECT week FROM week_taken WHERE week < :week ORDER BY week DESC LIMIT :weeks) AS taken
                        LEFT JOIN account_week w ON w.account_code = :account AND w.week = taken.week
                        ORDER BY taken.week""")
                .bind("account", accountCode)
                .bind("week", week)
                .bind("weeks", weeks)
                .mapTo(Long.class)
                .list());
    }

    /**
     * The taking of a week's figures.
     *
     * @param moved whether rows have come in since
     * @param accounts how many it found
     * @param told whether people have been told of that week
     */
    record Taken(boolean moved, int accounts, boolean told) {}

    /** That week's, if they have been taken. */
    Optional<Taken> taken(String week) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT moved, accounts, told_at FROM week_taken WHERE week = :week")
                .bind("week", week)
                .map((row, context) ->
                        new Taken(row.getInt("moved") != 0, row.getInt("accounts"), row.getString("told_at") != null))
                .findOne());
    }

    /** Notes that rows have come in since that week's figures were taken. */
    void moved(String week) {
        jdbi.useTransaction(handle -> handle.createUpdate("UPDATE week_taken SET moved = 1 WHERE week = :week")
                .bind("week", week)
                .execute());
    }

    /** Notes that people have been told of that week. */
    void tell(String week, Instant at) {
        jdbi.useTransaction(handle -> handle.createUpdate(
                        "UPDATE week_taken SET told_at = :at WHERE week = :week AND told_at IS NULL")
                .bind("week", week)
                .bind("at", at)
                .execute());
    }

    /** Keeps some accounts' figures of a week, in the place of earlier ones of the same week. */
    void keep(String week, Collection<AccountWeek> figures, Instant at) {
        jdbi.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO account_week (account_code, week, exposure_fen, overdue_fen, utilisation, oldest_due,
                      next_due, lateness, taken_at)
                    VALUES (:account, :week, :exposure, :overdue, :utilisation, :oldest, :next, :lateness, :at)
                    ON CONFLICT (account_code, week) DO UPDATE SET exposure_fen = excluded.exposure_fen,
                      overdue_fen = excluded.overdue_fen, utilisation = excluded.utilisation,
                      oldest_due = excluded.oldest_due, next_due = excluded.next_due, lateness = excluded.lateness,
                      taken_at = excluded.taken_at""");
            for (AccountWeek each : figures) {
                batch.bind("account", each.accountCode())
                        .bind("week", week)
                        .bind("exposure", each.exposureFen())
                        .bind("overdue", each.overdueFen())
                        .bind("utilisation", each.utilisation().orElse(null))
                        .bind(
                                "oldest",
                                each.oldestDue().map(LocalDate::toString).orElse(null))
                        .bind("next", each.nextDue().map(LocalDate::toString).orElse(null))
                        .bind("lateness", each.lateness())
                        .bind("at", at)
                        .add();
            }
            batch.execute();
        });
    }

    /** Ends the taking of a week: what was not kept at that moment has nothing open any more; old weeks go. */
    void done(String week, int accounts, Instant at, int weeksKept) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            INSERT INTO week_taken (week, taken_at, accounts, moved) VALUES (:week, :at, :accounts, 0)
                            ON CONFLICT (week) DO UPDATE SET taken_at = excluded.taken_at,
                              accounts = excluded.accounts, moved = 0""")
                    .bind("week", week)
                    .bind("accounts", accounts)
                    .bind("at", at)
                    .execute();
            handle.createUpdate("DELETE FROM account_week WHERE week = :week AND taken_at <> :at")
                    .bind("week", week)
                    .bind("at", at)
                    .execute();
            for (String old : weeksBefore(handle, weeksKept)) {
                handle.createUpdate("DELETE FROM account_week WHERE week = :week")
                        .bind("week", old)
                        .execute();
                handle.createUpdate("DELETE FROM week_taken WHERE week = :week")
                        .bind("week", old)
                        .execute();
            }
        });
    }

    private static List<String> weeksBefore(Handle handle, int weeksKept) {
        List<String> weeks = new ArrayList<>(handle.createQuery("SELECT week FROM week_taken ORDER BY week DESC")
                .mapTo(String.class)
                .list());
        return weeks.subList(Math.min(weeksKept, weeks.size()), weeks.size());
    }
}
