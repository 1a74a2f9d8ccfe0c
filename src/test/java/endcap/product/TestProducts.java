package endcap.product;

import org.jdbi.v3.core.Jdbi;

/** Products for tests, written straight into the table. */
public final class TestProducts {
    private TestProducts() {}

    /** Adds a product. */
    public static void add(Jdbi jdbi, String code, String name, String aliases, boolean own) {
        jdbi.useTransaction(handle -> handle.createUpdate("""
                        INSERT INTO product (product_code, name, aliases, own)
                        VALUES (:code, :name, :aliases, :own)""")
                .bind("code", code)
                .bind("name", name)
                .bind("aliases", aliases)
                .bind("own", own ? 1 : 0)
                .execute());
    }
}
