package endcap.promotion;

import endcap.language.Period;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Reads the promotions that are not cancelled. */
final class PromotionStore {
    private static final String PROMOTIONS = """
            SELECT p.promo_code, p.name, p.customer_code, p.customer_kind, p.mechanic, p.list_price_fen, p.promo_price_fen,
                   p.unit_cost_fen, p.order_from, p.order_to, p.ship_from, p.ship_to, p.in_store_from, p.in_store_to,
                   p.fixed_cost_fen, p.baseline_quantity, p.actual_quantity, p.status, i.product_code
            FROM promotion p LEFT JOIN promotion_product i ON i.promo_code = p.promo_code
            WHERE p.status <> 'cancelled' AND %s
            ORDER BY p.promo_code, i.position
            """;
    private static final String NOT_OVER = PROMOTIONS.formatted("p.in_store_to >= :today");
    private static final String IN_STORE = PROMOTIONS.formatted("p.in_store_to >= :from AND p.in_store_from <= :to");
    // An order window without a last day ends on the day before the goods are in store. The first line follows from the
    // rest; it is there for the indexes, so that a question about next month does not read all history.
    private static final String MEETING = PROMOTIONS.formatted("""
            (p.in_store_to >= :from OR p.order_to >= :from)
            AND ((p.in_store_to >= :from AND p.in_store_from <= :to)
              OR ((p.order_from IS NULL OR p.order_from <= :to)
                  AND (p.order_to >= :from OR (p.order_to IS NULL AND p.in_store_from > :from))))
            """);
    private static final String NAMED_IN =
            PROMOTIONS.formatted("p.in_store_to >= :today AND :words LIKE '%' || p.name || '%'");
    private static final String ONE = PROMOTIONS.formatted("p.promo_code = :code");
    private static final String KINDS_MEET = """
            WITH RECURSIVE beneath (customer_code) AS (
              SELECT customer_code FROM customer WHERE kind = :upper
              UNION
              SELECT c.customer_code FROM customer c JOIN beneath b ON c.parent_code = b.customer_code)
            SELECT COUNT(*) FROM (
              SELECT 1 FROM customer c JOIN beneath b ON b.customer_code = c.customer_code WHERE c.kind = :lower LIMIT 1) found
            """;

    private final Jdbi jdbi;

    PromotionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those whose last day in store is {@code today} or later. */
    List<Promotion> notOver(LocalDate today) {
        return read(NOT_OVER, Map.of("today", today));
    }

    /** Those in store on at least one of these days. */
    List<Promotion> inStore(Period days) {
        return read(IN_STORE, Map.of("from", days.from(), "to", days.to()));
    }

    /** Those that can be ordered, or are in store, on at least one of these days. */
    List<Promotion> meeting(Period days) {
        return read(MEETING, Map.of("from", days.from(), "to", days.to())).stream()
                // An order window that ends before it begins is never open, and SQL above cannot see it.
                .filter(promotion ->
                        promotion.inStore().meets(days) || promotion.order().meets(days))
                .toList();
    }

    /** Those not over on {@code today} whose whole names stand in {@code words}. */
    List<Promotion> namedIn(String words, LocalDate today) {
        return read(NAMED_IN, Map.of("today", today, "words", words));
    }

    /** The one with that code. */
    Optional<Promotion> find(String code) {
        return read(ONE, Map.of("code", code)).stream().findFirst();
    }

    /** Whether some customer is of one kind and of, or beneath a customer of, the other. */
    boolean kindsMeet(String one, String other) {
        return kindBeneath(one, other) || kindBeneath(other, one);
    }

    private boolean kindBeneath(String upper, String lower) {
        return jdbi.withHandle(handle -> handle.createQuery(KINDS_MEET)
                        .bind("upper", upper)
                        .bind("lower", lower)
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    private List<Promotion> read(String sql, Map<String, ?> arguments) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindMap(arguments)
                .scanResultSet((rows, context) -> {
                    try (ResultSet row = rows.get()) {
                        return StoredPromotion.readAll(row);
                    }
                }));
    }
}
