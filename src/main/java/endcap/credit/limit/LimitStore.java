package endcap.credit.limit;

import endcap.credit.CreditGrant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Writes what finance sets into the customer's row, and beside it who did, when, why, and from what to what.
 *
 * <p>A change is found by its customer over {@code credit_change_by_customer}; looking for what an import replaced reads
 * every figure ever set from chat once, so it grows with these and not with the customers.
 */
final class LimitStore {
    /** What became of writing. */
    enum Outcome {
        WRITTEN,
        /** The same draft had been written before. */
        ALREADY,
        /** Somebody else has set the figure meanwhile; nothing was written. */
        MOVED
    }

    /** The value a customer has now for the field of a change, written as the change has it. */
    private static final String NOW = """
            CASE h.field
              WHEN 'credit_limit' THEN CAST(c.credit_limit_fen AS TEXT)
              WHEN 'limit_valid_to' THEN c.limit_valid_to
              WHEN 'order_limit' THEN CAST(c.order_limit_fen AS TEXT)
              WHEN 'hold' THEN CASE WHEN c.on_hold = 1 THEN COALESCE(c.hold_reason, '') END
            END""";

    static final String HISTORY = """
                        SELECT customer_code, field, act, before_value, after_value, reason, person_id, changed_at
                        FROM credit_change WHERE customer_code = :customer ORDER BY change_id DESC LIMIT :most""";

    private final Jdbi jdbi;

    LimitStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Sets what the wish of that draft says, once. */
    Outcome write(long draftId, LimitWish wish, String personId, Instant at) {
        return jdbi.inTransaction(handle -> {
            if (written(handle, draftId, "set")) {
                return Outcome.ALREADY;
            }
            CreditGrant after = wish.after();
            return put(handle, wish.customerCode(), wish.before(), after)
                    ? noted(handle, draftId, "set", wish, wish.before(), after, personId, at)
                    : Outcome.MOVED;
        });
    }

    /** Puts back what stood before that draft, once, unless somebody has set it since. */
    Outcome undo(long draftId, LimitWish wish, String personId, Instant at) {
        return jdbi.inTransaction(handle -> {
            if (written(handle, draftId, "undo")) {
                return Outcome.ALREADY;
            }
            CreditGrant after = wish.after();
            return put(handle, wish.customerCode(), after, wish.before())
                    ? noted(handle, draftId, "undo", wish, after, wish.before(), personId, at)
                    : Outcome.MOVED;
        });
    }

    private static boolean written(Handle handle, long draftId, String act) {
        return handle.createQuery("SELECT 1 FROM credit_change WHERE draft_id = :draft AND act = :act LIMIT 1")
                .bind("draft", draftId)
                .bind("act", act)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Only the figures that differ are looked at and set: what somebody else sets beside them stays. */
    private static boolean put(Handle handle, String customerCode, CreditGrant from, CreditGrant to) {
        for (GrantField field : GrantField.differing(from, to)) {
            String value = field.in(to).orElse(null);
            String old = field.in(from).orElse(null);
            boolean set = handle.createUpdate(update(field))
                            .bind("customer", customerCode)
                            .bind("value", value)
                            .bind("old", old)
                            .execute()
                    == 1;
            if (!set) {
                handle.rollback();
                return false;
            }
        }
        return true;
    }

    private static String update(GrantField field) {
        return switch (field) {
            case CREDIT_LIMIT -> """
                UPDATE customer SET credit_limit_fen = CAST(:value AS BIGINT)
                WHERE customer_code = :customer AND credit_limit_fen IS NOT DISTINCT FROM CAST(:old AS BIGINT)""";
            case LIMIT_VALID_TO -> """
                UPDATE customer SET limit_valid_to = :value
                WHERE customer_code = :customer AND limit_valid_to IS NOT DISTINCT FROM CAST(:old AS TEXT)""";
            case ORDER_LIMIT -> """
                UPDATE customer SET order_limit_fen = CAST(:value AS BIGINT)
                WHERE customer_code = :customer AND order_limit_fen IS NOT DISTINCT FROM CAST(:old AS BIGINT)""";
            case HOLD -> """
                UPDATE customer SET on_hold = CASE WHEN CAST(:value AS TEXT) IS NULL THEN 0 ELSE 1 END,
                  hold_reason = NULLIF(CAST(:value AS TEXT), '')
                WHERE customer_code = :customer
                  AND CASE WHEN on_hold = 1 THEN COALESCE(hold_reason, '') END IS NOT DISTINCT FROM CAST(:old AS TEXT)""";
        };
    }

    private static Outcome noted(
            Handle handle,
            long draftId,
            String act,
            LimitWish wish,
            CreditGrant from,
            CreditGrant to,
            String personId,
            Instant at) {
        for (GrantField field : GrantField.differing(from, to)) {
            handle.createUpdate("""
                            INSERT INTO credit_change (customer_code, field, act, before_value, after_value, reason,
                              person_id, changed_at, draft_id)
                            VALUES (:customer, :field, :act, :before, :after, :reason, :person, :at, :draft)""")
                    .bind("customer", wish.customerCode())
                    .bind("field", field.stored())
                    .bind("act", act)
                    .bind("before", field.in(from).orElse(null))
                    .bind("after", field.in(to).orElse(null))
                    .bind("reason", wish.reason())
                    .bind("person", personId)
                    .bind("at", at)
                    .bind("draft", draftId)
                    .execute();
        }
        return Outcome.WRITTEN;
    }

    /** What was set for the customer, newest first. */
    List<LimitChange> history(String customerCode, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(HISTORY)
                .bind("customer", customerCode)
                .bind("most", most)
                .map(LimitStore::change)
                .list());
    }

