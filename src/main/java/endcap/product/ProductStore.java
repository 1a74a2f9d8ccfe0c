package endcap.product;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The products in the database. */
public final class ProductStore {
    private final Jdbi jdbi;

    /** The products in that database. */
    public ProductStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Product> find(String code) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT product_code, name, aliases, brand, category, own FROM product
                        WHERE product_code = :code""")
                .bind("code", code)
                .map(ProductStore::product)
                .findOne());
    }

    /** Every product, by code. */
    List<Product> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT product_code, name, aliases, brand, category, own FROM product ORDER BY product_code")
                .map(ProductStore::product)
                .list());
    }

    /** How often names have changed. */
    long edition() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT edition FROM names_edition WHERE subject = 'product'")
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L));
    }

    /** The names have changed once more. */
    void newEdition() {
        jdbi.useTransaction(handle -> handle.execute("""
                INSERT INTO names_edition (subject, edition) VALUES ('product', 1)
                ON CONFLICT (subject) DO UPDATE SET edition = names_edition.edition + 1"""));
    }

    private static Product product(ResultSet row, StatementContext context) throws SQLException {
        return new Product(
                row.getString("product_code"),
                row.getString("name"),
                Arrays.stream(row.getString("aliases").split("[;；]"))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .toList(),
                row.getString("brand"),
                row.getString("category"),
                row.getInt("own") == 1);
    }
}
