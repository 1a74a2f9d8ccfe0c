package endcap.people;

import endcap.chat.User;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The audit log in the database, which itself refuses to change or forget a line. */
public final class AuditStore implements AuditLog {
    private final Jdbi jdbi;
    private final Clock clock;

    /** The log in that database, dated by that clock. */
    public AuditStore(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void record(User who, String act, String subject, String detail) {
        jdbi.useTransaction(handle -> handle.createUpdate("""
                        INSERT INTO audit_log (at, person_id, act, subject, detail)
                        VALUES (:at, :person, :act, :subject, :detail)""")
                .bind("at", clock.instant())
                .bind("person", who.id())
                .bind("act", act)
                .bind("subject", subject)
                .bind("detail", detail)
                .execute());
    }

    /** What was done to that subject, newest first. */
    public List<AuditEntry> bySubject(String subject, int atMost) {
        return jdbi.withHandle(handle ->
                entries(handle.createQuery("""
                                SELECT at, person_id, act, subject, detail FROM audit_log
                                WHERE subject = :subject ORDER BY audit_id DESC LIMIT :atMost""").bind("subject", subject).bind("atMost", atMost)));
    }

    /** What that person did, newest first. */
    public List<AuditEntry> byPerson(String personId, int atMost) {
        return jdbi.withHandle(handle ->
                entries(handle.createQuery("""
                                SELECT at, person_id, act, subject, detail FROM audit_log
                                WHERE person_id = :person ORDER BY audit_id DESC LIMIT :atMost""").bind("person", personId).bind("atMost", atMost)));
    }

    private static List<AuditEntry> entries(Query query) {
        return query.map((row, context) -> new AuditEntry(
                        Instant.parse(row.getString("at")),
                        row.getString("person_id"),
                        row.getString("act"),
                        row.getString("subject"),
                        row.getString("detail")))
                .list();
    }
}
