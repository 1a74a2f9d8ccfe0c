package endcap.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The visits in the database. Two at once settle in the database who was first; nothing is kept in memory. */
final class VisitStore {
    private final Jdbi jdbi;
    private final VisitJson json = new VisitJson();

    VisitStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The visit with that id. */
    Optional<Visit> find(long id) {
        return jdbi.withHandle(handle -> find(handle, id));
    }

    Optional<Visit> find(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM visit WHERE visit_id = :id")
                .bind("id", id)
                .map((row, context) -> visit(row))
                .findOne();
    }

    /** All visits of one message, in its order. */
    List<Visit> batch(String batch) {
        return jdbi.withHandle(handle -> batch(handle, batch));
    }

    private List<Visit> batch(Handle handle, String batch) {
        return handle.createQuery("SELECT * FROM visit WHERE batch = :batch ORDER BY visit_id")
                .bind("batch", batch)
                .map((row, context) -> visit(row))
                .list();
    }

    /** What a delivery left in the store, in the order of its message. */
    List<Visit> ofDelivery(Handle handle, String personId, String deliveryId) {
        return handle.createQuery(
                        "SELECT * FROM visit WHERE person_id = :person AND delivery_id = :delivery ORDER BY position")
                .bind("person", personId)
                .bind("delivery", deliveryId)
                .map((row, context) -> visit(row))
                .list();
    }

    /** The person's newest visit in that state; for confirmed ones the one confirmed last. */
    Optional<Visit> newest(String personId, VisitStatus status) {
        return newest(personId, status, 1).stream().findFirst();
    }

