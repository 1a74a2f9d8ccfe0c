package endcap.credit.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Disputes in the database. A draft becomes one dispute at most; a decision is made once, whoever is quicker. */
final class DisputeStore {
    private static final String DISPUTE = """
            SELECT d.dispute_id, d.document_no, d.customer_code, d.amount_fen, d.reason, d.words, d.state, d.recorded_by,
              d.recorded_at, d.decided_by, d.decided_at, d.outcome, d.note
            """;

    private static final String MEMBERS = """
            WITH RECURSIVE member (customer_code) AS (
              SELECT customer_code FROM customer WHERE customer_code = :account
              UNION
              SELECT c.customer_code FROM member m CROSS JOIN customer c
              WHERE c.parent_code = m.customer_code AND c.credit_limit_fen IS NULL)
            """;

    static final String DOCUMENT = """
            SELECT i.document_no, i.customer_code, i.open_fen, i.currency,
              (SELECT COALESCE(SUM(d.amount_fen), 0) FROM dispute d
               WHERE d.document_no = i.document_no AND d.state IN ('open', 'accepted')) AS disputed_fen
            FROM invoice i
            WHERE UPPER(i.document_no) = :number AND i.open_fen > 0 AND i.type = 'invoice'""";

    static final String OF_ACCOUNT = MEMBERS + DISPUTE + """
            FROM member m CROSS JOIN dispute d
            WHERE d.customer_code = m.customer_code AND d.state IN ('open', 'accepted')
            ORDER BY d.dispute_id""";

    static final String OF_OWNERS = """
            WITH RECURSIVE mine (customer_code) AS (
              SELECT customer_code FROM customer WHERE owner IN (<owners>)
              UNION
              SELECT c.customer_code FROM mine m CROSS JOIN customer c WHERE c.parent_code = m.customer_code)
            """ + DISPUTE + """
            FROM mine m CROSS JOIN dispute d
            WHERE d.customer_code = m.customer_code AND d.state IN ('open', 'accepted')
            ORDER BY d.recorded_at, d.dispute_id LIMIT :atMost""";

    static final String OF_ALL = DISPUTE + """
            FROM dispute d WHERE d.state IN ('open', 'accepted')
            ORDER BY d.recorded_at, d.dispute_id LIMIT :atMost""";

    private final Jdbi jdbi;

    DisputeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The open invoice of that number, in whatever case it is written; when case alone tells several apart, the first. */
    Optional<OpenDocument> document(String number) {
        return jdbi.withHandle(handle -> handle.createQuery(DOCUMENT + " ORDER BY i.document_no LIMIT 1")
                .bind("number", number.toUpperCase(Locale.ROOT))
                .map((row, context) -> new OpenDocument(
                        row.getString("document_no"),
                        row.getString("customer_code"),
                        row.getLong("open_fen"),
                        row.getLong("disputed_fen"),
                        text(row, "currency")))
                .findOne());
    }

