package endcap.people;

import endcap.chat.User;

/** The append-only record of every look at credit and every write. */
public interface AuditLog {
    /**
     * Adds a line.
     *
     * @param act what was done, a word of the code's own: {@code credit.look}, {@code visit.confirm}
     * @param subject what it was done to: a customer code, a visit id
     * @param detail the rest, for people to read; no secrets
     */
    void record(User who, String act, String subject, String detail);
}
