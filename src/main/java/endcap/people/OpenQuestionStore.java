package endcap.people;

import endcap.chat.OpenQuestions;
import endcap.chat.User;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What the bot asked each person in each conversation, in the database: any node can take the answer. */
public final class OpenQuestionStore implements OpenQuestions {
    private record Asked(String sentence, Instant at) {}

    private final Jdbi jdbi;

    /** The questions in that database. */
    public OpenQuestionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void ask(String conversation, User user, String sentence, Instant at) {
        jdbi.useTransaction(handle -> handle.createUpdate("""
                        INSERT INTO open_question (conversation, person_id, sentence, asked_at)
                        VALUES (:conversation, :person, :sentence, :at)
                        ON CONFLICT (conversation, person_id)
                        DO UPDATE SET sentence = excluded.sentence, asked_at = excluded.asked_at""")
                .bind("conversation", conversation)
                .bind("person", user.id())
                .bind("sentence", sentence)
                .bind("at", at)
                .execute());
    }

    @Override
    public Optional<String> take(String conversation, User user, Instant after) {
        if (!isOpen(conversation, user)) {
            // Most messages answer nothing: they must not queue behind the writers.
            return Optional.empty();
        }
        return jdbi.inTransaction(handle -> delete(handle, conversation, user))
                .filter(asked -> !asked.at().isBefore(after))
                .map(Asked::sentence);
    }

    private boolean isOpen(String conversation, User user) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT 1 FROM open_question WHERE conversation = :conversation AND person_id = :person")
                .bind("conversation", conversation)
                .bind("person", user.id())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** Two nodes may have seen it open; only the one that deletes it is given it. */
    private static Optional<Asked> delete(Handle handle, String conversation, User user) {
        return handle.createQuery("""
                        DELETE FROM open_question WHERE conversation = :conversation AND person_id = :person
                        RETURNING sentence, asked_at""")
                .bind("conversation", conversation)
                .bind("person", user.id())
                .map((row, context) -> new Asked(row.getString("sentence"), Instant.parse(row.getString("asked_at"))))
                .findOne();
    }
}