    /** The numbers of the account's open invoices, oldest first. */
    List<String> openDocuments(String accountCode, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(MEMBERS + """
                        SELECT i.document_no FROM member m CROSS JOIN invoice i
                        WHERE i.customer_code = m.customer_code AND i.open_fen > 0 AND i.type = 'invoice'
                        ORDER BY i.document_date, i.document_no LIMIT :atMost""")
                .bind("account", accountCode)
                .bind("atMost", atMost)
                .mapTo(String.class)
                .list());
    }

    /** Writes down what a draft holds; a second time for the same draft nothing more. */
    Dispute record(long draftId, String personId, Instant at, NewDispute dispute) {
        jdbi.useTransaction(handle -> handle.createUpdate("""
                        INSERT INTO dispute (draft_id, document_no, customer_code, amount_fen, reason, words, state,
                          recorded_by, recorded_at)
                        VALUES (:draft, :document, :customer, :amount, :reason, :words, 'open', :person, :at)
                        ON CONFLICT (draft_id) DO NOTHING""")
                .bind("draft", draftId)
                .bind("document", dispute.document().documentNo())
                .bind("customer", dispute.document().customerCode())
                .bind("amount", dispute.amountFen())
                .bind("reason", dispute.reason().word())
                .bind("words", dispute.words())
                .bind("person", personId)
                .bind("at", at)
                .execute());
        return ofDraft(draftId).orElseThrow();
    }

    /** What was written down from that draft. */
    Optional<Dispute> ofDraft(long draftId) {
        return jdbi.withHandle(handle -> handle.createQuery(DISPUTE + "FROM dispute d WHERE d.draft_id = :draft")
                .bind("draft", draftId)
                .map(DisputeStore::dispute)
                .findOne());
    }

    /** The dispute with that id. */
    Optional<Dispute> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(DISPUTE + "FROM dispute d WHERE d.dispute_id = :id")
                .bind("id", id)
                .map(DisputeStore::dispute)
                .findOne());
    }

    /**
     * Decides; false when it is no longer as it was thought to be.
     *
     * @param personId null when the books decide
     * @param outcome of a dispute that is closed, else null
     * @param note why it is rejected, else null
     */
    boolean decide(
            Dispute dispute,
            DisputeState to,
            @Nullable String personId,
            Instant at,
            @Nullable String outcome,
            @Nullable String note) {
        return jdbi.inTransaction(handle -> handle.createUpdate("""
                                UPDATE dispute SET state = :to, decided_by = :person, decided_at = :at,
                                  outcome = :outcome, note = :note
                                WHERE dispute_id = :id AND state = :from""")
                        .bind("to", to.word())
                        .bind("person", personId)
                        .bind("at", at)
                        .bind("outcome", outcome)
                        .bind("note", note)
                        .bind("id", dispute.id())
                        .bind("from", dispute.state().word())
                        .execute()
                == 1);
    }

    /** The open and accepted disputes of a credit account, in the order they were written down. */
    List<Dispute> ofAccount(String accountCode) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_ACCOUNT)
                .bind("account", accountCode)
                .map(DisputeStore::dispute)
                .list());
    }

    /** The open and accepted disputes, oldest first, of the accounts of those owners; of everybody when none are named. */
    List<Dispute> unsettled(Optional<Set<String>> owners, int atMost) {
        if (owners.isPresent() && owners.get().isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> owners.map(
                        some -> handle.createQuery(OF_OWNERS).bindList("owners", List.copyOf(some)))
                .orElseGet(() -> handle.createQuery(OF_ALL))
                .bind("atMost", atMost)
                .map(DisputeStore::dispute)
                .list());
    }

    /** Open and accepted disputes over documents that are not open any more. */
    List<Dispute> withoutDocument() {
        return jdbi.withHandle(handle ->
                handle.createQuery(DISPUTE + """
                        FROM dispute d WHERE d.state IN ('open', 'accepted') AND NOT EXISTS (
                          SELECT 1 FROM invoice i WHERE i.document_no = d.document_no AND i.open_fen > 0)
                        ORDER BY d.dispute_id""").map(DisputeStore::dispute).list());
    }

    /** Disputes nobody has decided, oldest first. */
    List<Dispute> undecided(int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(DISPUTE + """
                        FROM dispute d WHERE d.state IN ('open', 'accepted') AND d.state = 'open'
                        ORDER BY d.recorded_at, d.dispute_id LIMIT :atMost""")
                .bind("atMost", atMost)
                .map(DisputeStore::dispute)
                .list());
    }

    /** Disputes nobody has decided that were written down before then. */
    List<Dispute> waitingSince(Instant before) {
        return jdbi.withHandle(handle -> handle.createQuery(DISPUTE + """
                        FROM dispute d WHERE d.state IN ('open', 'accepted') AND d.state = 'open'
                          AND d.recorded_at < :before
                        ORDER BY d.dispute_id""")
                .bind("before", before)
                .map(DisputeStore::dispute)
                .list());
    }

    private static Dispute dispute(ResultSet row, StatementContext context) throws SQLException {
        return new Dispute(
                row.getLong("dispute_id"),
                row.getString("document_no"),
                row.getString("customer_code"),
                row.getLong("amount_fen"),
                DisputeReason.of(row.getString("reason")),
                row.getString("words"),
                DisputeState.of(row.getString("state")),
                row.getString("recorded_by"),
                Instant.parse(row.getString("recorded_at")),
                text(row, "decided_by"),
                text(row, "decided_at").map(Instant::parse),
                text(row, "outcome"),
                text(row, "note"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isBlank());
    }
}
