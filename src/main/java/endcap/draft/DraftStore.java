package endcap.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The drafts in the database, so that a yes counts after a restart and on another node. The newest of a person is found over
 * {@code draft_by_person}, whatever the number of drafts.
 */
final class DraftStore {
    private static final String DRAFT = "SELECT draft_id, kind, person_id, state, drafted_at, settled_at FROM draft ";

    private final Jdbi jdbi;

    DraftStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a new draft. */
    Draft add(String kind, String personId, Map<String, String> fields, Instant at) {
        return jdbi.inTransaction(
                handle -> insert(handle, kind, personId, fields, at, null).orElseThrow());
    }

    /** Keeps a new draft, unless there is one under that key already, whatever has become of it: then that one. */
    Draft addOnce(String kind, String personId, Map<String, String> fields, Instant at, String onceKey) {
        return jdbi.inTransaction(handle -> insert(handle, kind, personId, fields, at, onceKey)
                .orElseGet(() -> handle.createQuery(DRAFT + "WHERE once_key = :once")
                        .bind("once", onceKey)
                        .map((row, context) -> draft(row, handle))
                        .one()));
    }

    private static Optional<Draft> insert(
            Handle handle,
            String kind,
            String personId,
            Map<String, String> fields,
            Instant at,
            @Nullable String onceKey) {
        Optional<Long> id = handle.createQuery("""
                        INSERT INTO draft (kind, person_id, state, drafted_at, once_key)
                        VALUES (:kind, :person, 'open', :at, :once) ON CONFLICT (once_key) DO NOTHING RETURNING draft_id""")
                .bind("kind", kind)
                .bind("person", personId)
                .bind("at", at)
                .bind("once", onceKey)
                .mapTo(Long.class)
                .findOne();
        id.ifPresent(added -> write(handle, added, fields));
        return id.map(added -> new Draft(added, kind, personId, Draft.State.OPEN, fields, at, Optional.empty()));
    }

    /** Puts other fields in place of an open draft's; false when it is open no more. */
    boolean replace(Draft draft) {
        return jdbi.inTransaction(handle -> {
            boolean open =
                    handle.createUpdate("UPDATE draft SET state = 'open' WHERE draft_id = :id AND state = 'open'")
                                    .bind("id", draft.id())
                                    .execute()
                            == 1;
            if (open) {
                handle.createUpdate("DELETE FROM draft_field WHERE draft_id = :id")
                        .bind("id", draft.id())
                        .execute();
                write(handle, draft.id(), draft.fields());
            }
            return open;
        });
    }

    /** Moves a draft on; false when it is no longer where it was thought to be. */
    boolean move(long id, Draft.State from, Draft.State to, Instant at) {
        return jdbi.inTransaction(handle -> handle.createUpdate(
                                "UPDATE draft SET state = :to, settled_at = :at WHERE draft_id = :id AND state = :from")
                        .bind("to", word(to))
                        .bind("at", at)
                        .bind("id", id)
                        .bind("from", word(from))
                        .execute()
                == 1);
    }

    /** The person's newest draft that has come that far. */
    Optional<Draft> newest(String personId, Draft.State state) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        DRAFT + "WHERE person_id = :person AND state = :state ORDER BY draft_id DESC LIMIT 1")
                .bind("person", personId)
                .bind("state", word(state))
                .map((row, context) -> draft(row, handle))
                .findOne());
    }

    /** The person's drafts since then that nobody has said yes or no to, newest first. */
    List<Draft> open(String personId, Instant since, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(DRAFT + """
                        WHERE person_id = :person AND state = 'open' AND drafted_at >= :since
                        ORDER BY draft_id DESC LIMIT :atMost""")
                .bind("person", personId)
                .bind("since", since)
                .bind("atMost", atMost)
                .map((row, context) -> draft(row, handle))
                .list());
    }

    /** The draft with that id. */
    Optional<Draft> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(DRAFT + "WHERE draft_id = :id")
                .bind("id", id)
                .map((row, context) -> draft(row, handle))
                .findOne());
    }

    private static void write(Handle handle, long id, Map<String, String> fields) {
        int place = 0;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            handle.createUpdate("""
                            INSERT INTO draft_field (draft_id, place, name, value)
                            VALUES (:id, :place, :name, :value)""")
                    .bind("id", id)
                    .bind("place", place++)
                    .bind("name", field.getKey())
                    .bind("value", field.getValue())
                    .execute();
        }
    }

    private static Draft draft(ResultSet row, Handle handle) throws SQLException {
        long id = row.getLong("draft_id");
        Map<String, String> fields = new LinkedHashMap<>();
        handle.createQuery("SELECT name, value FROM draft_field WHERE draft_id = :id ORDER BY place")
                .bind("id", id)
                .map((field, context) -> fields.put(field.getString("name"), field.getString("value")))
                .list();
        return new Draft(
                id,
                row.getString("kind"),
                row.getString("person_id"),
                Draft.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                fields,
                Instant.parse(row.getString("drafted_at")),
                Optional.ofNullable(row.getString("settled_at")).map(Instant::parse));
    }

    private static String word(Draft.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
