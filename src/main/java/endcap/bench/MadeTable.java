package endcap.bench;

import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Rows made up for one table, the same on every run.
 *
 * @param columns their names, in the order of a row's values
 * @param rows how many there are
 * @param row the values of one row as text, counted from 0; null for a blank one
 */
record MadeTable(String name, List<String> columns, long rows, LongFunction<List<@Nullable String>> row) {
    MadeTable {
        columns = List.copyOf(columns);
    }

    String columnList() {
        return String.join(", ", columns);
    }
}
