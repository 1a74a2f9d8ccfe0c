package endcap.customer;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Customers for tests, written straight into the table. */
public final class TestCustomers {
    private TestCustomers() {}

    /** Adds a customer without a short name. */
    public static void add(
            Jdbi jdbi, String code, String name, String aliases, @Nullable String parent, @Nullable String owner) {
        add(jdbi, code, name, null, aliases, parent, null, owner);
    }

    /** Adds a customer. */
    public static void add(
            Jdbi jdbi,
            String code,
            String name,
            @Nullable String shortName,
            String aliases,
            @Nullable String parent,
            @Nullable String city,
            @Nullable String owner) {
        jdbi.useTransaction(handle -> add(handle, code, name, shortName, aliases, parent, city, owner));
    }

    /** Adds a customer, in the caller's transaction. */
    public static void add(
            Handle handle,
            String code,
            String name,
            @Nullable String shortName,
            String aliases,
            @Nullable String parent,
            @Nullable String city,
            @Nullable String owner) {
        handle.createUpdate("""
                        INSERT INTO customer (customer_code, name, short_name, aliases, parent_code, city, owner, on_hold)
                        VALUES (:code, :name, :shortName, :aliases, :parent, :city, :owner, 0)""")
                .bind("code", code)
                .bind("name", name)
                .bind("shortName", shortName)
                .bind("aliases", aliases)
                .bind("parent", parent)
                .bind("city", city)
                .bind("owner", owner)
                .execute();
    }
}
