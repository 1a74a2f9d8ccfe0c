package endcap.visit;

import endcap.visit.VisitRecord.NextStep;
import endcap.visit.VisitRecord.Promise;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What was promised or planned on confirmed visits for a day.
 *
 * <p>Nobody ticks off a promise. But whoever was there again on its day, or after it, has seen to it, or has said it anew
 * with another day: so a word is open until the customer is visited on its day or later. Of next steps only the newest
 * counts; of a promise said twice, the later saying.
 */
final class VisitWordStore {
    /** Walks to the words of each customer by {@code visit_word_by_day}, to what came later by indexes of their own. */
    static final String OPEN = VisitDueStore.MINE + """
            SELECT w.customer_code, w.person_id, w.by_whom, w.what, w.due FROM mine m CROSS JOIN visit_word w
            WHERE w.customer_code = m.customer_code AND w.due BETWEEN :from AND :to
              AND NOT EXISTS (
                SELECT 1 FROM visit v
                WHERE v.customer_code = w.customer_code AND v.status = 'confirmed' AND v.visit_date >= w.due
                  AND (v.visit_date > w.visit_date OR (v.visit_date = w.visit_date AND v.visit_id > w.visit_id)))
              AND NOT EXISTS (
                SELECT 1 FROM visit_word later
                WHERE later.customer_code = w.customer_code AND later.by_whom = w.by_whom
                  AND later.visit_date >= w.visit_date
                  AND (later.visit_date > w.visit_date OR later.visit_id > w.visit_id)
                  AND (later.by_whom = 'next_step' OR later.what = w.what))
            ORDER BY w.customer_code, w.due, w.visit_id, w.place""";

    private final Jdbi jdbi;

    VisitWordStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The open words about these people's customers that are due on one of those days, both included. */
    List<OpenWord> open(Set<String> owners, LocalDate from, LocalDate to) {
        return owners.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(OPEN)
                        .bindList("owners", List.copyOf(owners))
                        .bind("from", from)
                        .bind("to", to)
                        .map((row, context) -> new OpenWord(
                                row.getString("customer_code"),
                                row.getString("person_id"),
                                OpenWord.By.valueOf(row.getString("by_whom").toUpperCase(Locale.ROOT)),
                                row.getString("what"),
                                LocalDate.parse(row.getString("due"))))
                        .list());
    }

    /** Keeps the words of a visit that is confirmed now, in place of what it said before. */
    static void keep(Handle handle, Visit visit) {
        forget(handle, visit.id());
        NextStep next = visit.record().next();
        if (next != null) {
            add(handle, visit, 0, OpenWord.By.NEXT_STEP, next.what(), next.date());
        }
        int place = 1;
        for (Promise promise : visit.record().promises()) {
            if (promise.due() != null) {
                add(handle, visit, place, OpenWord.By.valueOf(promise.by().name()), promise.what(), promise.due());
            }
            place++;
        }
    }

    /** Forgets the words of a visit that is confirmed no more. */
    static void forget(Handle handle, long visitId) {
        handle.createUpdate("DELETE FROM visit_word WHERE visit_id = :id")
                .bind("id", visitId)
                .execute();
    }

    private static void add(
            Handle handle, Visit visit, int place, OpenWord.By by, String what, @Nullable LocalDate due) {
        handle.createUpdate("""
                        INSERT INTO visit_word (visit_id, place, customer_code, person_id, visit_date, by_whom, what, due)
                        VALUES (:id, :place, :customer, :person, :date, :by, :what, :due)""")
                .bind("id", visit.id())
                .bind("place", place)
                .bind("customer", visit.customerCode())
                .bind("person", visit.personId())
                .bind("date", visit.record().date())
                .bind("by", by.name().toLowerCase(Locale.ROOT))
                .bind("what", what)
                .bind("due", due)
                .execute();
    }
}