    /** The person's newest visits in that state; of confirmed ones that confirmed last comes first. */
    List<Visit> newest(String personId, VisitStatus status, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM visit WHERE person_id = :person AND status = :status
                        ORDER BY COALESCE(confirmed_at, drafted_at) DESC, visit_id DESC LIMIT :atMost""")
                .bind("person", personId)
                .bind("status", status.word())
                .bind("atMost", atMost)
                .map((row, context) -> visit(row))
                .list());
    }

    /**
     * Takes those of the visits that are still in {@code from} on to {@code to}.
     *
     * @return the ones this call moved: of two at once, each visit is in one answer only
     */
    List<Visit> move(List<Visit> visits, VisitStatus from, VisitStatus to, String by, Instant at) {
        return jdbi.inTransaction(handle -> {
            List<Visit> moved = new ArrayList<>();
            for (Visit visit : visits) {
                if (move(handle, visit, from, to, at)) {
                    Visit after = find(handle, visit.id()).orElseThrow();
                    note(handle, after, to.word(), by, at);
                    forgetWords(handle, after, to);
                    keepWords(handle, after);
                    moved.add(after);
                }
            }
            return moved;
        });
    }

    private boolean move(Handle handle, Visit visit, VisitStatus from, VisitStatus to, Instant at) {
        return handle.createUpdate("""
                                UPDATE visit SET status = :to,
                                  confirmed_at = CASE WHEN :to = 'confirmed' THEN :at ELSE confirmed_at END,
                                  undone_at = CASE WHEN :to = 'undone' THEN :at ELSE undone_at END
                                WHERE visit_id = :id AND status = :from""")
                        .bind("to", to.word())
                        .bind("from", from.word())
                        .bind("at", at)
                        .bind("id", visit.id())
                        .execute()
                == 1;
    }

    private static void keepWords(Handle handle, Visit visit) {
        if (visit.status() == VisitStatus.CONFIRMED) {
            VisitWordStore.keep(handle, visit);
        } else {
            VisitWordStore.forget(handle, visit.id());
        }
    }

    /** Whoever drops a visit may say the same again at once. */
    private void forgetWords(Handle handle, Visit visit, VisitStatus to) {
        if (to == VisitStatus.CONFIRMED) {
            return;
        }
        handle.createUpdate("DELETE FROM visit_said WHERE person_id = :person AND said_sha256 = :said")
                .bind("person", visit.personId())
                .bind("said", SaidWords.digest(visit.said()))
                .execute();
    }

    /** Replaces what the visit says; false when it was changed since {@code seen} was read, and then nothing happened. */
    boolean replace(Visit seen, String customerCode, VisitRecord record, String by, Instant at) {
        return jdbi.inTransaction(handle -> {
            int written = handle.createUpdate("""
                            UPDATE visit SET customer_code = :customer, visit_date = :date, record = :record, edits = edits + 1
                            WHERE visit_id = :id AND edits = :edits AND status = :status""")
                    .bind("customer", customerCode)
                    .bind("date", record.date())
                    .bind("record", json.write(record))
                    .bind("id", seen.id())
                    .bind("edits", seen.edits())
                    .bind("status", seen.status().word())
                    .execute();
            if (written == 1) {
                note(handle, seen, "changed", by, at);
                keepWords(handle, find(handle, seen.id()).orElseThrow());
            }
            return written == 1;
        });
    }

    private void note(Handle handle, Visit before, String act, String by, Instant at) {
        handle.createUpdate("""
                        INSERT INTO visit_history (visit_id, at, person_id, act, record)
                        VALUES (:id, :at, :person, :act, :record)""")
                .bind("id", before.id())
                .bind("at", at)
                .bind("person", by)
                .bind("act", act)
                .bind("record", json.write(before.record()))
                .execute();
    }

    /** What was done to a visit, oldest first: {@code confirmed}, {@code changed}, {@code undone}, {@code cancelled}. */
    List<String> history(long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT act FROM visit_history WHERE visit_id = :id ORDER BY history_id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
    }

    /**
     * Which visits are asked for.
     *
     * @param customers their codes; empty for any
     * @param personId whose; empty for anybody's
     * @param from the first day
     * @param to the last day
     */
    record Query(VisitStatus status, Set<String> customers, Optional<String> personId, LocalDate from, LocalDate to) {}

    /** The newest visits that are asked for and that {@code wanted} lets through. */
    List<Visit> list(Query query, Predicate<Visit> wanted, int atMost) {
        String ofCustomers = query.customers().isEmpty() ? "" : "AND customer_code IN (<customers>)";
        String ofPerson = query.personId().isEmpty() ? "" : "AND person_id = :person";
        return jdbi.withHandle(handle -> {
            var select = handle.createQuery("""
                            SELECT * FROM visit WHERE status = :status AND visit_date >= :from AND visit_date <= :to
                            %s %s ORDER BY visit_date DESC, visit_id DESC""".formatted(ofCustomers, ofPerson))
                    .bind("status", query.status().word())
                    .bind("from", query.from())
                    .bind("to", query.to());
            query.personId().ifPresent(person -> select.bind("person", person));
            if (!query.customers().isEmpty()) {
                select.bindList("customers", List.copyOf(query.customers()));
            }
            return select.map((row, context) -> visit(row)).stream()
                    .filter(wanted)
                    .limit(atMost)
                    .toList();
        });
    }

    /** The day of the last confirmed visit to that customer. */
    Optional<LocalDate> lastVisit(String customerCode) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT visit_date FROM visit WHERE customer_code = :customer AND status = 'confirmed'
                        ORDER BY visit_date DESC LIMIT 1""")
                .bind("customer", customerCode)
                .mapTo(LocalDate.class)
                .findOne());
    }

    /** The customers of a person's confirmed visits, each once, the last visited first. */
    List<String> visitedBy(String personId, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT customer_code FROM visit WHERE person_id = :person AND status = 'confirmed'
                        GROUP BY customer_code ORDER BY MAX(visit_date) DESC, customer_code LIMIT :atMost""")
                .bind("person", personId)
                .bind("atMost", atMost)
                .mapTo(String.class)
                .list());
    }

    private Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getLong("visit_id"),
                row.getString("person_id"),
                row.getString("customer_code"),
                VisitStatus.of(row.getString("status")),
                row.getString("said"),
                json.read(row.getString("record")),
                row.getString("batch"),
                row.getInt("edits"),
                Instant.parse(row.getString("drafted_at")),
                Optional.ofNullable(row.getString("confirmed_at")).map(Instant::parse));
    }
}
