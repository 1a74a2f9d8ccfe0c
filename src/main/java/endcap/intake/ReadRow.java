package endcap.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row, read; for rules that look at several of them. */
public final class ReadRow {
    private final Header columns;
    private final List<String> cells;
    private final @Nullable Object[] values;

    /**
     * The row.
     *
     * @param cells as written, by position in the file
     * @param values by position in the header; null when blank, or unreadable, which is a problem of its own
     */
    ReadRow(Header columns, List<String> cells, @Nullable Object[] values) {
        this.columns = columns;
        this.cells = cells;
        this.values = values;
    }

    /** What the column of that name says in text; null when it says nothing or the file does not have it. */
    public @Nullable String text(String column) {
        return value(column) instanceof String text ? text : null;
    }

    /** What the column of that name says as a number, money in fen; null as above. */
    public @Nullable Long number(String column) {
        return value(column) instanceof Long number ? number : null;
    }

    /** The cell of that column as the file writes it; blank when the file does not have it. */
    public String written(String column) {
        int index = columns.indexOf(column);
        int position = index < 0 ? -1 : columns.columns().get(index).position();
        return position < 0 || position >= cells.size() ? "" : cells.get(position);
    }

    /** The header of that column as the file writes it; its name when the file does not have it. */
    public String header(String column) {
        return columns.written(column);
    }

    private @Nullable Object value(String column) {
        int index = columns.indexOf(column);
        return index < 0 ? null : values[index];
    }
}
