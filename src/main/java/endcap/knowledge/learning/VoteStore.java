package endcap.knowledge.learning;

import endcap.knowledge.Feedback;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The votes in the database.
 *
 * <p>What is demoted for a question is read by the primary key; it costs as much as that question has votes, at most one
 * a person and topic.
 */
final class VoteStore {
    /** So many more must say no than yes before an answer is put back for those who said neither. */
    private static final int AGAINST_FOR_ALL = 2;

    private final Jdbi jdbi;

    VoteStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps the vote instead of the person's earlier one; whether it says anything new. */
    boolean put(Feedback.Vote vote, String personId, Instant at) {
        return jdbi.inTransaction(handle -> handle.createUpdate("""
                        INSERT INTO answer_vote (question_key, topic_id, person_id, helpful, edition, voted_at)
                        VALUES (:key, :topic, :person, :helpful, :edition, :at)
                        ON CONFLICT (question_key, topic_id, person_id) DO UPDATE
                        SET helpful = excluded.helpful, edition = excluded.edition, voted_at = excluded.voted_at
                        WHERE answer_vote.helpful <> excluded.helpful OR answer_vote.edition <> excluded.edition""")
                        .bind("key", vote.asked().key())
                        .bind("topic", vote.topic())
                        .bind("person", personId)
                        .bind("helpful", vote.helpful() ? 1 : 0)
                        .bind("edition", vote.edition())
                        .bind("at", at)
                        .execute()
                == 1);
    }

    private record Standing(String topic, int against, int own) {
        /** A person's own word counts before everybody's. */
        boolean demoted() {
            return own > 0 || (own == 0 && against >= AGAINST_FOR_ALL);
        }
    }

    /** The topics that are no answer to the question for this person. */
    Set<String> demoted(String questionKey, String personId) {
        List<Standing> standings = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT topic_id, SUM(1 - 2 * helpful) AS against,
                               SUM(CASE WHEN person_id = :person THEN 1 - 2 * helpful ELSE 0 END) AS own
                        FROM answer_vote WHERE question_key = :key GROUP BY topic_id""")
                .bind("person", personId)
                .bind("key", questionKey)
                .map((row, context) ->
                        new Standing(row.getString("topic_id"), row.getInt("against"), row.getInt("own")))
                .list());
        Set<String> demoted = new HashSet<>();
        standings.stream().filter(Standing::demoted).map(Standing::topic).forEach(demoted::add);
        return demoted;
    }

    private record Against(String topic, String edition) {}

    /**
     * Forgets who said no to words that have been changed since: the new ones deserve a reading. Costs as much as there are
     * topics somebody said no to.
     *
     * @param editions of the topics there are now, by id
     */
    void forgetAgainstEdited(Map<String, String> editions) {
        List<Against> edited = jdbi
                .withHandle(handle -> handle.createQuery(
                                "SELECT DISTINCT topic_id, edition FROM answer_vote WHERE helpful = 0")
                        .map((row, context) -> new Against(row.getString("topic_id"), row.getString("edition")))
                        .list())
                .stream()
                .filter(against -> editions.containsKey(against.topic()))
                .filter(against -> !against.edition().equals(editions.get(against.topic())))
                .toList();
        if (!edited.isEmpty()) {
            jdbi.useTransaction(handle -> edited.forEach(against -> forget(handle, against)));
        }
    }

    private static void forget(Handle handle, Against against) {
        handle.createUpdate("DELETE FROM answer_vote WHERE topic_id = :topic AND edition = :edition AND helpful = 0")
                .bind("topic", against.topic())
                .bind("edition", against.edition())
                .execute();
    }
}
