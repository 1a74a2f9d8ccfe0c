package endcap.promotion;

import endcap.language.Period;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns rows of the database, one for each product of a promotion, into promotions. */
final class StoredPromotion {
    private static final int FEN_DIGITS = 2;

    private StoredPromotion() {}

    /** All rows; those of one promotion must follow each other. */
    static List<Promotion> readAll(ResultSet rows) throws SQLException {
        List<Promotion> promotions = new ArrayList<>();
        List<String> products = new ArrayList<>();
        boolean more = rows.next();
        while (more) {
            String code = rows.getString("promo_code");
            Promotion first = promotion(rows);
            products.clear();
            while (more && code.equals(rows.getString("promo_code"))) {
                addProduct(rows, products);
                more = rows.next();
            }
            promotions.add(first.of(products));
        }
        return promotions;
    }

    private static void addProduct(ResultSet row, List<String> products) throws SQLException {
        String product = row.getString("product_code");
        if (product != null) {
            products.add(product);
        }
    }

    private static Promotion promotion(ResultSet row) throws SQLException {
        LocalDate inStoreFrom = LocalDate.parse(row.getString("in_store_from"));
        return new Promotion(
                row.getString("promo_code"),
                row.getString("name"),
                scope(row),
                List.of(),
                row.getString("mechanic"),
                money(row, "list_price_fen"),
                money(row, "promo_price_fen"),
                OrderWindow.agreed(day(row, "order_from"), day(row, "order_to"), inStoreFrom),
                day(row, "ship_from"),
                day(row, "ship_to"),
                new Period(inStoreFrom, LocalDate.parse(row.getString("in_store_to"))),
                outcome(row),
                row.getString("status"));
    }

    private static Scope scope(ResultSet row) throws SQLException {
        String customer = row.getString("customer_code");
        String kind = row.getString("customer_kind");
        if (customer != null) {
            return new Scope.OfCustomer(customer);
        }
        return kind == null ? new Scope.Everyone() : new Scope.OfKind(kind);
    }

    private static Promotion.Outcome outcome(ResultSet row) throws SQLException {
        return new Promotion.Outcome(
                money(row, "unit_cost_fen"),
                money(row, "fixed_cost_fen"),
                number(row, "baseline_quantity"),
                number(row, "actual_quantity"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable BigDecimal money(ResultSet row, String column) throws SQLException {
        long fen = row.getLong(column);
        return row.wasNull() ? null : BigDecimal.valueOf(fen, FEN_DIGITS);
    }

    private static @Nullable BigDecimal number(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : new BigDecimal(text);
    }
}
