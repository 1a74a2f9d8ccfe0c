package endcap.credit;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Walks all credit accounts along the key of {@code customer}, a page at a time. */
final class AllAccountsStore {
    private static final String ACCOUNTS = """
                        SELECT customer_code FROM customer
                        WHERE customer_code > :after AND (parent_code IS NULL OR credit_limit_fen IS NOT NULL)
                        ORDER BY customer_code LIMIT :most""";

    /** Of the accounts between two, those in which a member has something open. */
    private static final String WITH_SOMETHING_OPEN = """
                        WITH RECURSIVE member (customer_code, account_code) AS (
                          SELECT customer_code, customer_code FROM customer
                          WHERE customer_code > :after AND customer_code <= :last
                            AND (parent_code IS NULL OR credit_limit_fen IS NOT NULL)
                          UNION
                          SELECT c.customer_code, m.account_code FROM member m CROSS JOIN customer c
                          WHERE c.parent_code = m.customer_code AND c.credit_limit_fen IS NULL)
                        SELECT DISTINCT m.account_code FROM member m
                        WHERE EXISTS (SELECT 1 FROM invoice i
                            WHERE i.customer_code = m.customer_code AND i.open_fen > 0)
                          OR EXISTS (SELECT 1 FROM customer_order o
                            WHERE o.customer_code = m.customer_code AND o.status IN ('open', 'delivered'))
                        ORDER BY m.account_code""";

    private final Jdbi jdbi;

    AllAccountsStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Some accounts.
     *
     * @param last where the next page begins after; empty when there are no more
     */
    record Page(Optional<String> last, List<String> withSomethingOpen) {}

    /** At most so many accounts after that code. */
    Page page(String after, int most) {
        return jdbi.withHandle(handle -> {
            List<String> accounts = handle.createQuery(ACCOUNTS)
                    .bind("after", after)
                    .bind("most", most)
                    .mapTo(String.class)
                    .list();
            if (accounts.isEmpty()) {
                return new Page(Optional.empty(), List.of());
            }
            return new Page(
                    Optional.of(accounts.getLast()),
                    handle.createQuery(WITH_SOMETHING_OPEN)
                            .bind("after", after)
                            .bind("last", accounts.getLast())
                            .mapTo(String.class)
                            .list());
        });
    }
}
