package endcap.credit.promise;

import endcap.credit.promise.Settlement.Measured;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * The promises in the database. One is known by customer, day and amount: told twice, or told in chat and in a file, it is
 * one. Every list goes by an index and ends at a number of rows.
 */
final class PromiseStore {
    private static final String COLUMNS =
            "p.promise_id, p.customer_code, p.amount_fen, p.due_date, p.given_by, p.given_on,"
                    + " p.state, p.recorded_by, p.recorded_at, p.received_fen, p.settled_on, p.paid_on, p.moved_to";

    private static final String MEMBERS = """
            WITH RECURSIVE member (customer_code) AS (
              SELECT customer_code FROM customer WHERE customer_code = :account
              UNION
              SELECT c.customer_code FROM member m CROSS JOIN customer c
              WHERE c.parent_code = m.customer_code AND c.credit_limit_fen IS NULL)
            """;

    static final String OF_ACCOUNT = MEMBERS + "SELECT " + COLUMNS + "\n" + """
            FROM member m CROSS JOIN payment_promise p
            WHERE p.customer_code = m.customer_code AND (p.due_date > :since OR p.state = 'open')
            ORDER BY p.due_date, p.promise_id""";

    static final String OPEN_OF_ALL = "SELECT " + COLUMNS + "\n" + """
            FROM payment_promise p WHERE p.state = 'open' ORDER BY p.due_date, p.promise_id LIMIT :atMost""";

    static final String OPEN_OF_OWNERS = """
            WITH RECURSIVE mine (customer_code) AS (
              SELECT customer_code FROM customer WHERE owner IN (<owners>)
              UNION
              SELECT c.customer_code FROM mine m CROSS JOIN customer c WHERE c.parent_code = m.customer_code)
            SELECT\s""" + COLUMNS + "\n" + """
            FROM mine m CROSS JOIN payment_promise p
            WHERE p.customer_code = m.customer_code AND p.state = 'open'
            ORDER BY p.due_date, p.promise_id LIMIT :atMost""";

    private final Jdbi jdbi;

    PromiseStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Writes down what a draft holds.
     *
     * @return each as it now stands, in the same order; one that was known and open already stays as it was, one that had
     *     been moved or withdrawn is open again
     */
    List<Promise> record(long draftId, String personId, Instant at, List<NewPromise> promises) {
        return jdbi.inTransaction(handle -> promises.stream()
                .map(promise -> recorded(handle, draftId, personId, at, promise))
                .toList());
    }

    private static Promise recorded(Handle handle, long draftId, String personId, Instant at, NewPromise promise) {
        insert(handle, draftId, personId, at, promise);
        return find(handle, promise.customerCode(), promise.due(), promise.amountFen())
                .orElseThrow();
    }

    private static void insert(Handle handle, long draftId, String personId, Instant at, NewPromise promise) {
        handle.createUpdate("""
                        INSERT INTO payment_promise (customer_code, amount_fen, due_date, given_by, given_on, state,
                          recorded_by, recorded_at, draft_id)
                        VALUES (:customer, :amount, :due, :givenBy, :givenOn, 'open', :person, :at, :draft)
                        ON CONFLICT (customer_code, due_date, amount_fen) DO UPDATE SET
                          state_before = payment_promise.state, state = 'open', moved_to = NULL, settled_on = NULL,
                          given_by = COALESCE(payment_promise.given_by, excluded.given_by),
                          given_on = COALESCE(payment_promise.given_on, excluded.given_on),
                          recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at,
                          draft_id = excluded.draft_id
                        WHERE payment_promise.state IN ('moved', 'withdrawn')
                          OR (payment_promise.state = 'open' AND payment_promise.recorded_by IS NULL)""")
                .bind("customer", promise.customerCode())
                .bind("amount", promise.amountFen())
                .bind("due", promise.due())
                .bind("givenBy", promise.givenBy().orElse(null))
                .bind("givenOn", promise.givenOn())
                .bind("person", personId)
                .bind("at", at)
                .bind("draft", draftId)
                .execute();
    }

