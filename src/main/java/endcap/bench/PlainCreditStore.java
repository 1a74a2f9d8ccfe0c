package endcap.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The baseline: what a verdict needs, read with bare JDBC, one statement a question, by somebody who knows that the made
 * company has two levels. It decides nothing.
 */
final class PlainCreditStore implements AutoCloseable {
    private static final String CUSTOMER = """
            SELECT c.name, c.payment_terms, c.credit_limit_fen, c.limit_valid_to, c.order_limit_fen, c.on_hold,
              c.hold_reason, c.currency, p.customer_code, p.name, p.payment_terms, p.credit_limit_fen,
              p.limit_valid_to, p.order_limit_fen, p.on_hold, p.hold_reason, p.currency
            FROM customer c LEFT JOIN customer p ON p.customer_code = c.parent_code WHERE c.customer_code = ?""";
    private static final int PARENT_CODE = 9;
    private static final String ACCOUNT = """
            (SELECT customer_code FROM customer WHERE customer_code = ?
             UNION ALL SELECT customer_code FROM customer WHERE parent_code = ? AND credit_limit_fen IS NULL)""";
    private static final String ITEMS = """
            SELECT type, open_fen, document_no, document_date, due_date, disputed_fen, currency FROM invoice
            WHERE open_fen > 0 AND customer_code IN\s""" + ACCOUNT;
    private static final String ORDERS = """
            SELECT 'order', amount_fen, order_no, prepaid FROM customer_order
            WHERE status IN ('open', 'delivered') AND customer_code IN\s""" + ACCOUNT;
    private static final String AGE = """
            SELECT MIN(as_of) FROM snapshot WHERE kind IN ('invoices', 'orders') AND customer_code IN\s""" + ACCOUNT;
    private static final String PROMISES = """
            SELECT state, amount_fen, due_date FROM payment_promise WHERE customer_code IN\s""" + ACCOUNT;

    /** Of Jdbi only the connection is used, kept open as a pool would. */
    private final Handle handle;

    PlainCreditStore(Jdbi jdbi) {
        this.handle = jdbi.open();
    }

    /** The exposure of the customer's account in fen, with everything else a verdict needs read on the way. */
    long exposureFen(String customerCode) {
        try {
            String account = account(customerCode);
            read(AGE, account);
            read(PROMISES, account);
            return read(ITEMS, account) + read(ORDERS, account);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String account(String customerCode) throws SQLException {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(CUSTOMER)) {
            statement.setString(1, customerCode);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    row.getString(column);
                }
                String parent = row.getString(PARENT_CODE);
                return parent == null ? customerCode : parent;
            }
        }
    }

    /** Reads every cell; the sum of the second column, receipts taken off. */
    private long read(String sql, String account) throws SQLException {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            statement.setString(1, account);
            statement.setString(2, account);
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                long sum = 0;
                while (rows.next()) {
                    for (int column = 3; column <= columns; column++) {
                        rows.getString(column);
                    }
                    String first = rows.getString(1);
                    if (columns > 1) {
                        sum += "receipt".equals(first) ? -rows.getLong(2) : rows.getLong(2);
                    }
                }
                return sum;
            }
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
