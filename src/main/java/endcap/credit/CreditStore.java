package endcap.credit;

import endcap.customer.CustomerRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with customers and what is open on their accounts.
 *
 * <p>Every statement walks from one customer over indexes, so its cost follows the size of that account and not the
 * number of customers or of settled documents: {@code customer} by its key upwards and by {@code customer_by_parent}
 * downwards, {@code invoice} by {@code invoice_open_by_customer}, {@code customer_order} by
 * {@code customer_order_open_by_customer}, {@code snapshot} and {@code sales} by their keys, {@code payment_promise} by its unique key. The
 * store's tests read the query plans of both engines.
 */
final class CreditStore {
    /**
     * The account and everybody beneath it without a limit of their own, with the terms and currency they inherit within
     * it. Joined with {@code CROSS JOIN}: SQLite then keeps the order of the tables, members first.
     */
    private static final String MEMBERS = """
            WITH RECURSIVE member (customer_code, name, payment_terms, currency) AS (
              SELECT customer_code, name, payment_terms, currency FROM customer WHERE customer_code = :account
              UNION
              SELECT c.customer_code, c.name,
                COALESCE(c.payment_terms, m.payment_terms), COALESCE(c.currency, m.currency)
              FROM member m CROSS JOIN customer c
              WHERE c.parent_code = m.customer_code AND c.credit_limit_fen IS NULL)
            """;

    static final String LINEAGE = """
                        WITH RECURSIVE upward (customer_code, steps) AS (
                          SELECT customer_code, 0 FROM customer WHERE customer_code = :customer
                          UNION
                          SELECT c.parent_code, u.steps + 1
                          FROM upward u CROSS JOIN customer c
                          WHERE c.customer_code = u.customer_code AND c.parent_code IS NOT NULL AND u.steps < 100)
                        SELECT c.customer_code, c.name, c.payment_terms, c.credit_limit_fen, c.limit_valid_to,
                          c.order_limit_fen, c.on_hold, c.hold_reason, c.currency
                        FROM upward u CROSS JOIN customer c
                        WHERE c.customer_code = u.customer_code ORDER BY u.steps""";

    static final String OPEN_ENTRIES = MEMBERS + """
                        SELECT i.type, i.document_no AS number, i.document_date, i.due_date, i.open_fen, i.disputed_fen,
                          (SELECT SUM(d.amount_fen) FROM dispute d
                           WHERE d.document_no = i.document_no AND d.state = 'accepted') AS accepted_fen,
                          0 AS prepaid, m.name, m.payment_terms, COALESCE(i.currency, m.currency) AS currency
                        FROM member m CROSS JOIN invoice i
                        WHERE i.customer_code = m.customer_code AND i.open_fen > 0
                        UNION ALL
                        SELECT 'order', o.order_no, NULL, NULL, o.amount_fen, 0, NULL,
                          o.prepaid, m.name, m.payment_terms, m.currency
                        FROM member m CROSS JOIN customer_order o
                        WHERE o.customer_code = m.customer_code AND o.status IN ('open', 'delivered')""";

    static final String DATA_AS_OF = MEMBERS + """
                        SELECT MIN(s.as_of) AS as_of FROM member m CROSS JOIN snapshot s
                        WHERE s.kind IN ('invoices', 'orders') AND s.customer_code = m.customer_code""";

    static final String MISSED_PROMISES = MEMBERS + """
                        SELECT p.amount_fen - p.received_fen AS amount_fen, p.due_date
                        FROM member m CROSS JOIN payment_promise p
                        WHERE p.customer_code = m.customer_code AND p.paid_on IS NULL
                          AND (p.state IN ('partly', 'broken') OR (p.state = 'open' AND p.due_date < :today))
                        ORDER BY p.due_date, p.amount_fen""";

    /** The sum of each category in each month; where only the product was said, its category. */
    static final String SALES = MEMBERS + """
                        SELECT s.month, COALESCE(NULLIF(s.category, ''), p.category, '') AS sold, SUM(s.net_amount_fen) AS fen
                        FROM member m CROSS JOIN sales s
                        LEFT JOIN product p ON p.product_code = s.product_code
                        WHERE s.customer_code = m.customer_code AND s.month BETWEEN :from AND :to
                        GROUP BY s.month, COALESCE(NULLIF(s.category, ''), p.category, '')
                        ORDER BY s.month, sold""";

    private final Jdbi jdbi;

    CreditStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The customer first, the topmost ancestor last; empty when there is no such customer. */
    List<CreditProfile> lineage(String customerCode) {
        return jdbi.withHandle(handle -> handle.createQuery(LINEAGE)
                .bind("customer", customerCode)
                .map(CreditStore::profile)
                .list());
    }

    /**
     * Every open document and order of the account. One statement, and so one moment: between two of them an import could
     * turn an order into an invoice, which would then count twice or not at all.
     */
    List<BookEntry> openEntries(String accountCode) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN_ENTRIES)
                .bind("account", accountCode)
                .map(CreditStore::entry)
                .list());
    }

    /** The oldest day of which the account's imported invoices and orders tell the truth; empty when there are none. */
    Optional<LocalDate> dataAsOf(String accountCode) {
        return jdbi.withHandle(handle -> handle.createQuery(DATA_AS_OF)
                .bind("account", accountCode)
                .map((row, context) -> day(row, "as_of"))
                .one());
    }

    /**
     * Payments promised to the account that did not come in time, or are still open after their day, as far as they have
     * not come since; oldest first.
     */
    List<MissedPromise> missedPromises(String accountCode, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(MISSED_PROMISES)
                .bind("account", accountCode)
                .bind("today", today)
                .map((row, context) -> new MissedPromise(
                        row.getLong("amount_fen"), day(row, "due_date").orElseThrow()))
                .list());
    }

    /** What the account bought in these months, both ends included. */
    List<CategorySales> sales(String accountCode, YearMonth from, YearMonth to) {
        return jdbi.withHandle(handle -> handle.createQuery(SALES)
                .bind("account", accountCode)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map((row, context) -> new CategorySales(
                        YearMonth.parse(row.getString("month")), row.getString("sold"), row.getLong("fen")))
                .list());
    }

    private static CreditProfile profile(ResultSet row, StatementContext context) throws SQLException {
        return new CreditProfile(
                new CustomerRef(row.getString("customer_code"), row.getString("name")),
                text(row, "payment_terms"),
                fen(row, "credit_limit_fen"),
                day(row, "limit_valid_to"),
                fen(row, "order_limit_fen"),
                row.getInt("on_hold") != 0,
                text(row, "hold_reason"),
                text(row, "currency"));
    }

    private static BookEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new BookEntry(
                row.getString("type"),
                row.getString("number"),
                day(row, "document_date"),
                day(row, "due_date"),
                row.getLong("open_fen"),
                // What the books say and what finance accepted here are two views of one dispute: the larger counts.
                Math.max(row.getLong("disputed_fen"), row.getLong("accepted_fen")),
                row.getInt("prepaid") != 0,
                row.getString("name"),
                text(row, "payment_terms"),
                text(row, "currency"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return Optional.ofNullable(text).map(LocalDate::parse);
    }

    private static OptionalLong fen(ResultSet row, String column) throws SQLException {
        long fen = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(fen);
    }
}
