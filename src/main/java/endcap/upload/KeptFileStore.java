package endcap.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The kept files in the database. Their content is only fetched where it is asked for. */
final class KeptFileStore {
    private static final String FILE = "SELECT file_id, name, sha256, bytes, outcome FROM kept_file ";

    private final Jdbi jdbi;

    KeptFileStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What comes in. */
    record NewFile(String personId, @Nullable String deliveryId, String name, String sha256, byte[] content) {}

    /** Keeps a file; the same content in the same delivery is the file that is there already. */
    KeptFile add(NewFile file, Instant at, Instant until) {
        return jdbi.inTransaction(handle -> handle.createQuery("""
                        INSERT INTO kept_file (person_id, delivery_id, sha256, name, bytes, kept_at, expires_at, content)
                        VALUES (:person, :delivery, :sha256, :name, :bytes, :at, :until, :content)
                        ON CONFLICT (person_id, delivery_id, sha256) DO NOTHING RETURNING file_id""")
                .bind("person", file.personId())
                .bind("delivery", file.deliveryId())
                .bind("sha256", file.sha256())
                .bind("name", file.name())
                .bind("bytes", file.content().length)
                .bind("at", at)
                .bind("until", until)
                .bind("content", file.content())
                .mapTo(Long.class)
                .findOne()
                .flatMap(id -> find(handle, id))
                .orElseGet(() -> delivered(handle, file)));
    }

    private static KeptFile delivered(Handle handle, NewFile file) {
        return handle.createQuery(FILE + "WHERE person_id = :person AND delivery_id = :delivery AND sha256 = :sha256")
                .bind("person", file.personId())
                .bind("delivery", file.deliveryId())
                .bind("sha256", file.sha256())
                .map((row, context) -> file(row))
                .one();
    }

    Optional<KeptFile> find(long id) {
        return jdbi.withHandle(handle -> find(handle, id));
    }

    private static Optional<KeptFile> find(Handle handle, long id) {
        return handle.createQuery(FILE + "WHERE file_id = :id")
                .bind("id", id)
                .map((row, context) -> file(row))
                .findOne();
    }

    /** Empty when it is kept no longer. */
    Optional<byte[]> content(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT content FROM kept_file WHERE file_id = :id AND content IS NOT NULL")
                .bind("id", id)
                .map((row, context) -> row.getBytes("content"))
                .findOne());
    }

    /** Reserves an unused file for one who uses it; false when somebody else has, or it has been used. */
    boolean claim(long id, Instant at, Instant until) {
        return jdbi.inTransaction(handle -> handle.createUpdate("""
                                UPDATE kept_file SET busy_until = :until
                                WHERE file_id = :id AND outcome IS NULL AND (busy_until IS NULL OR busy_until <= :at)""")
                        .bind("id", id)
                        .bind("at", at)
                        .bind("until", until)
                        .execute()
                == 1);
    }

    void letGo(long id) {
        jdbi.useTransaction(handle -> handle.createUpdate("UPDATE kept_file SET busy_until = NULL WHERE file_id = :id")
                .bind("id", id)
                .execute());
    }

    /** Writes what came of it; the content has served and goes. */
    void settle(long id, String outcome) {
        jdbi.useTransaction(handle -> handle.createUpdate(
                        "UPDATE kept_file SET outcome = :outcome, content = NULL WHERE file_id = :id AND outcome IS NULL")
                .bind("id", id)
                .bind("outcome", outcome)
                .execute());
    }

    /** False when its content has gone already. */
    boolean keepForGood(long id) {
        return jdbi.inTransaction(handle -> handle.createUpdate(
                                "UPDATE kept_file SET expires_at = NULL WHERE file_id = :id AND content IS NOT NULL")
                        .bind("id", id)
                        .execute()
                == 1);
    }

    void empty(long id) {
        jdbi.useTransaction(handle -> handle.createUpdate("UPDATE kept_file SET content = NULL WHERE file_id = :id")
                .bind("id", id)
                .execute());
    }

    /** Lets go of what has waited too long. */
    void emptyExpired(Instant at) {
        jdbi.useTransaction(handle -> handle.createUpdate("""
                        UPDATE kept_file SET content = NULL
                        WHERE expires_at IS NOT NULL AND content IS NOT NULL AND expires_at <= :at""").bind("at", at).execute());
    }

    private static KeptFile file(ResultSet row) throws SQLException {
        return new KeptFile(
                row.getLong("file_id"),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                Optional.ofNullable(row.getString("outcome")));
    }
}
