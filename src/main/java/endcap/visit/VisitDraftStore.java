package endcap.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes down what was read from a message, once a delivery and once a sentence. */
final class VisitDraftStore {
    private static final Duration A_REPEAT_IS_ASKED_ABOUT = Duration.ofMinutes(10);
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final Jdbi jdbi;
    private final VisitStore visits;
    private final VisitJson json = new VisitJson();

    VisitDraftStore(Jdbi jdbi, VisitStore visits) {
        this.jdbi = jdbi;
        this.visits = visits;
    }

    /**
     * Stores the visits of one message as drafts, all or none.
     *
     * @param deliveryId the channel's id of the delivery; the same one again stores nothing
     * @param again whether the person has already said that a repetition is meant
     */
    Drafted draft(String personId, List<NewVisit> read, Optional<String> deliveryId, boolean again, Instant at) {
        try {
            return jdbi.inTransaction(handle -> {
                List<Visit> earlier = deliveryId
                        .map(delivery -> visits.ofDelivery(handle, personId, delivery))
                        .orElse(List.of());
                return earlier.isEmpty()
                        ? insertAll(handle, personId, read, deliveryId, again, at)
                        : new Drafted.Already(earlier);
            });
        } catch (SaidBefore repeated) {
            return new Drafted.SaidBefore(repeated.visit);
        } catch (DeliveredMeanwhile other) {
            return new Drafted.Already(
                    jdbi.withHandle(handle -> visits.ofDelivery(handle, personId, deliveryId.orElseThrow())));
        }
    }

    private Drafted insertAll(
            Handle handle,
            String personId,
            List<NewVisit> read,
            Optional<String> deliveryId,
            boolean again,
            Instant at) {
        String batch = UUID.randomUUID().toString();
        List<Visit> stored = new ArrayList<>();
        for (NewVisit visit : read) {
            long id = insert(handle, personId, visit, deliveryId, batch, stored.size(), at)
                    .orElseThrow(DeliveredMeanwhile::new);
            if (!remember(handle, personId, visit, at, again)) {
                throw new SaidBefore(visit);
            }
            stored.add(visits.find(handle, id).orElseThrow());
        }
        return new Drafted.Fresh(stored);
    }

    private Optional<Long> insert(
            Handle handle,
            String personId,
            NewVisit visit,
            Optional<String> deliveryId,
            String batch,
            int position,
            Instant at) {
        return handle.createQuery("""
                        INSERT INTO visit (person_id, customer_code, visit_date, status, said, record,
                                           delivery_id, batch, position, edits, drafted_at)
                        VALUES (:person, :customer, :date, 'draft', :said, :record, :delivery, :batch, :position, 0, :at)
                        ON CONFLICT (person_id, delivery_id, position) DO NOTHING
                        RETURNING visit_id""")
                .bind("person", personId)
                .bind("customer", visit.customerCode())
                .bind("date", visit.record().date())
                .bind("said", visit.said())
                .bind("record", json.write(visit.record()))
                .bind("delivery", deliveryId.orElse(null))
                .bind("batch", batch)
                .bind("position", position)
                .bind("at", at)
                .mapTo(Long.class)
                .findOne();
    }

    /** Notes that these words were said; false when they had been, shortly before. One statement, so two at once settle. */
    private boolean remember(Handle handle, String personId, NewVisit visit, Instant at, boolean again) {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        int written = handle.createUpdate("""
                        INSERT INTO visit_said (person_id, customer_code, said_sha256, said_at)
                        VALUES (:person, :customer, :said, :at)
                        ON CONFLICT (person_id, customer_code, said_sha256) DO UPDATE SET said_at = excluded.said_at
                        WHERE visit_said.said_at <= :cutoff""")
                .bind("person", personId)
                .bind("customer", visit.customerCode())
                .bind("said", SaidWords.digest(visit.said()))
                .bind("at", second)
                .bind("cutoff", again ? END_OF_TIME : second.minus(A_REPEAT_IS_ASKED_ABOUT))
                .execute();
        return written == 1;
    }

    /** Leaves the transaction so that nothing of the message stays. */
    private static final class SaidBefore extends RuntimeException {
        private final transient NewVisit visit;

        SaidBefore(NewVisit visit) {
            super(null, null, false, false);
            this.visit = visit;
        }
    }

    /** The same delivery was stored by somebody else between our look and our insert. */
    private static final class DeliveredMeanwhile extends RuntimeException {
        DeliveredMeanwhile() {
            super(null, null, false, false);
        }
    }
}
