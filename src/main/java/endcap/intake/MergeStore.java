package endcap.intake;

import endcap.intake.Header.Placed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Puts staged rows into their table and counts what that changes. */
final class MergeStore {
    /**
     * What an import does to a table, in rows.
     *
     * @param removed rows of a snapshot's customers that the file no longer has
     */
    record Counts(long added, long changed, long unchanged, long removed) {
        static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    private final Handle handle;
    private final ImportKind kind;
    private final List<Column> columns;
    private final LocalDate asOf;
    private final @Nullable ListedStore listed;

    /** @param asOf the day a snapshot tells the truth of */
    MergeStore(Handle handle, Header header, LocalDate asOf) {
        this.handle = handle;
        this.kind = header.kind();
        this.columns = header.columns().stream()
                .map(Placed::column)
                .filter(column -> !kind.lists(column))
                .toList();
        this.asOf = asOf;
        this.listed = header.listedStore(handle);
    }

    /** Merges; columns the file does not have stay as they are in rows that exist already. */
    Counts merge() {
        Counts counts = count();
        long removed = 0;
        if (kind.snapshot()) {
            removed = removeLeftOut();
            dateSnapshot();
        }
        upsert();
        if (listed != null) {
            listed.replace();
        }
        return new Counts(counts.added(), counts.changed(), counts.unchanged(), removed);
    }

    private Counts count() {
        return handle.createQuery(
                        """
                        SELECT COUNT(*) AS staged, COUNT(t.%1$s) AS known,
                          COALESCE(SUM(CASE WHEN t.%1$s IS NOT NULL AND (%2$s) THEN 1 ELSE 0 END), 0) AS changed
                        FROM intake_staged s LEFT JOIN %3$s t ON %4$s
                        """.formatted(kind.storedKey().getFirst(), differs("s"), kind.table(), onKey("t", "s")))
                .map((row, context) -> new Counts(
                        row.getLong("staged") - row.getLong("known"),
                        row.getLong("changed"),
                        row.getLong("known") - row.getLong("changed"),
                        0))
                .one();
    }

    private long removeLeftOut() {
        return handle.createUpdate("""
                        DELETE FROM %1$s WHERE customer_code IN (SELECT customer_code FROM intake_staged)
                        AND NOT EXISTS (SELECT 1 FROM intake_staged s WHERE %2$s)
                        """.formatted(kind.table(), onKey(kind.table(), "s")))
                .execute();
    }

    private void dateSnapshot() {
        handle.createUpdate("""
                        INSERT INTO snapshot (kind, customer_code, as_of)
                        SELECT DISTINCT :kind, customer_code, :asOf FROM intake_staged WHERE true
                        ON CONFLICT (kind, customer_code) DO UPDATE SET as_of = excluded.as_of
                        """).bind("kind", kind.name()).bind("asOf", asOf).execute();
    }

    private void upsert() {
        List<String> stored =
                new ArrayList<>(columns.stream().map(Column::stored).toList());
        List<String> values = new ArrayList<>(
                columns.stream().map(column -> "s." + column.stored()).toList());
        addAbsent(stored, values);
        if (kind.snapshot()) {
            stored.add("as_of");
            values.add("'" + asOf + "'");
        }
        List<String> updated = updated();
        handle.execute("INSERT INTO " + kind.table() + " (" + String.join(", ", stored) + ") SELECT "
                + String.join(", ", values) + " FROM intake_staged s WHERE true ON CONFLICT ("
                + String.join(", ", kind.storedKey()) + ") DO "
                + (updated.isEmpty()
                        ? "NOTHING"
                        : "UPDATE SET "
                                + updated.stream()
                                        .map(each -> each + " = excluded." + each)
                                        .collect(Collectors.joining(", "))
                                + " WHERE " + anyDiffers(updated, kind.table(), "excluded")));
    }

    /** What new rows begin with in columns the file does not have. */
    private void addAbsent(List<String> stored, List<String> values) {
        for (Column column : kind.columns()) {
            Object blank = column.blank();
            if (blank != null && !columns.contains(column) && !kind.lists(column)) {
                stored.add(column.stored());
                values.add(blank instanceof Long number ? number.toString() : "'" + blank + "'");
            }
        }
        for (Map.Entry<String, String> first : kind.atFirst().entrySet()) {
            stored.add(first.getKey());
            values.add("'" + first.getValue() + "'");
        }
    }

    private List<String> updated() {
        List<String> updated = new ArrayList<>(compared());
        if (kind.snapshot()) {
            updated.add("as_of");
        }
        return updated;
    }

    private List<String> compared() {
        return columns.stream()
                .map(Column::stored)
                .filter(stored -> !kind.storedKey().contains(stored))
                .toList();
    }

    private String differs(String staged) {
        List<String> ways = new ArrayList<>();
        if (!compared().isEmpty()) {
            ways.add(anyDiffers(compared(), "t", staged));
        }
        if (listed != null && kind.listed() != null) {
            ways.add(listed.storedList() + " IS DISTINCT FROM " + staged + "."
                    + kind.listed().column());
        }
        return ways.isEmpty() ? "1 = 0" : String.join(" OR ", ways);
    }

    private static String anyDiffers(List<String> stored, String left, String right) {
        return stored.stream()
                .map(each -> left + "." + each + " IS DISTINCT FROM " + right + "." + each)
                .collect(Collectors.joining(" OR "));
    }

    private String onKey(String left, String right) {
        return kind.storedKey().stream()
                .map(each -> left + "." + each + " = " + right + "." + each)
                .collect(Collectors.joining(" AND "));
    }
}
