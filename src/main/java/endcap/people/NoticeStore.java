package endcap.people;

import endcap.chat.Notice;
import endcap.chat.Notices;
import endcap.chat.User;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The notices in the database. A row stays after it was told: that is what makes a notice come once.
 *
 * <p>Looking whether something waits reads an index that holds only what waits, so its cost does not grow with what was
 * told before.
 */
public final class NoticeStore implements Notices {
    /** Stands after each argument in their one column; nothing a person writes holds it. */
    private static final String END = "\u001f";

    private final Jdbi jdbi;

    /** The notices in that database. */
    public NoticeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean leave(String personId, Notice notice, Instant at) {
        return jdbi.inTransaction(handle -> handle.createUpdate("""
                        INSERT INTO notice (person_id, notice_key, text_key, args, label_key, says, left_at)
                        VALUES (:person, :key, :text, :args, :label, :says, :at)
                        ON CONFLICT (person_id, notice_key) DO NOTHING""")
                        .bind("person", personId)
                        .bind("key", notice.key())
                        .bind("text", notice.textKey())
                        .bind("args", stored(notice.args()))
                        .bind("label", notice.labelKey())
                        .bind("says", notice.says())
                        .bind("at", at)
                        .execute()
                == 1);
    }

    @Override
    public List<Notice> take(User user, Instant after, Instant at, int atMost) {
        if (!waits(user, after)) {
            // Nearly always: a message must not queue behind the writers for nothing.
            return List.of();
        }
        return jdbi.inTransaction(handle -> told(handle, user, after, at, atMost));
    }

    @Override
    public void untold(User user, Instant since) {
        jdbi.useTransaction(handle -> handle.createUpdate("""
                        UPDATE notice SET told_at = NULL WHERE person_id = :person AND told_at >= :since""")
                .bind("person", user.id())
                .bind("since", since)
                .execute());
    }

    private boolean waits(User user, Instant after) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT 1 FROM notice
                        WHERE person_id = :person AND told_at IS NULL AND left_at >= :after LIMIT 1""")
                .bind("person", user.id())
                .bind("after", after)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    private record Told(long id, Notice notice) {}

    /** Two nodes may have seen it wait; only the one whose update changes the row tells it. */
    private static List<Notice> told(Handle handle, User user, Instant after, Instant at, int atMost) {
        return handle
                .createQuery("""
                        UPDATE notice SET told_at = :at
                        WHERE told_at IS NULL AND notice_id IN (
                          SELECT notice_id FROM notice
                          WHERE person_id = :person AND told_at IS NULL AND left_at >= :after
                          ORDER BY left_at, notice_id LIMIT :atMost)
                        RETURNING notice_id, notice_key, text_key, args, label_key, says""")
                .bind("at", at)
                .bind("person", user.id())
                .bind("after", after)
                .bind("atMost", atMost)
                .map((row, context) -> told(row))
                .list()
                .stream()
                .sorted(Comparator.comparingLong(Told::id))
                .map(Told::notice)
                .toList();
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getLong("notice_id"),
                new Notice(
                        row.getString("notice_key"),
                        row.getString("text_key"),
                        args(row.getString("args")),
                        row.getString("label_key"),
                        row.getString("says")));
    }

    private static String stored(List<String> args) {
        return args.stream().map(arg -> arg + END).collect(Collectors.joining());
    }

    private static List<String> args(String stored) {
        String[] parts = stored.split(END, -1);
        return List.of(parts).subList(0, parts.length - 1);
    }
}
