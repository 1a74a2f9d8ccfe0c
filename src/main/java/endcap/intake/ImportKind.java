package endcap.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one kind of file mean: their columns, and the table they go to.
 *
 * @param name the kind, as the contract calls it
 * @param table the table the rows go to
 * @param columns in the order of the contract
 * @param key the names of the columns that identify a row
 * @param snapshot whether a file tells the whole truth of a day about the customers it names: what it leaves out is removed
 * @param checks rules about the cells of a row together
 * @param atFirst what stored columns that no file has begin with
 * @param listed the table that the codes of one column, a list, also go to one by one; null for none
 */
public record ImportKind(
        String name,
        String table,
        List<Column> columns,
        List<String> key,
        boolean snapshot,
        List<RowCheck> checks,
        Map<String, String> atFirst,
        @Nullable Listed listed) {
    /**
     * A table with one row for each code in a list.
     *
     * @param column the name of the list's column
     * @param value the stored column that takes the code; the kind's key and {@code position} are the others
     */
    public record Listed(String column, String table, String value) {}

    public ImportKind {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        checks = List.copyOf(checks);
        atFirst = Map.copyOf(atFirst);
    }

    /** A kind whose rows are added to {@code table}, or change the row with the same key. */
    public static ImportKind of(String name, String table, List<String> key, Column... columns) {
        return new ImportKind(name, table, List.of(columns), key, false, List.of(), Map.of(), null);
    }

    /** As a snapshot, with the day in a stored column {@code as_of}. */
    public ImportKind asSnapshot() {
        return new ImportKind(name, table, columns, key, true, checks, atFirst, listed);
    }

    /** With one more rule. */
    public ImportKind checking(RowCheck check) {
        List<RowCheck> more = new ArrayList<>(checks);
        more.add(check);
        return new ImportKind(name, table, columns, key, snapshot, more, atFirst, listed);
    }

    /** With a stored column that begins with {@code value} and is left alone afterwards. */
    public ImportKind beginning(String stored, String value) {
        Map<String, String> more = new LinkedHashMap<>(atFirst);
        more.put(stored, value);
        return new ImportKind(name, table, columns, key, snapshot, checks, more, listed);
    }

    /** With the codes of a list going to a table of their own. */
    public ImportKind listing(String column, String intoTable, String value) {
        return new ImportKind(
                name, table, columns, key, snapshot, checks, atFirst, new Listed(column, intoTable, value));
    }

    /** Whether it is the column whose codes also go to a table of their own. */
    boolean lists(Column column) {
        return listed != null && listed.column().equals(column.name());
    }

    /** The column of that name. */
    Column column(String column) {
        return columns.stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + column));
    }

    /** The stored columns of the key. */
    List<String> storedKey() {
        return key.stream().map(each -> column(each).stored()).toList();
    }

    /** Its name in a sentence. */
    Reason word() {
        return Reason.of("kind." + name);
    }
}
