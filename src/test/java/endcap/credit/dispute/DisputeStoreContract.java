package endcap.credit.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the store of disputes keeps to on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DisputeStoreContract {
    private static final Instant AT = Instant.parse("2026-11-21T01:00:00Z");

    private Database database;
    private DisputeStore store;

    abstract Database open();

    @BeforeAll
    void openOnce() {
        database = open();
        store = new DisputeStore(database.jdbi());
    }

    @BeforeEach
    void start() {
        run("INSERT INTO customer (customer_code, name, aliases, owner, credit_limit_fen, on_hold)"
                + " VALUES ('C', 'x', '', 'li.na', 100, 0)");
        run(
                "INSERT INTO customer (customer_code, name, aliases, parent_code, on_hold) VALUES ('C-1', 'y', '', 'C', 0)");
        run("INSERT INTO invoice (document_no, customer_code, type, document_date, amount_fen, open_fen, disputed_fen,"
                + " as_of) VALUES ('Inv-102', 'C-1', 'invoice', '2026-11-01', 900, 900, 0, '2026-11-20'),"
                + " ('Inv-103', 'C', 'invoice', '2026-11-02', 900, 0, 0, '2026-11-20'),"
                + " ('N-1', 'C', 'credit_note', '2026-11-02', 900, 900, 0, '2026-11-20')");
    }

    private void run(String sql) {
        database.jdbi().useTransaction(handle -> handle.execute(sql));
    }

    @AfterEach
    void forget() {
        run("DELETE FROM dispute");
        run("DELETE FROM invoice");
        run("UPDATE customer SET parent_code = NULL");
        run("DELETE FROM customer");
    }

    @AfterAll
    void close() {
        database.close();
    }

    private Dispute record(long draft, long fen) {
        OpenDocument document = store.document("INV-102").orElseThrow();
        return store.record(draft, "li.na", AT, new NewDispute(document, fen, DisputeReason.PRICE, "价差"));
    }

    @Test
    void an_open_invoice_is_found_in_any_case_and_nothing_else_is() {
        assertThat(store.document("inv-102")).contains(new OpenDocument("Inv-102", "C-1", 900, 0, Optional.empty()));
        assertThat(store.document("Inv-103")).isEmpty();
        assertThat(store.document("N-1")).isEmpty();
        assertThat(store.openDocuments("C", 9)).containsExactly("Inv-102");
    }

    @Test
    void a_draft_becomes_one_dispute_and_takes_its_part_of_the_document() {
        Dispute first = record(1, 300);
        assertThat(record(1, 300)).isEqualTo(first);
        assertThat(first.state()).isEqualTo(DisputeState.OPEN);
        assertThat(first.recordedAt()).isEqualTo(AT);
        assertThat(store.document("INV-102").orElseThrow().undisputedFen()).isEqualTo(600);
        assertThat(store.find(first.id())).contains(first);
    }

    @Test
    void a_decision_is_made_once() {
        Dispute open = record(1, 300);
        assertThat(store.decide(open, DisputeState.ACCEPTED, "zhou.yan", AT, null, null))
                .isTrue();
        assertThat(store.decide(open, DisputeState.REJECTED, "zhou.yan", AT, null, "nein"))
                .isFalse();
        Dispute accepted = store.find(open.id()).orElseThrow();
        assertThat(accepted.decidedBy()).contains("zhou.yan");
        assertThat(store.decide(accepted, DisputeState.CLOSED, null, AT, "settled", null))
                .isTrue();
        assertThat(store.find(open.id()).orElseThrow().outcome()).contains("settled");
        assertThat(store.document("INV-102").orElseThrow().disputedFen()).isZero();
    }

    @Test
    void lists_hold_what_is_not_over() {
        Dispute first = record(1, 300);
        Dispute second = record(2, 100);
        assertThat(store.ofAccount("C")).containsExactly(first, second);
        assertThat(store.unsettled(Optional.of(Set.of("li.na")), 9)).containsExactly(first, second);
        assertThat(store.unsettled(Optional.of(Set.of("wang.lei")), 9)).isEmpty();
        assertThat(store.unsettled(Optional.of(Set.of()), 9)).isEmpty();
        assertThat(store.unsettled(Optional.empty(), 1)).containsExactly(first);
        store.decide(first, DisputeState.REJECTED, "zhou.yan", AT, null, "no");
        assertThat(store.ofAccount("C")).containsExactly(second);
    }

    @Test
    void what_waits_and_what_has_lost_its_document_is_found() {
        Dispute dispute = record(1, 300);
        assertThat(store.waitingSince(AT)).isEmpty();
        assertThat(store.undecided(9)).containsExactly(dispute);
        assertThat(store.undecided(0)).isEmpty();
        assertThat(store.waitingSince(AT.plusSeconds(1))).containsExactly(dispute);
        assertThat(store.withoutDocument()).isEmpty();
        run("UPDATE invoice SET open_fen = 0");
        assertThat(store.withoutDocument()).containsExactly(dispute);
        assertThat(List.of(dispute.documentNo())).containsExactly("Inv-102");
    }
}
