package endcap.intake;

import endcap.intake.Column.Reference;
import endcap.intake.Header.Placed;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What can be wrong with staged rows only when they are seen together, or beside what is stored. */
final class CheckStore {
    private final Handle handle;
    private final Header header;
    private final Problems problems;

    CheckStore(Handle handle, Header header, Problems problems) {
        this.handle = handle;
        this.header = header;
        this.problems = problems;
    }

    /** Looks for repeated keys, codes that point nowhere, and customers that would belong to themselves. */
    void check() {
        findRepeatedKeys();
        for (Placed placed : header.columns()) {
            Reference target = placed.column().reference();
            if (target != null) {
                findUnknown(placed, target);
            }
        }
        if (header.indexOf("parent_code") >= 0) {
            findCycles();
        }
    }

    private void findRepeatedKeys() {
        List<Placed> key = header.kind().key().stream()
                .map(name -> header.columns().get(header.indexOf(name)))
                .filter(placed -> placed.position() >= 0)
                .toList();
        List<String> stored = header.kind().storedKey();
        String columns = String.join(", ", stored);
        String from = """
                FROM intake_staged s
                JOIN (SELECT %1$s, MIN(row_number) AS first_row FROM intake_staged WHERE %2$s
                      GROUP BY %1$s HAVING COUNT(*) > 1) repeated ON %3$s
                WHERE s.row_number > repeated.first_row
                """.formatted(
                columns,
                stored.stream().map(each -> each + " IS NOT NULL").collect(Collectors.joining(" AND ")),
                stored.stream().map(each -> "s." + each + " = repeated." + each).collect(Collectors.joining(" AND ")));
        String written = key.stream().map(Placed::written).collect(Collectors.joining(" + "));
        String shown = key.stream()
                .map(placed -> "s." + placed.column().stored())
                .collect(Collectors.joining(" || ' + ' || "));
        find("s.row_number, " + shown + " AS value, repeated.first_row AS other", from, written, "reason.repeated");
    }

    private void findUnknown(Placed placed, Reference target) {
        ImportKind.Listed listed = header.kind().listed();
        boolean one = listed == null || !listed.column().equals(placed.column().name());
        String column = one ? placed.column().stored() : "value";
        boolean own = target.table().equals(header.kind().table());
        String from = """
                FROM %5$s s
                WHERE s.%1$s <> '' AND NOT EXISTS (SELECT 1 FROM %2$s t WHERE t.%3$s = s.%1$s)%4$s
                """.formatted(
                        column,
                        target.table(),
                        target.key(),
                        own
                                ? " AND NOT EXISTS (SELECT 1 FROM intake_staged o WHERE o.%s = s.%s)"
                                        .formatted(target.key(), column)
                                : "",
                        one ? StagingStore.TABLE : ListedStore.TABLE);
        find(
                "s.row_number, s." + column + " AS value, 0 AS other",
                from,
                placed.written(),
                target == Reference.CUSTOMER ? "reason.unknown-customer" : "reason.unknown-product");
    }

    /** Walks up from every staged customer; what the file says of a parent counts before what is stored. */
    private void findCycles() {
        String climb = """
                WITH RECURSIVE up (start, code) AS (
                  SELECT customer_code, parent_code FROM intake_staged WHERE parent_code IS NOT NULL
                  UNION
                  SELECT up.start, CASE WHEN s.row_number IS NULL THEN c.parent_code ELSE s.parent_code END
                  FROM up
                  LEFT JOIN intake_staged s ON s.customer_code = up.code
                  LEFT JOIN customer c ON c.customer_code = up.code
                  WHERE up.code IS NOT NULL AND up.code <> up.start)
                """;
        find(
                climb + "SELECT s.row_number, s.parent_code AS value, 0 AS other",
                "FROM intake_staged s WHERE s.customer_code IN (SELECT start FROM up WHERE code = start)",
                header.written("parent_code"),
                "reason.cycle");
    }

    private void find(String select, String from, String written, String reason) {
        String query = select.startsWith("WITH") ? select : "SELECT " + select;
        try (Query found = handle.createQuery(query + " " + from + " ORDER BY s.row_number LIMIT " + Problems.KEPT)) {
            List<Problem> first = found.map((row, context) -> new Problem(
                            row.getLong("row_number"),
                            written,
                            row.getString("value"),
                            Reason.of(reason, row.getString("value"), row.getLong("other"))))
                    .list();
            problems.addAll(first, first.size() < Problems.KEPT ? first.size() : count(query, from));
        }
    }

    private long count(String query, String from) {
        try (Query all = handle.createQuery("SELECT COUNT(*) FROM (" + query + " " + from + ") found")) {
            return all.mapTo(Long.class).one();
        }
    }
}
