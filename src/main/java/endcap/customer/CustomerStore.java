package endcap.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The customers in the database. Every statement goes by an index: its cost follows the rows it returns. */
public final class CustomerStore {
    private static final String COLUMNS =
            "c.customer_code, c.name, c.short_name, c.aliases, c.parent_code, c.kind, c.city, c.grade, c.owner";

    /**
     * Theirs to look after: what these people own and what is beneath it, but for what has an owner of its own. Most
     * customers have none, so {@code COALESCE} keeps the planner from looking for those by the owners' index.
     */
    static final String OWNED = """
            WITH RECURSIVE owned (customer_code) AS (
              SELECT customer_code FROM customer WHERE owner IN (<owners>)
              UNION
              SELECT c.customer_code FROM owned o CROSS JOIN customer c
              WHERE c.parent_code = o.customer_code AND COALESCE(c.owner, '') = '')
            """;

    static final String OWNED_BY = OWNED + """
            SELECT %s FROM owned o CROSS JOIN customer c WHERE c.customer_code = o.customer_code
            ORDER BY c.customer_code""".formatted(COLUMNS);

    private final Jdbi jdbi;

    /** The customers in that database. */
    public CustomerStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Customer> find(String code) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT " + COLUMNS + " FROM customer c WHERE c.customer_code = :code")
                        .bind("code", code)
                        .map(CustomerStore::customer)
                        .findOne());
    }

    /** Nearest first, without the customer itself; stops where it has been before. */
    List<Customer> ancestors(String code) {
        return list("""
                WITH RECURSIVE above (customer_code, steps) AS (
                  SELECT parent_code, 1 FROM customer WHERE customer_code = :code AND parent_code IS NOT NULL
                  UNION
                  SELECT c.parent_code, a.steps + 1 FROM customer c JOIN above a ON c.customer_code = a.customer_code
                  WHERE c.parent_code IS NOT NULL AND a.steps < 100)
                SELECT %s FROM above a JOIN customer c ON c.customer_code = a.customer_code ORDER BY a.steps""", "code", code);
    }

    /** Everything beneath, without the customer itself, by code. */
    List<Customer> descendants(String code) {
        return list("""
                WITH RECURSIVE beneath (customer_code) AS (
                  SELECT customer_code FROM customer WHERE parent_code = :code
                  UNION
                  SELECT c.customer_code FROM customer c JOIN beneath b ON c.parent_code = b.customer_code)
                SELECT %s FROM beneath b JOIN customer c ON c.customer_code = b.customer_code
                ORDER BY c.customer_code""", "code", code);
    }

    /** Directly beneath, by code. */
    List<Customer> children(String code) {
        return list("SELECT %s FROM customer c WHERE c.parent_code = :code ORDER BY c.customer_code", "code", code);
    }

    /** What the person owns, and everything beneath that, by code. */
    List<Customer> accountsOf(String owner, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH RECURSIVE mine (customer_code) AS (
                          SELECT customer_code FROM customer WHERE owner = :owner
                          UNION
                          SELECT c.customer_code FROM customer c JOIN mine m ON c.parent_code = m.customer_code)
                        SELECT %s FROM mine m JOIN customer c ON c.customer_code = m.customer_code
                        LIMIT :atMost""".formatted(COLUMNS))
                .bind("owner", owner)
                .bind("atMost", atMost)
                .map(CustomerStore::customer)
                .list());
    }

    /** What is these people's own to look after, by code: not what somebody else owns beneath it. */
    List<Customer> ownedBy(Set<String> owners) {
        return owners.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(OWNED_BY)
                        .bindList("owners", List.copyOf(owners))
                        .map(CustomerStore::customer)
                        .list());
    }

    /** The ids that own the customer or anything it belongs to. */
    List<String> owners(String code) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        WITH RECURSIVE upwards (customer_code, parent_code, owner) AS (
                          SELECT customer_code, parent_code, owner FROM customer WHERE customer_code = :code
                          UNION
                          SELECT c.customer_code, c.parent_code, c.owner
                          FROM customer c JOIN upwards u ON c.customer_code = u.parent_code)
                        SELECT DISTINCT owner FROM upwards WHERE owner IS NOT NULL""").bind("code", code).mapTo(String.class).list());
    }

    /** The customers whose codes come after that one, by code: at most so many. */
    List<Customer> after(String code, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + COLUMNS
                        + " FROM customer c WHERE c.customer_code > :code ORDER BY c.customer_code LIMIT :atMost")
                .bind("code", code)
                .bind("atMost", atMost)
                .map(CustomerStore::customer)
                .list());
    }

    /** The customers with these codes. */
    Map<String, Customer> byCode(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT " + COLUMNS + " FROM customer c WHERE c.customer_code IN (<codes>)")
                        .bindList("codes", List.copyOf(codes))
                        .map(CustomerStore::customer)
                        .collect(Collectors.toMap(Customer::code, Function.identity())));
    }

    /** How many customers there are, counted no further than that. */
    int countUpTo(int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT COUNT(*) FROM (SELECT 1 FROM customer LIMIT :most) counted")
                        .bind("most", most)
                        .mapTo(Integer.class)
                        .one());
    }

    /** What each person calls customers. */
    LearnedNameStore learnedNames() {
        return new LearnedNameStore(jdbi);
    }

    /** What very many customers are looked up by. */
    CustomerKeyStore keys() {
        return new CustomerKeyStore(jdbi);
    }

    private List<Customer> list(String sql, String name, String value) {
        return jdbi.withHandle(handle -> handle.createQuery(sql.formatted(COLUMNS))
                .bind(name, value)
                .map(CustomerStore::customer)
                .list());
    }

    private static Customer customer(ResultSet row, StatementContext context) throws SQLException {
        return new Customer(
                row.getString("customer_code"),
                row.getString("name"),
                row.getString("short_name"),
                aliases(row.getString("aliases")),
                row.getString("parent_code"),
                row.getString("kind"),
                row.getString("city"),
                row.getString("grade"),
                row.getString("owner"));
    }

    private static List<String> aliases(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split("[;；]"))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .toList();
    }
}
