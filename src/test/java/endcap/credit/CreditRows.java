package endcap.credit;

import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Customers, documents and promises for tests, written straight into the tables. */
final class CreditRows {
    private final Jdbi jdbi;

    CreditRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    CreditRows run(String sql, Object... args) {
        jdbi.useTransaction(handle -> handle.execute(sql, args));
        return this;
    }

    private CreditRows with(String table, String key, String code, String columns) {
        return columns.isEmpty() ? this : run("UPDATE " + table + " SET " + columns + " WHERE " + key + " = ?", code);
    }

    /** @param columns what else it has, as SQL assignments */
    CreditRows customer(String code, String name, @Nullable String parent, String columns) {
        return run(
                        "INSERT INTO customer (customer_code, name, aliases, parent_code, on_hold) VALUES (?, ?, '', ?, 0)",
                        code,
                        name,
                        parent)
                .with("customer", "customer_code", code, columns);
    }

    CreditRows invoice(String number, String customer, long openFen, String date) {
        return invoice(number, customer, openFen, date, "");
    }

    /** @param columns what else it has, as SQL assignments */
    CreditRows invoice(String number, String customer, long openFen, String date, String columns) {
        return run(
                        "INSERT INTO invoice (document_no, customer_code, type, document_date, amount_fen, open_fen,"
                                + " disputed_fen, as_of) VALUES (?, ?, 'invoice', ?, 99999999, ?, 0, '2026-11-20')",
                        number,
                        customer,
                        date,
                        openFen)
                .with("invoice", "document_no", number, columns);
    }

    CreditRows sales(String customer, String month, String product, String category, long fen) {
        return run(
                "INSERT INTO sales (customer_code, month, product_code, category, net_amount_fen) VALUES (?, ?, ?, ?, ?)",
                customer,
                month,
                product,
                category,
                fen);
    }

    CreditRows order(String number, String customer, long fen, String status, int prepaid) {
        return run(
                "INSERT INTO customer_order (order_no, customer_code, amount_fen, prepaid, status, as_of)"
                        + " VALUES (?, ?, ?, ?, ?, '2026-11-20')",
                number,
                customer,
                fen,
                prepaid,
                status);
    }

    CreditRows snapshot(String kind, String customer, String day) {
        return run("INSERT INTO snapshot (kind, customer_code, as_of) VALUES (?, ?, ?)", kind, customer, day);
    }

    CreditRows promise(String customer, long fen, LocalDate due, String state) {
        return run(
                "INSERT INTO payment_promise (customer_code, amount_fen, due_date, state) VALUES (?, ?, ?, ?)",
                customer,
                fen,
                due.toString(),
                state);
    }

    /** What has come of the promises over that amount. */
    CreditRows received(long promisedFen, long fen, @Nullable LocalDate paidOn) {
        return run(
                "UPDATE payment_promise SET received_fen = ?, paid_on = ? WHERE amount_fen = ?",
                fen,
                paidOn == null ? null : paidOn.toString(),
                promisedFen);
    }

    CreditRows dispute(long draft, String document, String customer, long fen, String state) {
        return run(
                "INSERT INTO dispute (draft_id, document_no, customer_code, amount_fen, reason, words, state, recorded_by,"
                        + " recorded_at) VALUES (?, ?, ?, ?, 'price', '', ?, 'li.na', '2026-11-20T01:00:00Z')",
                draft,
                document,
                customer,
                fen,
                state);
    }

    /** Empties every table written here. */
    void forget() {
        run("DELETE FROM dispute")
                .run("DELETE FROM payment_promise")
                .run("DELETE FROM snapshot")
                .run("DELETE FROM sales")
                .run("DELETE FROM product")
                .run("DELETE FROM customer_order")
                .run("DELETE FROM invoice")
                .run("UPDATE customer SET parent_code = NULL")
                .run("DELETE FROM customer");
    }

    /** So many other customers, each with a store and documents, and what the database has to know to plan by. */
    void crowd(int customers) {
        String numbers =
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + customers + ") ";
        run("INSERT INTO customer (customer_code, name, aliases, on_hold) " + numbers
                + "SELECT 'X' || i, 'x', '', 0 FROM n");
        run("INSERT INTO customer (customer_code, name, aliases, parent_code, on_hold) " + numbers
                + "SELECT 'Y' || i, 'y', '', 'X' || i, 0 FROM n");
        run("INSERT INTO invoice (document_no, customer_code, type, document_date, amount_fen, open_fen, disputed_fen,"
                + " as_of) " + numbers
                + "SELECT 'I' || i, 'X' || i, 'invoice', '2026-11-01', 100, i % 2, 0, '2026-11-20' FROM n");
        // What was settled outnumbers what is open, as in any books: else the index of open ones saves nothing.
        run("INSERT INTO invoice (document_no, customer_code, type, document_date, amount_fen, open_fen, disputed_fen,"
                + " as_of) " + numbers + ", year (j) AS (SELECT 1 UNION ALL SELECT j + 1 FROM year WHERE j < 5) "
                + "SELECT 'S' || i || '-' || j, 'X' || i, 'invoice', '2020-11-01', 100, 0, 0, '2026-11-20'"
                + " FROM n CROSS JOIN year");
        run("INSERT INTO customer_order (order_no, customer_code, amount_fen, prepaid, status, as_of) " + numbers
                + "SELECT 'O' || i, 'X' || i, 100, 0, 'open', '2026-11-20' FROM n");
        run("INSERT INTO snapshot (kind, customer_code, as_of) " + numbers
                + "SELECT 'invoices', 'X' || i, '2026-11-20' FROM n");
        run("INSERT INTO payment_promise (customer_code, amount_fen, due_date, state) " + numbers
                + "SELECT 'X' || i, 100, '2026-11-20', 'open' FROM n");
        run("ANALYZE");
    }
}
