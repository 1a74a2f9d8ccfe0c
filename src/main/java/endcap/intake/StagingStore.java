package endcap.intake;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file on their way in, in a temporary table of one connection: what the file says can be compared with
 * what is stored without holding either in memory.
 */
final class StagingStore implements AutoCloseable {
    /** The temporary table; its columns are {@code row_number} and the stored columns of the header. */
    static final String TABLE = "intake_staged";

    /** Rows of one statement: outside a transaction each statement costs, and inside one others would have to wait. */
    private static final int BATCH = 200;

    private final Handle handle;
    private final Header header;
    private final @Nullable ListedStore listed;
    private final List<Waiting> waiting = new ArrayList<>(BATCH);
    private final PreparedStatement insert;

    private record Waiting(long number, @Nullable Object[] values) {}

    /** Makes the table. */
    StagingStore(Handle handle, Header header) throws SQLException {
        this.handle = handle;
        this.header = header;
        this.listed = header.listedStore(handle);
        drop(handle);
        if (listed != null) {
            listed.create();
        }
        handle.execute("CREATE TEMPORARY TABLE " + TABLE + " (row_number BIGINT NOT NULL, " + definitions() + ")");
        this.insert = insertOf(BATCH);
    }

    /** Adds a row. */
    void add(long number, @Nullable Object[] values) throws SQLException {
        waiting.add(new Waiting(number, values));
        addListed(number, values);
        if (waiting.size() == BATCH) {
            write(insert);
        }
    }

    /** To be called after the last row, before the rows are looked at. */
    void complete() throws SQLException {
        if (!waiting.isEmpty()) {
            try (PreparedStatement rest = insertOf(waiting.size())) {
                write(rest);
            }
        }
        handle.execute("CREATE INDEX intake_staged_by_key ON " + TABLE + " ("
                + String.join(", ", header.kind().storedKey()) + ")");
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        drop(handle);
    }

    private void addListed(long number, @Nullable Object[] values) {
        ImportKind kind = header.kind();
        if (listed != null
                && kind.listed() != null
                && values[header.indexOf(kind.key().getFirst())] instanceof String owner
                && values[header.indexOf(kind.listed().column())] instanceof String codes) {
            listed.add(number, owner, codes);
        }
    }

    private static void drop(Handle handle) {
        ListedStore.drop(handle);
        handle.execute("DROP TABLE IF EXISTS " + TABLE);
    }

    private PreparedStatement insertOf(int rows) throws SQLException {
        String row = "(?" + ", ?".repeat(header.columns().size()) + ")";
        return handle.getConnection()
                .prepareStatement("INSERT INTO " + TABLE + " VALUES " + row + (", " + row).repeat(rows - 1));
    }

    private void write(PreparedStatement rows) throws SQLException {
        int position = 0;
        for (Waiting row : waiting) {
            rows.setLong(++position, row.number());
            for (int i = 0; i < row.values().length; i++) {
                bind(rows, ++position, header.columns().get(i).column(), row.values()[i]);
            }
        }
        rows.executeUpdate();
        waiting.clear();
    }

    private static void bind(PreparedStatement insert, int position, Column column, @Nullable Object value)
            throws SQLException {
        if (value instanceof Long number) {
            insert.setLong(position, number);
        } else if (value == null) {
            insert.setNull(position, column.type().number() ? Types.BIGINT : Types.VARCHAR);
        } else {
            insert.setString(position, value.toString());
        }
    }

    private String definitions() {
        return header.columns().stream()
                .map(Header.Placed::column)
                .map(column -> column.stored() + (column.type().number() ? " BIGINT" : " TEXT"))
                .collect(Collectors.joining(", "));
    }
}
