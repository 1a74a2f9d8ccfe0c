package endcap.credit.collection;

import static endcap.credit.collection.DebtorSketch.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.credit.collection.LogEntry.NextAction;
import endcap.credit.collection.LogEntry.OwedThen;
import endcap.credit.collection.LogEntry.Promised;
import endcap.storage.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the collection log and the debtor types promise on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CollectionStoreContract {
    private static final Instant AT = Instant.parse("2026-11-21T01:00:00Z");

    private Database database;
    private CollectionStore store;
    private DebtorStore debtors;

    abstract Database open();

    @BeforeAll
    void openOnce() {
        database = open();
        store = new CollectionStore(database.jdbi());
        debtors = new DebtorStore(database.jdbi());
        database.jdbi()
                .useTransaction(handle -> List.of("XWJ", "XWJ-1", "LGJ")
                        .forEach(code -> handle.execute(
                                "INSERT INTO customer (customer_code, name, aliases, on_hold) VALUES (?, ?, '', 0)",
                                code,
                                code)));
    }

    @BeforeEach
    void forget() {
        database.jdbi()
                .useTransaction(handle -> List.of("collection_entry", "debtor_type", "contact")
                        .forEach(table -> handle.execute("DELETE FROM " + table)));
    }

    @AfterAll
    void close() {
        database.close();
    }

    private static LogEntry entry(long draft, LocalDate date, Optional<NextAction> next) {
        return new LogEntry(
                0,
                draft,
                "XWJ-1",
                "XWJ",
                "li",
                date,
                Optional.of(Occasion.VISIT),
                Optional.of(Means.NEW_BLOOD),
                Step.STATEMENT,
                Optional.of(DebtorType.VAIN),
                "上门 ‘对账’",
                Optional.of(new Promised(2_000_000, TODAY.plusDays(4))),
                next,
                new OwedThen("CNY", 6_180_000, 12, Optional.of(TODAY.minusDays(12))),
                AT);
    }

    private static LogEntry bare(long draft, LocalDate date) {
        return new LogEntry(
                0,
                draft,
                "XWJ",
                "XWJ",
                "li",
                date,
                Optional.empty(),
                Optional.empty(),
                Step.REMINDER,
                Optional.empty(),
                "打电话",
                Optional.empty(),
                Optional.empty(),
                new OwedThen("CNY", 0, 0, Optional.empty()),
                AT);
    }

    private static NextAction onDay(LocalDate day) {
        return new NextAction("再打电话", Optional.of(day));
    }

    @Test
    void an_entry_comes_back_as_it_was_written() {
        LogEntry written = store.add(entry(1, TODAY, Optional.of(onDay(TODAY.plusDays(5)))));
        assertThat(written.id()).isPositive();
        assertThat(store.log("XWJ", 9)).containsExactly(written);
        assertThat(written)
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(entry(1, TODAY, Optional.of(onDay(TODAY.plusDays(5)))));
        LogEntry plain = store.add(bare(2, TODAY));
        assertThat(plain).usingRecursiveComparison().ignoringFields("id").isEqualTo(bare(2, TODAY));
    }

    @Test
    void a_draft_becomes_one_entry_however_often_it_is_said_yes_to() {
        LogEntry first = store.add(bare(7, TODAY));
        assertThat(store.add(bare(7, TODAY))).isEqualTo(first);
        assertThat(store.log("XWJ", 9)).hasSize(1);
    }

    @Test
    void a_next_step_waits_for_the_accounts_owner_until_somebody_has_gone_on() {
        database.jdbi()
                .useTransaction(
                        handle -> handle.execute("UPDATE customer SET owner = 'li' WHERE customer_code = 'XWJ'"));
        LocalDate tomorrow = TODAY.plusDays(1);
        store.add(entry(1, TODAY.minusDays(5), Optional.of(onDay(TODAY))));
        assertThat(store.next(Set.of("li"), TODAY.minusDays(9), TODAY))
                .containsExactly(new NextCollection("XWJ-1", "再打电话", TODAY));
        assertThat(store.next(Set.of("wang"), TODAY.minusDays(9), TODAY)).isEmpty();
        assertThat(store.next(Set.of("li"), tomorrow, tomorrow)).isEmpty();
        assertThat(store.next(Set.of(), TODAY, TODAY)).isEmpty();
        LogEntry later = store.add(bare(2, TODAY.minusDays(5)));
        assertThat(store.next(Set.of("li"), TODAY.minusDays(9), TODAY)).isEmpty();
        store.undo(later.id(), AT);
        assertThat(store.next(Set.of("li"), TODAY.minusDays(9), TODAY)).hasSize(1);
    }

    @Test
    void the_log_is_the_accounts_newest_first_and_without_what_was_taken_back() {
        LogEntry older = store.add(bare(1, TODAY.minusDays(3)));
        LogEntry newer = store.add(bare(2, TODAY));
        LogEntry undone = store.add(bare(3, TODAY));
        store.undo(undone.id(), AT);
        assertThat(store.log("XWJ", 9)).containsExactly(newer, older);
        assertThat(store.log("XWJ", 1)).containsExactly(newer);
        assertThat(store.log("LGJ", 9)).isEmpty();
        assertThat(store.ofDraft(3)).isEmpty();
        assertThat(store.ofDraft(2)).contains(newer);
    }

    @Test
    void a_next_step_is_due_from_its_day_on_until_it_was_told() {
        LogEntry due = store.add(entry(1, TODAY, Optional.of(onDay(TODAY))));
        store.add(entry(2, TODAY, Optional.of(onDay(TODAY.plusDays(1)))));
        store.add(entry(3, TODAY, Optional.of(new NextAction("等通知", Optional.empty()))));
        LogEntry undone = store.add(entry(4, TODAY, Optional.of(onDay(TODAY))));
        store.undo(undone.id(), AT);
        assertThat(store.nextDue(TODAY, 9)).containsExactly(due);
        store.told(due.id(), AT);
        assertThat(store.nextDue(TODAY, 9)).isEmpty();
    }

    @Test
    void the_last_decision_on_a_type_counts_and_can_be_taken_back() {
        KnownType tough = new KnownType(DebtorType.TOUGH, Signs.read("1a,1b"), "li", AT);
        KnownType vain = new KnownType(DebtorType.VAIN, Signs.kept(""), "chen", AT.plusSeconds(60));
        debtors.decide(1, "XWJ", tough);
        debtors.decide(2, "XWJ", vain);
        debtors.decide(2, "XWJ", vain);
        assertThat(debtors.type("XWJ")).contains(vain);
        debtors.undecide(2, AT);
        assertThat(debtors.type("XWJ")).contains(tough);
        assertThat(debtors.type("LGJ")).isEmpty();
    }

    @Test
    void who_decides_and_is_on_our_side_is_spoken_to_first() {
        database.jdbi().useTransaction(handle -> {
            for (String row : List.of(
                    "'a', '店长', 'sponsor', NULL",
                    "'b', '采购', 'neutral', '订货'",
                    "'c', '财务', 'neutral', '付款'",
                    "'d', '总监', 'sponsor', '合同'",
                    "'e', NULL, 'opponent', '全部'")) {
                handle.execute(
                        "INSERT INTO contact (customer_code, name, role, stance, decides) VALUES ('XWJ', " + row + ")");
            }
        });
        assertThat(debtors.contacts("XWJ").stream().sorted(Contact.FIRST_TO_SPEAK_TO))
                .extracting(Contact::name)
                .containsExactly("d", "c", "b", "e", "a");
    }
}
