package endcap.people;

import endcap.chat.Deliveries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Deliveries in the database: of two nodes that are told the same, the one whose row it is does it. */
public final class DeliveryStore implements Deliveries {
    private final Jdbi jdbi;

    /** The deliveries in that database. */
    public DeliveryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean take(String key, String personId, Instant at, Duration stays) {
        return jdbi.inTransaction(handle -> handle.createUpdate("""
                        INSERT INTO delivery (delivery_key, person_id, taken_at) VALUES (:key, :person, :at)
                        ON CONFLICT (delivery_key) DO UPDATE
                        SET person_id = excluded.person_id, taken_at = excluded.taken_at, done_at = NULL
                        WHERE delivery.taken_at < :before""")
                        .bind("key", key)
                        .bind("person", personId)
                        .bind("at", at)
                        .bind("before", at.minus(stays))
                        .execute()
                == 1);
    }

    @Override
    public void done(String key, Instant at) {
        jdbi.useTransaction(handle -> handle.createUpdate("UPDATE delivery SET done_at = :at WHERE delivery_key = :key")
                .bind("at", at)
                .bind("key", key)
                .execute());
    }

    @Override
    public List<String> abandoned(Instant from, Instant to) {
        return jdbi.inTransaction(
                handle -> handle.createQuery("""
                        UPDATE delivery SET done_at = :to
                        WHERE done_at IS NULL AND taken_at < :to AND taken_at >= :from AND person_id <> ''
                        RETURNING person_id""").bind("from", from).bind("to", to).mapTo(String.class).list().stream()
                        .distinct()
                        .toList());
    }

    @Override
    public void forget(Instant before) {
        jdbi.useTransaction(handle -> handle.createUpdate("DELETE FROM delivery WHERE taken_at < :before")
                .bind("before", before)
                .execute());
    }
}
