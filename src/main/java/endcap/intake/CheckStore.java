package endcap.intake;

import endcap.intake.Column.Reference;
import endcap.intake.Header.Placed;
import java.util.List;
import java.util.function.Function;
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
        String rows = """
                SELECT s.row_number, %4$s AS value, repeated.first_row AS other
                FROM intake_staged s
                JOIN (SELECT %1$s, MIN(row_number) AS first_row FROM intake_staged WHERE %2$s
                      GROUP BY %1$s HAVING COUNT(*) > 1) repeated ON %3$s
                WHERE s.row_number > repeated.first_row
                """.formatted(
                        ofKey(", ", stored -> stored),
                        ofKey(" AND ", stored -> stored + " IS NOT NULL"),
                        ofKey(" AND ", stored -> "s." + stored + " = repeated." + stored),
                        writtenKey().stream()
                                .map(placed -> "s." + placed.column().stored())
                                .collect(Collectors.joining(" || ' + ' || ")));
        String column = writtenKey().stream().map(Placed::written).collect(Collectors.joining(" + "));
        report(rows, column, "reason.repeated");
    }

    private void findUnknown(Placed placed, Reference target) {
        boolean listed = header.kind().lists(placed.column());
        boolean toItself = target.table().equals(header.kind().table());
        String rows = """
                SELECT s.row_number, s.%1$s AS value, 0 AS other FROM %2$s s
                WHERE s.%1$s <> '' AND NOT EXISTS (SELECT 1 FROM %3$s t WHERE t.%4$s = s.%1$s)
                """.formatted(
                        listed ? "value" : placed.column().stored(),
                        listed ? ListedStore.TABLE : StagingStore.TABLE,
                        target.table(),
                        target.key());
        String orInTheFile = " AND NOT EXISTS (SELECT 1 FROM intake_staged o WHERE o.%s = s.%s)"
                .formatted(target.key(), placed.column().stored());
        report(
                toItself ? rows + orInTheFile : rows,
                placed.written(),
                target == Reference.CUSTOMER ? "reason.unknown-customer" : "reason.unknown-product");
    }

    /** Walks up from every staged customer; what the file says of a parent counts before what is stored. */
    private void findCycles() {
        String rows = """
                WITH RECURSIVE up (start, code) AS (
                  SELECT customer_code, parent_code FROM intake_staged WHERE parent_code IS NOT NULL
                  UNION
                  SELECT up.start, CASE WHEN s.row_number IS NULL THEN c.parent_code ELSE s.parent_code END
                  FROM up
                  LEFT JOIN intake_staged s ON s.customer_code = up.code
                  LEFT JOIN customer c ON c.customer_code = up.code
                  WHERE up.code IS NOT NULL AND up.code <> up.start)
                SELECT s.row_number, s.parent_code AS value, 0 AS other FROM intake_staged s
                WHERE s.customer_code IN (SELECT start FROM up WHERE code = start)
                """;
        report(rows, header.written("parent_code"), "reason.cycle");
    }

    /** @param rows a query for row_number, the value that is wrong, and another row's number, or 0 */
    private void report(String rows, String column, String reason) {
        try (Query found = handle.createQuery(rows + " ORDER BY s.row_number LIMIT " + Problems.KEPT)) {
            List<Problem> first = found.map((row, context) -> new Problem(
                            row.getLong("row_number"),
                            column,
                            row.getString("value"),
                            Reason.of(reason, row.getLong("other"))))
                    .list();
            problems.addAll(first, first.size() < Problems.KEPT ? first.size() : count(rows));
        }
    }

    private long count(String rows) {
        try (Query all = handle.createQuery("SELECT COUNT(*) FROM (" + rows + ") found")) {
            return all.mapTo(Long.class).one();
        }
    }

    /** The columns of the key that the file has. */
    private List<Placed> writtenKey() {
        return header.kind().key().stream()
                .map(name -> header.columns().get(header.indexOf(name)))
                .filter(placed -> placed.position() >= 0)
                .toList();
    }

    private String ofKey(String between, Function<String, String> each) {
        return header.kind().storedKey().stream().map(each).collect(Collectors.joining(between));
    }
}
