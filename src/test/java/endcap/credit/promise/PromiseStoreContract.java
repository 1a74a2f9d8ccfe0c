package endcap.credit.promise;

import static endcap.credit.promise.PromiseSketch.day;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.credit.promise.PromiseBookStore.Found;
import endcap.credit.promise.Settlement.Measured;
import endcap.storage.Database;
import java.time.Instant;
import java.time.LocalDate;
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

/** What the stores of promises keep to on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PromiseStoreContract {
    private static final Instant AT = Instant.parse("2026-11-03T01:00:00Z");
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 11, 1);

    private Database database;
    private PromiseStore store;
    private PromiseBookStore books;

    abstract Database open();

    @BeforeAll
    void openOnce() {
        database = open();
        store = new PromiseStore(database.jdbi());
        books = new PromiseBookStore(database.jdbi());
    }

    @BeforeEach
    void start() {
        customer("C", "NULL", "'li.na'", "100");
        customer("C-1", "'C'", "NULL", "NULL");
        customer("D", "NULL", "'wang.lei'", "100");
    }

    private void customer(String code, String parent, String owner, String limit) {
        run("INSERT INTO customer (customer_code, name, aliases, parent_code, owner, credit_limit_fen, on_hold)"
                + " VALUES ('" + code + "', 'x', '', " + parent + ", " + owner + ", " + limit + ", 0)");
    }

    private void run(String sql) {
        database.jdbi().useTransaction(handle -> handle.execute(sql));
    }

    @AfterEach
    void forget() {
        List.of("promise_money", "promise_book_document", "promise_book", "payment_promise", "invoice", "snapshot")
                .forEach(table -> run("DELETE FROM " + table));
        run("UPDATE customer SET parent_code = NULL");
        run("DELETE FROM customer");
    }

    @AfterAll
    void close() {
        database.close();
    }

    private static NewPromise promised(String customer, long fen, int due) {
        return new NewPromise(customer, fen, day(due), Optional.of("王总"), day(2));
    }

    private Promise record(long draft, NewPromise promise) {
        return store.record(draft, "li.na", AT, List.of(promise)).getFirst();
    }

    @Test
    void what_was_told_is_kept_with_who_wrote_it_down() {
        Promise kept = record(1, promised("C", 500, 9));
        assertThat(store.find(kept.id())).contains(kept);
        assertThat(kept.givenBy()).contains("王总");
        assertThat(kept.givenOn()).contains(day(2));
        assertThat(kept.recordedBy()).contains("li.na");
        assertThat(kept.recordedAt()).contains(AT);
        assertThat(store.ofDraft(1)).containsExactly(kept);
    }

    @Test
    void the_same_promise_told_twice_is_one() {
        Promise first = record(1, promised("C", 500, 9));
        assertThat(record(2, promised("C", 500, 9))).isEqualTo(first);
        assertThat(store.ofDraft(2)).isEmpty();
        store.takeBack(2);
        assertThat(store.find(first.id())).isPresent();
        store.takeBack(1);
        assertThat(store.find(first.id())).isEmpty();
    }

    @Test
    void a_promise_out_of_a_file_gets_its_recorder_and_loses_them_by_an_undo() {
        run("INSERT INTO payment_promise (customer_code, amount_fen, due_date, state) VALUES ('C', 500, '2026-11-10',"
                + " 'open')");
        Promise told = record(1, promised("C", 500, 9));
        assertThat(told.recordedBy()).contains("li.na");
        store.takeBack(1);
        Promise left = store.find(told.id()).orElseThrow();
        assertThat(left.recordedBy()).isEmpty();
        assertThat(left.state()).isEqualTo(PromiseState.OPEN);
    }

    @Test
    void a_moved_promise_is_closed_and_another_counts_from_the_same_day() {
        Promise first = record(1, promised("C", 500, 9));
        Promise second = store.move(first, day(20), 2, "li.na", AT, day(5)).orElseThrow();
        assertThat(second.due()).isEqualTo(day(20));
        assertThat(second.givenOn()).isEqualTo(first.givenOn());
        assertThat(store.find(first.id()).orElseThrow().movedTo()).contains(day(20));
        assertThat(store.move(first, day(25), 3, "li.na", AT, day(5))).isEmpty();
        store.takeBack(2);
        assertThat(store.reopen(first.id(), PromiseState.MOVED)).isTrue();
        assertThat(store.find(first.id())).contains(first);
    }

    @Test
    void a_withdrawn_promise_made_anew_is_open_and_an_undo_makes_it_withdrawn() {
        Promise first = record(1, promised("C", 500, 9));
        assertThat(store.withdraw(first.id(), day(4))).isTrue();
        assertThat(store.withdraw(first.id(), day(4))).isFalse();
        assertThat(record(2, promised("C", 500, 9)).state()).isEqualTo(PromiseState.OPEN);
        store.takeBack(2);
        assertThat(store.find(first.id()).orElseThrow().state()).isEqualTo(PromiseState.WITHDRAWN);
    }

    @Test
    void what_has_not_come_by_its_day_is_told_of_whose_account_it_is() {
        record(1, promised("C-1", 500, 9));
        record(2, promised("C", 300, 20));
        record(3, promised("D", 400, 5));
        run("UPDATE payment_promise SET state = 'partly', received_fen = 150 WHERE amount_fen = 500");
        PromiseDueStore due = new PromiseDueStore(database.jdbi());
        assertThat(due.due(Optional.of(Set.of("li.na")), day(19), 9))
                .extracting(promise -> promise.customerCode() + " " + promise.fen() + " " + promise.givenBy())
                .containsExactly("C-1 350 Optional[王总]");
        assertThat(due.due(Optional.empty(), day(20), 9))
                .extracting(PromiseDueStore.Due::due)
                .containsExactly(day(20), day(9), day(5));
        assertThat(due.due(Optional.empty(), day(20), 1)).hasSize(1);
        assertThat(due.due(Optional.of(Set.of()), day(20), 9)).isEmpty();
        run("UPDATE payment_promise SET paid_on = '2026-11-12' WHERE amount_fen = 500");
        run("UPDATE payment_promise SET state = 'withdrawn' WHERE amount_fen = 400");
        assertThat(due.due(Optional.empty(), day(19), 9)).isEmpty();
    }

    @Test
    void lists_are_of_the_account_and_of_the_owners_only() {
        Promise store1 = record(1, promised("C-1", 500, 9));
        Promise chain = record(2, promised("C", 300, 5));
        Promise other = record(3, promised("D", 300, 7));
        assertThat(store.ofAccount("C", LONG_AGO)).containsExactly(chain, store1);
        assertThat(store.open(Optional.of(Set.of("li.na")), 9)).containsExactly(chain, store1);
        assertThat(store.open(Optional.of(Set.of()), 9)).isEmpty();
        assertThat(store.open(Optional.empty(), 9)).containsExactly(chain, other, store1);
        assertThat(store.open(Optional.empty(), 1)).containsExactly(chain);
    }

    @Test
    void money_is_measured_once_and_the_books_are_kept_while_a_promise_waits() {
        record(1, promised("C-1", 500, 9));
        run("INSERT INTO snapshot (kind, customer_code, as_of) VALUES ('invoices', 'C-1', '2026-11-03')");
        run("INSERT INTO invoice (document_no, customer_code, type, document_date, amount_fen, open_fen, disputed_fen,"
                + " as_of) VALUES ('I1', 'C-1', 'invoice', '2026-10-01', 900, 500, 0, '2026-11-03')");
        assertThat(measure(3)).isEmpty();
        assertThat(count("promise_book_document")).isEqualTo(1);

        run("DELETE FROM invoice");
        run("UPDATE snapshot SET as_of = '2026-11-06'");
        List<Measured> news = measure(6);
        assertThat(news).extracting(Measured::state).containsExactly(PromiseState.KEPT);
        assertThat(store.ofDraft(1)).extracting(Promise::receivedFen).containsExactly(500L);
        assertThat(measure(6)).isEmpty();
        assertThat(count("promise_book_document") + count("promise_money") + count("promise_book"))
                .isZero();
        assertThat(books.customersToMeasure(LONG_AGO)).isEmpty();
    }

    private List<Measured> measure(int today) {
        return books.measure("C", "CNY", LONG_AGO, day(today), sight -> {
            List<Money> money = MoneyIn.since(
                    sight.before(), sight.asOf().orElseThrow(), sight.now(), sight.money(), AT.plusSeconds(9));
            return new Found(money, Settlement.of(sight.promises(), money, sight.asOf(), day(today), 0));
        });
    }

    private long count(String table) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void what_people_are_told_of_is_found() {
        Promise tomorrow = record(1, promised("C", 100, 10));
        record(2, promised("C", 100, 12));
        assertThat(store.toTellOf(day(9), day(10), day(2), LONG_AGO)).containsExactly(tomorrow);
        run("UPDATE payment_promise SET state = 'kept', settled_on = '2026-11-10' WHERE draft_id = 2");
        assertThat(store.toTellOf(day(8), day(9), day(9), LONG_AGO)).hasSize(1);
        assertThat(store.toTellOf(day(8), day(9), day(10), LONG_AGO)).isEmpty();
    }
}
