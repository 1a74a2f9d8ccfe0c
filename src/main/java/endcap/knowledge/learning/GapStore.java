package endcap.knowledge.learning;

import endcap.knowledge.Feedback;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * The gaps in the database. Finding a gap by its number, by the key of a question or by a delivery costs the same however
 * many there are; listing what a team asked walks the open ones, most asked first, so it grows with those alone.
 */
final class GapStore {
    /** Stands between the ids of topics in one column. */
    private static final String BETWEEN = "\n";

    private final Jdbi jdbi;

    GapStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One time a question was asked in vain, to be kept.
     *
     * @param origin what tells a repeated delivery from a second time; empty when the channel does not say
     */
    record Filing(Feedback.Asked asked, String personId, boolean namesCustomer, Optional<String> origin, Instant at) {}

    /** The gap this delivery was kept under before. */
    Optional<Long> kept(String personId, String origin) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT gap_id FROM gap_question WHERE person_id = :person AND origin = :origin")
                .bind("person", personId)
                .bind("origin", origin)
                .mapTo(Long.class)
                .findOne());
    }

    /** The open gap in which a question of that key stands. */
    Optional<Long> openWith(String questionKey) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT gap.gap_id FROM gap_question
                        JOIN gap ON gap.gap_id = gap_question.gap_id AND gap.status = 'open'
                        WHERE gap_question.question_key = :key LIMIT 1""")
                .bind("key", questionKey)
                .mapTo(Long.class)
                .findOne());
    }

    /** Open gaps, lately asked first. */
    List<Gap> lately(int atMost) {
        return jdbi.withHandle(handle -> gaps(
                handle.createQuery("SELECT * FROM gap WHERE status = 'open' ORDER BY last_asked_at DESC LIMIT :atMost")
                        .bind("atMost", atMost)));
    }

    /**
     * Keeps a question.
     *
     * @param alike the gap it belongs to; one that is no longer open counts as none
     * @return the number of the gap it is now in
     */
    long file(Filing filing, Optional<Long> alike) {
        return jdbi.inTransaction(handle -> {
            long gap = alike.filter(id -> isOpen(handle, id)).orElseGet(() -> open(handle, filing));
            if (add(handle, filing, gap)) {
                handle.createUpdate("UPDATE gap SET times = times + 1, last_asked_at = :at WHERE gap_id = :gap")
                        .bind("at", filing.at())
                        .bind("gap", gap)
                        .execute();
            }
            return gap;
        });
    }

    private static boolean isOpen(Handle handle, long gap) {
        return handle.createQuery("SELECT 1 FROM gap WHERE gap_id = :gap AND status = 'open'")
                .bind("gap", gap)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Two who ask the same at once open one gap. */
    private static long open(Handle handle, Filing filing) {
        return handle.createQuery("""
                        INSERT INTO gap (question, question_key, person_id, names_customer, nearest, status, times,
                                         first_asked_at, last_asked_at)
                        VALUES (:question, :key, :person, :names, :nearest, 'open', 0, :at, :at)
                        ON CONFLICT (question_key) WHERE status = 'open'
                        DO UPDATE SET last_asked_at = excluded.last_asked_at
                        RETURNING gap_id""")
                .bind("question", filing.asked().text())
                .bind("key", filing.asked().key())
                .bind("person", filing.personId())
                .bind("names", filing.namesCustomer() ? 1 : 0)
                .bind("nearest", String.join(BETWEEN, filing.asked().nearest()))
                .bind("at", filing.at())
                .mapTo(Long.class)
                .one();
    }

    private static boolean add(Handle handle, Filing filing, long gap) {
        return handle.createUpdate("""
                        INSERT INTO gap_question (gap_id, question, question_key, person_id, names_customer, asked_at, origin)
                        VALUES (:gap, :question, :key, :person, :names, :at, :origin)
                        ON CONFLICT (person_id, origin) DO NOTHING""")
                        .bind("gap", gap)
                        .bind("question", filing.asked().text())
                        .bind("key", filing.asked().key())
                        .bind("person", filing.personId())
                        .bind("names", filing.namesCustomer() ? 1 : 0)
                        .bind("at", filing.at())
                        .bind("origin", filing.origin().orElse(null))
                        .execute()
                == 1;
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
