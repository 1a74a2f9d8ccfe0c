package endcap.credit.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The orders placed on releases. The update that counts an order in also checks that there is room for it, so however many
 * try at once, their sum never passes what was approved.
 */
final class ReleaseUseStore {
    private final Jdbi jdbi;

    ReleaseUseStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Places that order on its release, its number being the next; empty when it is not, or the release has no room for it
     * on that day.
     *
     * @param deliveryId the channel’s id of the message, kept beside the order
     */
    Optional<Use> place(Use use, Optional<String> deliveryId, LocalDate today) {
        return jdbi.inTransaction(handle -> {
            boolean counted = count(handle, use, today) == 1;
            if (counted) {
                write(handle, use, deliveryId);
            }
            return Optional.of(use).filter(placed -> counted);
        });
    }

    private static int count(Handle handle, Use use, LocalDate today) {
        return handle.createUpdate("""
                        UPDATE release_request SET uses = uses + 1, used_fen = used_fen + :fen,
                          status = CASE WHEN decision = 'once' OR used_fen + :fen = order_fen
                            THEN 'used' ELSE status END
                        WHERE release_id = :id AND status = 'approved' AND uses = :before AND valid_to >= :today
                          AND used_fen + :fen <= order_fen""")
                .bind("fen", use.fen())
                .bind("id", use.releaseId())
                .bind("before", use.number() - 1)
                .bind("today", today)
                .execute();
    }

    private static void write(Handle handle, Use use, Optional<String> deliveryId) {
        handle.createUpdate("""
                        INSERT INTO release_use (release_id, number, person_id, amount_fen, used_at, delivery_id)
                        VALUES (:id, :number, :person, :fen, :at, :delivery)""")
                .bind("id", use.releaseId())
                .bind("number", use.number())
                .bind("person", use.personId())
                .bind("fen", use.fen())
                .bind("at", use.at())
                .bind("delivery", deliveryId.orElse(null))
                .execute();
    }

    /** The order of that number. */
    Optional<Use> find(long releaseId, int number) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM release_use WHERE release_id = :id AND number = :number")
                        .bind("id", releaseId)
                        .bind("number", number)
                        .map((row, context) -> use(row))
                        .findOne());
    }

    /** The order that message of that person placed. */
    Optional<Use> delivered(long releaseId, String personId, String deliveryId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM release_use WHERE release_id = :id AND person_id = :person AND delivery_id = :delivery")
                .bind("id", releaseId)
                .bind("person", personId)
                .bind("delivery", deliveryId)
                .map((row, context) -> use(row))
                .findOne());
    }

    private static Use use(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Use(
                row.getLong("release_id"),
                row.getInt("number"),
                row.getString("person_id"),
                row.getLong("amount_fen"),
                Instant.parse(row.getString("used_at")));
    }
}
