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
 * @param width how many cells it has; what stands beyond is refused
 */
record Header(ImportKind kind, List<Placed> columns, List<String> unknown, int width) {
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
