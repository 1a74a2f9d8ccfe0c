package endcap.knowledge.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * The gaps in the database, to be read and changed. Finding one by its number costs the same however many there are;
 * listing what a team asked walks the open ones, most asked first, so it grows with those alone.
 */
final class GapStore {
    /** Stands between the ids of topics in one column. */
    static final String BETWEEN = "\n";

    private final Jdbi jdbi;

    GapStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Open gaps, lately asked first. */
    List<Gap> lately(int atMost) {
        return jdbi.withHandle(handle -> gaps(
                handle.createQuery("SELECT * FROM gap WHERE status = 'open' ORDER BY last_asked_at DESC LIMIT :atMost")
                        .bind("atMost", atMost)));
    }

    Optional<Gap> find(long id) {
        return jdbi.withHandle(handle ->
                gaps(handle.createQuery("SELECT * FROM gap WHERE gap_id = :id").bind("id", id)).stream()
                        .findFirst());
    }

    /** All open gaps, most asked first. */
    List<Gap> open(int atMost) {
        return jdbi.withHandle(handle -> gaps(handle.createQuery("""
                        SELECT * FROM gap WHERE status = 'open'
                        ORDER BY times DESC, last_asked_at DESC LIMIT :atMost""").bind("atMost", atMost)));
    }

    /** The open gaps with a question of one of these people, or that are this owner's; most asked first. */
    List<Gap> open(Set<String> askers, String owner, int atMost) {
        return jdbi.withHandle(handle -> gaps(handle.createQuery("""
                        SELECT * FROM gap WHERE status = 'open' AND (owner_id = :owner OR EXISTS (
                          SELECT 1 FROM gap_question
                          WHERE gap_question.gap_id = gap.gap_id AND gap_question.person_id IN (<askers>)))
                        ORDER BY times DESC, last_asked_at DESC LIMIT :atMost""")
                .bindList("askers", List.copyOf(askers))
                .bind("owner", owner)
                .bind("atMost", atMost)));
    }

    /** The questions of a gap that these people asked, newest first. */
    List<Gap.Question> questions(long gap, Set<String> askers, int atMost) {
        return jdbi.withHandle(handle -> questions(handle.createQuery("""
                        SELECT * FROM gap_question WHERE gap_id = :gap AND person_id IN (<askers>)
                        ORDER BY gap_question_id DESC LIMIT :atMost""")
                .bindList("askers", List.copyOf(askers))
                .bind("gap", gap)
                .bind("atMost", atMost)));
    }

    /** The questions of a gap, newest first. */
    List<Gap.Question> questions(long gap, int atMost) {
        return jdbi.withHandle(
                handle -> questions(handle.createQuery("""
                        SELECT * FROM gap_question WHERE gap_id = :gap
                        ORDER BY gap_question_id DESC LIMIT :atMost""").bind("gap", gap).bind("atMost", atMost)));
    }

    /** Gives the gap to a person; whether that changes anything. */
    boolean give(long gap, String owner) {
        return jdbi.inTransaction(handle ->
                handle.createUpdate("""
                        UPDATE gap SET owner_id = :owner
                        WHERE gap_id = :gap AND (owner_id IS NULL OR owner_id <> :owner)""").bind("owner", owner).bind("gap", gap).execute() == 1);
    }

    /** Closes an open gap, with all its questions; whether it was open. */
    boolean close(long gap, String reason) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate("UPDATE gap_question SET answered_by = '' WHERE gap_id = :gap AND answered_by IS NULL")
                    .bind("gap", gap)
                    .execute();
            return handle.createUpdate("""
                            UPDATE gap SET status = 'closed', outcome = :reason
                            WHERE gap_id = :gap AND status = 'open'""")
                            .bind("reason", reason)
                            .bind("gap", gap)
                            .execute()
                    == 1;
        });
    }

    /** Questions of open gaps that nothing answers yet, lately asked first. */
    List<Gap.Question> unanswered(int atMost) {
        return jdbi.withHandle(handle -> questions(handle.createQuery("""
                        SELECT gap_question.* FROM gap_question
                        JOIN gap ON gap.gap_id = gap_question.gap_id AND gap.status = 'open'
                        WHERE gap_question.answered_by IS NULL
                        ORDER BY gap_question.asked_at DESC LIMIT :atMost""").bind("atMost", atMost)));
    }

    /** Notes what answers a question; whether that was the last open one, which closes its gap. */
    boolean answered(Gap.Question question, String topic) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate("""
                            UPDATE gap_question SET answered_by = :topic
                            WHERE gap_id = :gap AND person_id = :person AND question_key = :key
                              AND answered_by IS NULL""")
                    .bind("topic", topic)
                    .bind("gap", question.gapId())
                    .bind("person", question.askedBy())
                    .bind("key", question.key())
                    .execute();
            return handle.createUpdate("""
                            UPDATE gap SET status = 'answered', outcome = :topic
                            WHERE gap_id = :gap AND status = 'open' AND NOT EXISTS (
                              SELECT 1 FROM gap_question
                              WHERE gap_question.gap_id = gap.gap_id AND gap_question.answered_by IS NULL)""")
                            .bind("topic", topic)
                            .bind("gap", question.gapId())
                            .execute()
                    == 1;
        });
    }

    private static List<Gap> gaps(Query query) {
        return query.map((row, context) -> new Gap(
                        row.getLong("gap_id"),
                        row.getString("question"),
                        row.getString("question_key"),
                        row.getString("person_id"),
                        row.getInt("names_customer") == 1,
                        ids(row),
                        Gap.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                        row.getInt("times"),
                        Instant.parse(row.getString("first_asked_at")),
                        Instant.parse(row.getString("last_asked_at")),
                        Optional.ofNullable(row.getString("owner_id")),
                        Optional.ofNullable(row.getString("outcome"))))
                .list();
    }

    private static List<String> ids(ResultSet row) throws SQLException {
        String nearest = row.getString("nearest");
        return nearest.isEmpty() ? List.of() : List.of(nearest.split(BETWEEN));
    }

    private static List<Gap.Question> questions(Query query) {
        return query.map((row, context) -> new Gap.Question(
                        row.getLong("gap_question_id"),
                        row.getLong("gap_id"),
                        row.getString("question"),
                        row.getString("question_key"),
                        row.getString("person_id"),
                        row.getInt("names_customer") == 1,
                        Instant.parse(row.getString("asked_at"))))
                .list();
    }
}
