package endcap.intake;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The header of a file, understood.
 *
 * @param kind what its rows mean
 * @param columns the columns it has, in its order; and those of the key it does not have, which are blank in every row
 * @param unknown the headers nobody knows, as written
 * @param cells all its cells, as written; blank ones stand over nothing
 */
record Header(ImportKind kind, List<Placed> columns, List<String> unknown, List<String> cells) {
    /**
     * A column and where it stands.
     *
     * @param position counted from 0; −1 when the file does not have it
     * @param written its header as the file writes it
     */
    record Placed(Column column, int position, String written) {}

    Header {
        columns = List.copyOf(columns);
        unknown = List.copyOf(unknown);
        cells = List.copyOf(cells);
    }

    /** Whether there is a header over that position. */
    boolean over(int position) {
        return position < cells.size() && !cells.get(position).isBlank();
    }

    /** Where in {@link #columns} the column of that name is; −1 when the file does not have it. */
    int indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).column().name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the codes of its list go; null when its kind has none. */
    @Nullable
    ListedStore listedStore(Handle handle) {
        return kind.listed() == null
                ? null
                : new ListedStore(handle, kind.listed(), kind.storedKey().getFirst());
    }

    /** The column's header as the file writes it; the name when the file does not have it. */
    String written(String name) {
        int index = indexOf(name);
        return index < 0 ? name : columns.get(index).written();
    }
}
