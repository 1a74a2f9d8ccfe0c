package endcap.customer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The keys that customers can be looked up by when there are too many to keep their names in memory, and the edition of
 * the names, by which every node notices that an import changed them.
 */
final class CustomerKeyStore {
    private static final int KEYS_A_QUERY = 400;

    private final Jdbi jdbi;

    CustomerKeyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How often the names have changed. */
    long edition() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT edition FROM names_edition WHERE subject = 'customer'")
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L));
    }

    /** The names have changed once more. */
    void newEdition() {
        jdbi.useTransaction(handle -> handle.execute("""
                INSERT INTO names_edition (subject, edition) VALUES ('customer', 1)
                ON CONFLICT (subject) DO UPDATE SET edition = names_edition.edition + 1"""));
    }

    /** The codes of at most so many customers with one of these keys. */
    Set<String> codes(Collection<Long> keys, int atMost) {
        Set<String> codes = new TreeSet<>();
        List<Long> all = List.copyOf(keys);
        for (int from = 0; from < all.size() && codes.size() < atMost; from += KEYS_A_QUERY) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + KEYS_A_QUERY));
            codes.addAll(jdbi.withHandle(handle -> handle.createQuery(
                            "SELECT DISTINCT customer_code FROM customer_key WHERE name_key IN (<keys>) LIMIT :atMost")
                    .bindList("keys", some)
                    .bind("atMost", atMost)
                    .mapTo(String.class)
                    .list()));
        }
        return codes;
    }

    /** The codes of at most so many customers whose name has these characters; reads all names. */
    List<String> codesWithPart(String part, int atMost) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT customer_code FROM customer WHERE name LIKE :part LIMIT :atMost")
                        .bind("part", "%" + part + "%")
                        .bind("atMost", atMost)
                        .mapTo(String.class)
                        .list());
    }

    /** From the code of each of these customers to the names its keys were made of; without those that have no keys. */
    Map<String, String> namesKeyed(List<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT customer_code, names FROM customer_keyed WHERE customer_code IN (<codes>)")
                .bindList("codes", codes)
                .reduceRows(new java.util.HashMap<String, String>(), (names, row) -> {
                    names.put(row.getColumn("customer_code", String.class), row.getColumn("names", String.class));
                    return names;
                }));
    }

    /** What a customer can be looked up by, and the names that was made of. */
    record Keyed(String code, String names, Set<Long> keys) {}

    /** Replaces the keys of these customers. */
    void replace(List<Keyed> customers) {
        jdbi.useTransaction(handle -> {
            List<String> codes = customers.stream().map(Keyed::code).toList();
            handle.createUpdate("DELETE FROM customer_key WHERE customer_code IN (<codes>)")
                    .bindList("codes", codes)
                    .execute();
            insertKeys(handle, customers);
            insertNames(handle, customers);
        });
    }

    private static void insertKeys(Handle handle, List<Keyed> customers) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO customer_key (name_key, customer_code) VALUES (:key, :code)");
        customers.forEach(customer -> customer.keys()
                .forEach(key ->
                        batch.bind("key", key).bind("code", customer.code()).add()));
        batch.execute();
    }

    private static void insertNames(Handle handle, List<Keyed> customers) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO customer_keyed (customer_code, names) VALUES (:code, :names)
                ON CONFLICT (customer_code) DO UPDATE SET names = excluded.names""");
        customers.forEach(customer -> batch.bind("code", customer.code())
                .bind("names", customer.names())
                .add());
        batch.execute();
    }
}
