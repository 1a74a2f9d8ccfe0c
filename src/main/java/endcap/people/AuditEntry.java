package endcap.people;

import java.time.Instant;

/** One line of the audit log: who did what to what, and when. */
public record AuditEntry(Instant at, String personId, String act, String subject, String detail) {}