    /** Who is meant too when this is set for the customer: all beneath it that have no figure of their own for it. */
    List<String> affected(String customerCode, LimitAct act) {
        return jdbi.withHandle(handle -> handle.createQuery(beneath(act))
                .bind("customer", customerCode)
                .mapTo(String.class)
                .list());
    }

    static String beneath(LimitAct act) {
        String without = switch (act) {
            case LIMIT, EXPIRY -> " AND c.credit_limit_fen IS NULL";
            case ORDER_LIMIT -> " AND c.order_limit_fen IS NULL";
            case HOLD, UNHOLD -> "";
        };
        return """
                WITH RECURSIVE beneath (customer_code, name) AS (
                  SELECT customer_code, name FROM customer WHERE customer_code = :customer
                  UNION
                  SELECT c.customer_code, c.name FROM beneath b CROSS JOIN customer c
                  WHERE c.parent_code = b.customer_code%s)
                SELECT name FROM beneath WHERE customer_code <> :customer ORDER BY customer_code""".formatted(without);
    }

    /** Writes down, once each, what is no longer as it was last set from chat: an import has put its own value there. */
    List<LimitChange> replacedByImport(Instant at) {
        return jdbi.inTransaction(handle -> {
            List<LimitChange> replaced = new ArrayList<>();
            for (Replaced each : replaced(handle)) {
                boolean first = handle.createUpdate("""
                                INSERT INTO credit_change (customer_code, field, act, before_value, after_value, reason,
                                  person_id, changed_at, replaces)
                                VALUES (:customer, :field, 'import', :before, :after, '', '', :at, :replaces)
                                ON CONFLICT (replaces) DO NOTHING""")
                                .bind("customer", each.change().customerCode())
                                .bind("field", each.change().field().stored())
                                .bind("before", each.change().before().orElse(null))
                                .bind("after", each.change().after().orElse(null))
                                .bind("at", at)
                                .bind("replaces", each.id())
                                .execute()
                        == 1;
                if (first) {
                    replaced.add(each.change());
                }
            }
            return replaced;
        });
    }

    private record Replaced(long id, LimitChange change) {}

    private static List<Replaced> replaced(Handle handle) {
        return handle.createQuery("""
                        SELECT h.change_id, h.customer_code, h.field, 'import' AS act, h.after_value AS before_value,
                          %1$s AS after_value, h.reason, h.person_id, h.changed_at
                        FROM credit_change h JOIN customer c ON c.customer_code = h.customer_code
                        WHERE h.change_id = (SELECT MAX(last.change_id) FROM credit_change last
                            WHERE last.customer_code = h.customer_code AND last.field = h.field)
                          AND %1$s IS DISTINCT FROM h.after_value
                        ORDER BY h.change_id""".formatted(NOW))
                .map((row, context) -> new Replaced(row.getLong("change_id"), change(row, context)))
                .list();
    }

    private static LimitChange change(ResultSet row, StatementContext context) throws SQLException {
        return new LimitChange(
                row.getString("customer_code"),
                GrantField.of(row.getString("field")),
                row.getString("act"),
                Optional.ofNullable(row.getString("before_value")),
                Optional.ofNullable(row.getString("after_value")),
                row.getString("reason"),
                row.getString("person_id"),
                Instant.parse(row.getString("changed_at")));
    }
}
