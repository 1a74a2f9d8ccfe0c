package endcap.credit.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Promises whose day has come and whose money has not. Those of some people's customers are found by customer, over the
 * promises' own key; those of everybody by {@code payment_promise_unpaid}.
 */
final class PromiseDueStore {
    private static final String DUE = """
            SELECT p.promise_id, p.customer_code, p.amount_fen - p.received_fen AS fen, p.due_date, p.given_by
            """;

    private static final String UNPAID = """
            p.state IN ('open', 'partly', 'broken') AND p.paid_on IS NULL AND p.due_date <= :until
            ORDER BY p.due_date DESC, p.promise_id LIMIT :atMost""";

    static final String OF_OWNERS = """
            WITH RECURSIVE mine (customer_code) AS (
              SELECT customer_code FROM customer WHERE owner IN (<owners>)
              UNION
              SELECT c.customer_code FROM mine m CROSS JOIN customer c WHERE c.parent_code = m.customer_code)
            """ + DUE
            + "FROM mine m CROSS JOIN payment_promise p WHERE p.customer_code = m.customer_code AND " + UNPAID;

    static final String OF_ALL = DUE + "FROM payment_promise p WHERE " + UNPAID;

    private final Jdbi jdbi;

    PromiseDueStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A promise whose money has not come, the amount as far as it has not. */
    record Due(long id, String customerCode, long fen, LocalDate due, Optional<String> givenBy) {}

    /** Those due by that day, the newest first, of the accounts of those owners; of everybody when none are named. */
    List<Due> due(Optional<Set<String>> owners, LocalDate until, int atMost) {
        if (owners.isPresent() && owners.get().isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> {
            Query query = owners.isPresent()
                    ? handle.createQuery(OF_OWNERS).bindList("owners", List.copyOf(owners.get()))
                    : handle.createQuery(OF_ALL);
            return query.bind("until", until)
                    .bind("atMost", atMost)
                    .map((row, context) -> new Due(
                            row.getLong("promise_id"),
                            row.getString("customer_code"),
                            row.getLong("fen"),
                            LocalDate.parse(row.getString("due_date")),
                            Optional.ofNullable(row.getString("given_by")).filter(name -> !name.isBlank())))
                    .list();
        });
    }
}
