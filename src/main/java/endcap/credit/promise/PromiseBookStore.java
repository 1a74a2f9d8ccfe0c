package endcap.credit.promise;

import endcap.credit.promise.Settlement.Measured;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The books promises are measured by: what is on them now, what was at the last look, and the money known. Kept only for
 * accounts that have a promise to measure.
 */
final class PromiseBookStore {
    private static final String MEMBERS = """
            WITH RECURSIVE member (customer_code, currency) AS (
              SELECT customer_code, currency FROM customer WHERE customer_code = :account
              UNION
              SELECT c.customer_code, COALESCE(c.currency, m.currency) FROM member m CROSS JOIN customer c
              WHERE c.parent_code = m.customer_code AND c.credit_limit_fen IS NULL)
            """;

    static final String DOCUMENTS = MEMBERS + """
            SELECT i.document_no, i.type, i.document_date, i.amount_fen, i.open_fen
            FROM member m CROSS JOIN invoice i
            WHERE i.customer_code = m.customer_code AND (i.open_fen > 0 OR i.type <> 'invoice')
              AND COALESCE(i.currency, m.currency, :currency) = :currency""";

    static final String AS_OF = MEMBERS + """
            SELECT MIN(s.as_of) AS as_of FROM member m CROSS JOIN snapshot s
            WHERE s.kind = 'invoices' AND s.customer_code = m.customer_code""";

    static final String UNPAID = """
            SELECT DISTINCT customer_code FROM payment_promise
            WHERE state IN ('open', 'partly', 'broken') AND paid_on IS NULL AND due_date > :since
            ORDER BY customer_code""";

    private final Jdbi jdbi;

    PromiseBookStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Everything that promises of one account are measured by, of one moment. */
    record Sight(
            Optional<Book> before,
            Optional<LocalDate> asOf,
            List<BookDocument> now,
            List<Money> money,
            List<Promise> promises) {}

    /** What measuring found. */
    record Found(List<Money> money, List<Measured> measured) {}

    /** Customers, by code, with a promise due after that day that is not paid yet. */
    List<String> customersToMeasure(LocalDate since) {
        return jdbi.withHandle(handle -> handle.createQuery(UNPAID)
                .bind("since", since)
                .mapTo(String.class)
                .list());
    }

    /**
     * Measures the promises of an account and writes down what was found, all in one transaction: done or not done, and
     * with nobody else measuring the same account meanwhile. Done again on the same books, it finds nothing new.
     *
     * @param since promises due after that day are measured, and money from then on
     * @param rule finds; called once
     * @return what of it is new
     */
    List<Measured> measure(
            String account, String currency, LocalDate since, LocalDate today, Function<Sight, Found> rule) {
        return jdbi.inTransaction(handle -> {
            lock(handle, account);
            Optional<LocalDate> asOf = asOf(handle, account);
            List<BookDocument> now = documents(handle, account, currency);
            Sight sight = new Sight(
                    before(handle, account),
                    asOf,
                    now,
                    money(handle, account, since),
                    PromiseStore.ofAccount(handle, account, since));
            Found found = rule.apply(sight);
            List<Measured> changed =
                    found.measured().stream().filter(Measured::changed).toList();
            changed.forEach(one -> PromiseStore.write(handle, one, today));
            forget(handle, account);
            if (found.measured().stream().anyMatch(one -> one.paidOn().isEmpty())) {
                keep(handle, account, asOf, now, found.money());
            }
            return changed;
        });
    }

    /** The row is there from the first look on, so that a second one waits for it. */
    private static void lock(Handle handle, String account) {
        handle.createUpdate("""
                        INSERT INTO promise_book (account_code, as_of) VALUES (:account, '')
                        ON CONFLICT (account_code) DO UPDATE SET as_of = promise_book.as_of""").bind("account", account).execute();
    }

    private static Optional<LocalDate> asOf(Handle handle, String account) {
        return handle.createQuery(AS_OF)
                .bind("account", account)
                .map((row, context) -> day(row.getString("as_of")))
                .one();
    }

    private static List<BookDocument> documents(Handle handle, String account, String currency) {
        return handle.createQuery(DOCUMENTS)
                .bind("account", account)
                .bind("currency", currency)
                .map((row, context) -> new BookDocument(
                        row.getString("document_no"),
                        row.getString("type"),
                        LocalDate.parse(row.getString("document_date")),
                        row.getLong("amount_fen"),
                        row.getLong("open_fen")))
                .list();
    }

    private static Optional<Book> before(Handle handle, String account) {
        Optional<LocalDate> asOf =
                day(handle.createQuery("SELECT as_of FROM promise_book WHERE account_code = :account")
                        .bind("account", account)
                        .mapTo(String.class)
                        .one());
        Map<String, Book.Known> known = handle
                .createQuery(
                        "SELECT document_no, type, open_fen FROM promise_book_document WHERE account_code = :account")
                .bind("account", account)
                .map((row, context) ->
                        new Book.Known(row.getString("document_no"), row.getString("type"), row.getLong("open_fen")))
                .stream()
                .collect(Collectors.toMap(Book.Known::documentNo, Function.identity()));
        return asOf.map(day -> new Book(day, known));
    }

    private static List<Money> money(Handle handle, String account, LocalDate since) {
        return handle.createQuery("""
                        SELECT source, from_day, to_day, fen, seen_at FROM promise_money
                        WHERE account_code = :account AND to_day > :since""")
                .bind("account", account)
                .bind("since", since)
                .map((row, context) -> money(row))
                .list();
    }

    private static Money money(ResultSet row) throws SQLException {
        return new Money(
                row.getString("source"),
                LocalDate.parse(row.getString("from_day")),
                LocalDate.parse(row.getString("to_day")),
                row.getLong("fen"),
                Instant.parse(row.getString("seen_at")));
    }

    private static void forget(Handle handle, String account) {
        for (String table : List.of("promise_money", "promise_book_document", "promise_book")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE account_code = :account")
                    .bind("account", account)
                    .execute();
        }
    }

    private static void keep(
            Handle handle, String account, Optional<LocalDate> asOf, List<BookDocument> now, List<Money> money) {
        handle.createUpdate("INSERT INTO promise_book (account_code, as_of) VALUES (:account, :asOf)")
                .bind("account", account)
                .bind("asOf", asOf.map(LocalDate::toString).orElse(""))
                .execute();
        PreparedBatch documents = handle.prepareBatch("""
                INSERT INTO promise_book_document (account_code, document_no, type, open_fen)
                VALUES (:account, :number, :type, :open)""");
        now.forEach(document -> documents
                .bind("account", account)
                .bind("number", document.documentNo())
                .bind("type", document.type())
                .bind("open", document.openFen())
                .add());
        PreparedBatch sums = handle.prepareBatch("""
                INSERT INTO promise_money (account_code, source, from_day, to_day, fen, seen_at)
                VALUES (:account, :source, :from, :to, :fen, :seenAt)""");
        money.forEach(one -> sums.bind("account", account)
                .bind("source", one.source())
                .bind("from", one.from())
                .bind("to", one.to())
                .bind("fen", one.fen())
                .bind("seenAt", one.seenAt())
                .add());
        documents.execute();
        sums.execute();
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        return Optional.ofNullable(text).filter(day -> !day.isBlank()).map(LocalDate::parse);
    }
}
