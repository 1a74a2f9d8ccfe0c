package endcap.credit.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * The requests in the database. Every step is one update that names the status it starts from: when two try at once, the
 * database lets one of them through and the other learns that it was too late.
 *
 * <p>What waits, what a person asked and what a customer was let off are each read over an index of their own, so their
 * cost follows what is shown and not what was ever asked.
 */
final class ReleaseStore {
    private static final String RELEASE = """
            SELECT release_request.*, release_sight.* FROM release_request
            JOIN release_sight ON release_sight.release_id = release_request.release_id
              AND release_sight.mark = release_request.mark
            """;

    private final Jdbi jdbi;

    ReleaseStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a new request with the figures it was made on; empty when that draft has become one before. */
    Optional<Release> add(long draftId, HeldOrder order, Asked asked, Sight sight) {
        Optional<Long> added = jdbi.inTransaction(handle -> {
            Optional<Long> id = insert(handle, draftId, order, asked, sight.mark());
            id.ifPresent(release -> SightRows.keep(handle, release, sight));
            return id;
        });
        return added.flatMap(this::find);
    }

    private static Optional<Long> insert(Handle handle, long draftId, HeldOrder order, Asked asked, String mark) {
        return handle.createQuery("""
                        INSERT INTO release_request (draft_id, customer_code, account_code, order_fen, prepaid, currency,
                          reason, requested_by, requested_at, expires_at, status, mark, used_fen, uses)
                        VALUES (:draft, :customer, :account, :fen, :prepaid, :currency,
                          :reason, :by, :at, :expires, 'requested', :mark, 0, 0)
                        ON CONFLICT (draft_id) DO NOTHING RETURNING release_id""")
                .bind("draft", draftId)
                .bind("customer", order.customerCode())
                .bind("account", order.accountCode())
                .bind("fen", order.fen())
                .bind("prepaid", order.prepaid() ? 1 : 0)
                .bind("currency", order.currency())
                .bind("reason", asked.reason())
                .bind("by", asked.by())
                .bind("at", asked.at())
                .bind("expires", asked.expiresAt())
                .bind("mark", mark)
                .mapTo(Long.class)
                .findOne();
    }

    Optional<Release> find(long id) {
        return one(RELEASE + "WHERE release_request.release_id = :id", id);
    }

    Optional<Release> byDraft(long draftId) {
        return one(RELEASE + "WHERE release_request.draft_id = :id", draftId);
    }

    private Optional<Release> one(String sql, long id) {
        return jdbi.withHandle(handle ->
                releases(handle.createQuery(sql).bind("id", id)).stream().findFirst());
    }

    /** All of that status, oldest first. */
    List<Release> all(Status status) {
        return jdbi.withHandle(handle ->
                releases(handle.createQuery(RELEASE + "WHERE status = :status ORDER BY release_request.release_id")
                        .bind("status", status.word())));
    }

    /** What that person asked for, newest first. */
    List<Release> askedBy(String personId, int atMost) {
        return jdbi.withHandle(handle -> releases(handle.createQuery(
                        RELEASE + "WHERE requested_by = :person ORDER BY release_request.release_id DESC LIMIT :atMost")
                .bind("person", personId)
                .bind("atMost", atMost)));
    }

    /** Those of that customer and status, oldest first. */
    List<Release> of(String customerCode, Status status) {
        return jdbi.withHandle(handle -> releases(handle.createQuery(RELEASE
                        + "WHERE customer_code = :customer AND status = :status ORDER BY release_request.release_id")
                .bind("customer", customerCode)
                .bind("status", status.word())));
    }

    /** Keeps figures somebody sees of a request. */
    void saw(long id, Sight sight) {
        jdbi.useTransaction(handle -> SightRows.keep(handle, id, sight));
    }

    /** The figures that mark stands for, if anybody saw them. */
    Optional<Sight> seen(long id, String mark) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM release_sight WHERE release_id = :id AND mark = :mark")
                        .bind("id", id)
                        .bind("mark", mark)
                        .map((row, context) -> SightRows.sight(row))
                        .findOne());
    }

    /** Decides a request that waits, on these figures; false when it waits no more. */
    boolean decide(long id, Decision decision, Sight sight) {
        return jdbi.inTransaction(handle -> {
            SightRows.keep(handle, id, sight);
            Update update = handle.createUpdate("""
                            UPDATE release_request SET status = :status, mark = :mark, decided_by = :by,
                              decided_at = :at, decision = :decision, valid_to = :validTo, reject_reason = :reason
                            WHERE release_id = :id AND status = 'requested'""")
                    .bind("id", id)
                    .bind("mark", sight.mark())
                    .bind("by", decision.by())
                    .bind("at", decision.at());
            return bind(update, decision).execute() == 1;
        });
    }

    private static Update bind(Update update, Decision decision) {
        return switch (decision) {
            case Decision.Approval given ->
                update.bind("status", Status.APPROVED.word())
                        .bind("decision", given.word())
                        .bind("validTo", given.validTo())
                        .bind("reason", (String) null);
            case Decision.Rejected rejected ->
                update.bind("status", Status.REJECTED.word())
                        .bind("decision", (String) null)
                        .bind("validTo", (LocalDate) null)
                        .bind("reason", rejected.reason());
        };
    }

    /** Moves it on without a decision; false when it is no longer where it was thought to be. */
    boolean move(long id, Status from, Status to) {
        return jdbi.inTransaction(handle ->
                handle.createUpdate("UPDATE release_request SET status = :to WHERE release_id = :id AND status = :from")
                                .bind("id", id)
                                .bind("from", from.word())
                                .bind("to", to.word())
                                .execute()
                        == 1);
    }

    private static List<Release> releases(Query query) {
        return query.map((row, context) -> ReleaseRows.release(row)).list();
    }
}
