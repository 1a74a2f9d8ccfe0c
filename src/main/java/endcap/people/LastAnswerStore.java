package endcap.people;

import endcap.chat.LastAnswers;
import endcap.chat.User;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What each person was last answered, in the database: any node can say why. Forgotten after a week. */
public final class LastAnswerStore implements LastAnswers {
    private static final Duration KEPT = Duration.ofDays(7);

    private final Jdbi jdbi;
    private final Clock clock;

    /** The answers in that database, dated by that clock. */
    public LastAnswerStore(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void keep(String conversation, User user, Answered answered) {
        Instant now = clock.instant();
        jdbi.useTransaction(handle -> {
            handle.createUpdate("DELETE FROM last_answer WHERE person_id = :person AND answered_at < :before")
                    .bind("person", user.id())
                    .bind("before", now.minus(KEPT))
                    .execute();
            handle.createUpdate("""
                            INSERT INTO last_answer
                              (person_id, conversation, command, words, explicit, language, answered_at)
                            VALUES (:person, :conversation, :command, :words, :explicit, :language, :at)
                            ON CONFLICT (person_id, conversation)
                            DO UPDATE SET command = excluded.command, words = excluded.words,
                              explicit = excluded.explicit, language = excluded.language,
                              answered_at = excluded.answered_at""")
                    .bind("person", user.id())
                    .bind("conversation", conversation)
                    .bind("command", answered.command())
                    .bind("words", answered.words())
                    .bind("explicit", answered.explicit() ? 1 : 0)
                    .bind("language", answered.language().toLanguageTag())
                    .bind("at", now)
                    .execute();
        });
    }

    @Override
    public Optional<Answered> last(String conversation, User user) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT command, words, explicit, language FROM last_answer
                        WHERE person_id = :person AND conversation = :conversation AND answered_at >= :after""")
                .bind("person", user.id())
                .bind("conversation", conversation)
                .bind("after", clock.instant().minus(KEPT))
                .map((row, context) -> answered(row))
                .findOne());
    }

    private static Answered answered(ResultSet row) throws SQLException {
        return new Answered(
                row.getString("command"),
                row.getString("words"),
                row.getInt("explicit") != 0,
                Locale.forLanguageTag(row.getString("language")));
    }
}
