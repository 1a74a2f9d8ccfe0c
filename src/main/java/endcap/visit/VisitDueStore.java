package endcap.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What a list of the day asks of the visits: read for all accounts of some people at once. Each statement walks from their
 * customers over {@code customer_by_owner} and {@code customer_by_parent} and finds their visits by
 * {@code visit_confirmed}, so it grows with these accounts and not with the company. A store with an owner of its own is
 * left to that owner.
 */
final class VisitDueStore {
    /** Theirs to look after; {@code COALESCE} keeps the planner from looking for those without an owner by an index. */
    static final String MINE = """
            WITH RECURSIVE mine (customer_code) AS (
              SELECT customer_code FROM customer WHERE owner IN (<owners>)
              UNION
              SELECT c.customer_code FROM mine m CROSS JOIN customer c
              WHERE c.parent_code = m.customer_code AND COALESCE(c.owner, '') = '')
            """;

    static final String LAST_VISITS = MINE + """
            SELECT m.customer_code, (
              SELECT v.visit_date FROM visit v WHERE v.customer_code = m.customer_code AND v.status = 'confirmed'
              ORDER BY v.visit_date DESC LIMIT 1) AS last_visit
            FROM mine m""";

    static final String DRAFTS = """
            SELECT visit_id, customer_code, drafted_at FROM visit
            WHERE person_id = :person AND status = 'draft' AND drafted_at >= :since
            ORDER BY drafted_at DESC, visit_id DESC LIMIT :atMost""";

    private final Jdbi jdbi;

    VisitDueStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The day of the last confirmed visit, by customer; those never visited are left out. */
    Map<String, LocalDate> lastVisits(Set<String> owners) {
        return owners.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> handle
                        .createQuery(LAST_VISITS)
                        .bindList("owners", List.copyOf(owners))
                        .map((row, context) ->
                                new LastVisit(row.getString("customer_code"), row.getString("last_visit")))
                        .stream()
                        .filter(visit -> visit.day() != null)
                        .collect(Collectors.toMap(LastVisit::customer, visit -> LocalDate.parse(visit.day()))));
    }

    private record LastVisit(String customer, @Nullable String day) {}

    /** The person's drafts since then, newest first. */
    List<WaitingVisit> drafts(String personId, Instant since, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(DRAFTS)
                .bind("person", personId)
                .bind("since", since)
                .bind("atMost", atMost)
                .map((row, context) -> new WaitingVisit(
                        "V" + row.getLong("visit_id"),
                        row.getString("customer_code"),
                        Instant.parse(row.getString("drafted_at"))))
                .list());
    }
}
