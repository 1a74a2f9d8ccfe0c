package endcap.intake;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file on their way in, in a temporary table of one connection: what the file says can be compared with
 * what is stored without holding either in memory.
 */
final class StagingStore implements AutoCloseable {
    /** The temporary table; its columns are {@code row_number} and the stored columns of the header. */
    static final String TABLE = "intake_staged";

    private static final int BATCH = 1000;

    private final Handle handle;
    private final Header header;
    private final @Nullable ListedStore listed;
    private final PreparedStatement insert;
    private int waiting;

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
        this.insert = handle.getConnection()
                .prepareStatement("INSERT INTO " + TABLE + " VALUES (?"
                        + ", ?".repeat(header.columns().size()) + ")");
    }

    /** Adds a row. */
    void add(long number, @Nullable Object[] values) throws SQLException {
        insert.setLong(1, number);
        for (int i = 0; i < values.length; i++) {
            bind(i + 2, header.columns().get(i).column(), values[i]);
        }
        insert.addBatch();
        addListed(number, values);
        if (++waiting == BATCH) {
            flush();
        }
    }

    /** To be called after the last row, before the rows are looked at. */
    void complete() throws SQLException {
        flush();
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

    private void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    private void bind(int position, Column column, @Nullable Object value) throws SQLException {
        if (value instanceof Long number) {
            insert.setLong(position, number);
        } else if (value == null) {
            insert.setNull(position, column.type().number() ? Types.BIGINT : Types.VARCHAR);
        } else {
            insert.setString(position, value.toString());
        }
    }

    private String definitions() {
        Stream<Column> columns = header.columns().stream().map(Header.Placed::column);
        List<String> definitions = columns.map(
                        column -> column.stored() + (column.type().number() ? " BIGINT" : " TEXT"))
                .toList();
        return definitions.stream().collect(Collectors.joining(", "));
    }
}
