package endcap.intake;

import endcap.intake.ImportKind.Listed;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The codes of a list column, one by one: staged beside the rows they stand in, then put into their own table. */
final class ListedStore {
    /** The temporary table. */
    static final String TABLE = "intake_listed";

    private final Handle handle;
    private final Listed listed;
    private final String key;

    /** @param key the one stored column of the kind's key */
    ListedStore(Handle handle, Listed listed, String key) {
        this.handle = handle;
        this.listed = listed;
        this.key = key;
    }

    void create() {
        drop(handle);
        handle.execute("CREATE TEMPORARY TABLE " + TABLE
                + " (row_number BIGINT NOT NULL, owner TEXT, value TEXT NOT NULL, position BIGINT NOT NULL)");
    }

    static void drop(Handle handle) {
        handle.execute("DROP TABLE IF EXISTS " + TABLE);
    }

    /** Adds the codes of a row. */
    void add(long number, String owner, String codes) {
        try (PreparedBatch batch =
                handle.prepareBatch("INSERT INTO " + TABLE + " VALUES (:number, :owner, :value, :position)")) {
            int position = 0;
            for (String code : codes.split(";")) {
                batch.bind("number", number)
                        .bind("owner", owner)
                        .bind("value", code)
                        .bind("position", position++)
                        .add();
            }
            batch.execute();
        }
    }

    /** What is listed for the stored row {@code t}, in the way a file writes it. */
    String storedList() {
        return "(SELECT string_agg(l.%s, ';' ORDER BY l.position) FROM %s l WHERE l.%s = t.%s)"
                .formatted(listed.value(), listed.table(), key, key);
    }

    /** Puts the staged lists in place of the stored ones. */
    void replace() {
        handle.execute("DELETE FROM %s WHERE %s IN (SELECT owner FROM intake_listed)".formatted(listed.table(), key));
        handle.execute("INSERT INTO %s (%s, %s, position) SELECT owner, value, position FROM intake_listed"
                .formatted(listed.table(), key, listed.value()));
    }
}