    /** What was written down from that draft. */
    List<Promise> ofDraft(long draftId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + COLUMNS + " FROM payment_promise p WHERE p.draft_id = :draft ORDER BY p.promise_id")
                .bind("draft", draftId)
                .map(PromiseStore::promise)
                .list());
    }

    /** Takes back what was written down from that draft and is still open: what was known before is as it was. */
    void takeBack(long draftId) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            DELETE FROM payment_promise
                            WHERE draft_id = :draft AND state = 'open' AND state_before IS NULL""").bind("draft", draftId).execute();
            handle.createUpdate("""
                            UPDATE payment_promise SET state = state_before, state_before = NULL, draft_id = NULL,
                              recorded_by = NULL, recorded_at = NULL
                            WHERE draft_id = :draft AND state = 'open'""").bind("draft", draftId).execute();
        });
    }

    /** The promise with that id. */
    Optional<Promise> find(long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT " + COLUMNS + " FROM payment_promise p WHERE p.promise_id = :id")
                        .bind("id", id)
                        .map(PromiseStore::promise)
                        .findOne());
    }

    /** The promise of that customer over that amount for that day. */
    Optional<Promise> find(String customerCode, LocalDate due, long amountFen) {
        return jdbi.withHandle(handle -> find(handle, customerCode, due, amountFen));
    }

    private static Optional<Promise> find(Handle handle, String customerCode, LocalDate due, long amountFen) {
        return handle.createQuery("SELECT " + COLUMNS + "\n" + """
                        FROM payment_promise p
                        WHERE p.customer_code = :customer AND p.due_date = :due AND p.amount_fen = :amount""")
                .bind("customer", customerCode)
                .bind("due", due)
                .bind("amount", amountFen)
                .map(PromiseStore::promise)
                .findOne();
    }

    /** Takes an open promise back; false when it is open no more. */
    boolean withdraw(long id, LocalDate on) {
        return jdbi.inTransaction(handle -> close(handle, id, PromiseState.WITHDRAWN, on, null));
    }

    /**
     * Puts another day in the place of an open promise's: the first is closed as moved, the other counts from the same day
     * on. Empty when the first is open no more.
     */
    Optional<Promise> move(Promise promise, LocalDate to, long draftId, String personId, Instant at, LocalDate today) {
        NewPromise instead = new NewPromise(
                promise.customerCode(), promise.amountFen(), to, promise.givenBy(), promise.countsFrom());
        return jdbi.inTransaction(handle -> close(handle, promise.id(), PromiseState.MOVED, today, to)
                ? Optional.of(recorded(handle, draftId, personId, at, instead))
                : Optional.empty());
    }

    private static boolean close(
            Handle handle, long id, PromiseState state, LocalDate on, @Nullable LocalDate movedTo) {
        return handle.createUpdate("""
                                UPDATE payment_promise SET state = :state, settled_on = :on, moved_to = :to
                                WHERE promise_id = :id AND state = 'open'""")
                        .bind("state", state.word())
                        .bind("on", on)
                        .bind("to", movedTo)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** Opens again what was closed by mistake; false when something else has become of it. */
    boolean reopen(long id, PromiseState closedAs) {
        return jdbi.inTransaction(handle -> handle.createUpdate("""
                                UPDATE payment_promise SET state = 'open', settled_on = NULL, moved_to = NULL
                                WHERE promise_id = :id AND state = :state""")
                        .bind("id", id)
                        .bind("state", closedAs.word())
                        .execute()
                == 1);
    }

    /** The promises to the credit account that are due after that day, or open; nearest day first. */
    List<Promise> ofAccount(String accountCode, LocalDate since) {
        return jdbi.withHandle(handle -> ofAccount(handle, accountCode, since));
    }

    /** As {@link #ofAccount(String, LocalDate)}, within somebody's transaction. */
    static List<Promise> ofAccount(Handle handle, String accountCode, LocalDate since) {
        return handle.createQuery(OF_ACCOUNT)
                .bind("account", accountCode)
                .bind("since", since)
                .map(PromiseStore::promise)
                .list();
    }

    /** Writes down what was measured, unless the customer has moved or withdrawn the promise meanwhile. */
    static void write(Handle handle, Measured measured, LocalDate today) {
        handle.createUpdate("""
                        UPDATE payment_promise SET state = :state, received_fen = :received, paid_on = :paidOn,
                          settled_on = CASE WHEN :news = 1 THEN :today ELSE settled_on END
                        WHERE promise_id = :id AND state = :before""")
                .bind("state", measured.state().word())
                .bind("received", measured.receivedFen())
                .bind("paidOn", measured.paidOn().orElse(null))
                .bind("news", measured.news() ? 1 : 0)
                .bind("today", today)
                .bind("id", measured.promise().id())
                .bind("before", measured.promise().state().word())
                .execute();
    }

    /** Promises that are due on one of those days and open, or of which something became known since a day. */
    List<Promise> toTellOf(LocalDate today, LocalDate tomorrow, LocalDate newsSince, LocalDate dueSince) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + COLUMNS + "\n" + """
                        FROM payment_promise p
                        WHERE p.due_date > :dueSince
                          AND ((p.state = 'open' AND p.due_date IN (:today, :tomorrow))
                            OR (p.state IN ('kept', 'partly', 'broken') AND p.settled_on >= :newsSince))
                        ORDER BY p.due_date, p.promise_id""")
                .bind("today", today)
                .bind("tomorrow", tomorrow)
                .bind("newsSince", newsSince)
                .bind("dueSince", dueSince)
                .map(PromiseStore::promise)
                .list());
    }

    /** The open promises, nearest day first, of the accounts of those owners; of everybody when there are none named. */
    List<Promise> open(Optional<Set<String>> owners, int atMost) {
        if (owners.isPresent() && owners.get().isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> owners.map(
                        some -> handle.createQuery(OPEN_OF_OWNERS).bindList("owners", List.copyOf(some)))
                .orElseGet(() -> handle.createQuery(OPEN_OF_ALL))
                .bind("atMost", atMost)
                .map(PromiseStore::promise)
                .list());
    }

    /** Who is known at the customer and at what it belongs to. */
    List<KnownContact> contacts(List<String> customerCodes) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT name, role FROM contact WHERE customer_code IN (<codes>) ORDER BY name")
                .bindList("codes", customerCodes)
                .map((row, context) ->
                        new KnownContact(row.getString("name"), Optional.ofNullable(row.getString("role"))))
                .list());
    }

    static Promise promise(ResultSet row, StatementContext context) throws SQLException {
        return new Promise(
                row.getLong("promise_id"),
                row.getString("customer_code"),
                row.getLong("amount_fen"),
                LocalDate.parse(row.getString("due_date")),
                text(row, "given_by"),
                text(row, "given_on").map(LocalDate::parse),
                PromiseState.of(row.getString("state")),
                text(row, "recorded_by"),
                text(row, "recorded_at").map(Instant::parse),
                row.getLong("received_fen"),
                text(row, "settled_on").map(LocalDate::parse),
                text(row, "paid_on").map(LocalDate::parse),
                text(row, "moved_to").map(LocalDate::parse));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isBlank());
    }
}
