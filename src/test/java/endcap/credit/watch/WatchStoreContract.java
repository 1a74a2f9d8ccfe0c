package endcap.credit.watch;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the store of the watch promises on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WatchStoreContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private static final String WEEK = "2026-W47";
    private static final WatchStore.Wanted WANTED = new WatchStore.Wanted(
            WEEK,
            TODAY,
            TODAY.plusDays(7),
            TODAY.minusDays(7),
            8000,
            500,
            TODAY.plusDays(30),
            TODAY.plusDays(7),
            TODAY.minusDays(2));

    private Database database;
    private WatchStore store;

    abstract Database open();

    /** How the database means to find the rows, in its own words. */
    abstract List<String> plan(Database database, String sql);

    @BeforeAll
    void openOnce() {
        database = open();
        store = new WatchStore(database.jdbi());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @BeforeEach
    void customers() {
        for (String table : List.of("account_week", "week_taken", "payment_promise", "snapshot")) {
            run("DELETE FROM " + table);
        }
        run("UPDATE customer SET parent_code = NULL");
        run("DELETE FROM customer");
        customer("A", null, "li");
        customer("A-1", "A", null);
        customer("B", null, "wang");
    }

    private void run(String sql) {
        database.jdbi().useTransaction(handle -> handle.execute(sql));
    }

    private void customer(String code, String parent, String owner) {
        database.jdbi()
                .useTransaction(handle -> handle.execute(
                        "INSERT INTO customer (customer_code, name, aliases, parent_code, owner, on_hold)"
                                + " VALUES (?, ?, '', ?, ?, 0)",
                        code,
                        code,
                        parent,
                        owner));
    }

    private static AccountWeek figures(String account, long utilisation, LocalDate oldest, LocalDate next, long late) {
        return new AccountWeek(
                account,
                100,
                50,
                Optional.of(utilisation),
                Optional.ofNullable(oldest),
                Optional.ofNullable(next),
                late);
    }

    private void taken(AccountWeek... figures) {
        store.keep(WEEK, List.of(figures), NOW);
        store.done(WEEK, figures.length, NOW, 9);
    }

    private Set<String> of(String owner) {
        return store.candidates(Optional.of(Set.of(owner)), WANTED, 10);
    }

    private Set<String> all() {
        return store.candidates(Optional.empty(), WANTED, 10);
    }

    @Test
    void what_falls_due_or_has_just_is_found_by_whoever_it_is_for() {
        taken(
                figures("A", 100, null, TODAY.plusDays(7), 0),
                figures("B", 100, TODAY.minusDays(7), TODAY.plusDays(20), 0));
        assertThat(of("li")).containsExactly("A");
        assertThat(of("wang")).containsExactly("B");
        assertThat(of("nobody")).isEmpty();
        assertThat(store.candidates(Optional.of(Set.of()), WANTED, 10)).isEmpty();
        assertThat(all()).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void what_is_far_off_is_not_found() {
        taken(figures("A", 7999, TODAY.minusDays(8), TODAY.plusDays(8), 499));
        assertThat(of("li")).isEmpty();
        assertThat(all()).isEmpty();
    }

    @Test
    void a_tight_limit_and_a_slow_payer_are_found() {
        taken(figures("A", 8000, null, null, 0), figures("B", 0, null, null, 500));
        assertThat(of("li")).containsExactly("A");
        assertThat(all()).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void limits_promises_and_old_figures_are_found_where_they_are() {
        run("UPDATE customer SET credit_limit_fen = 5, limit_valid_to = '2026-12-21' WHERE customer_code = 'B'");
        run("INSERT INTO payment_promise (customer_code, amount_fen, due_date, state)"
                + " VALUES ('A-1', 100, '2026-11-28', 'open'), ('B', 100, '2026-11-22', 'kept')");
        run("INSERT INTO snapshot (kind, customer_code, as_of) VALUES ('invoices', 'A', '2026-11-18')");
        assertThat(of("li")).containsExactlyInAnyOrder("A", "A-1");
        assertThat(of("wang")).containsExactly("B");
        assertThat(all()).containsExactlyInAnyOrder("A", "A-1", "B");
        assertThat(store.promised("A", TODAY)).containsExactly(new Promised(100, LocalDate.of(2026, 11, 28)));
        assertThat(store.promised("B", TODAY)).isEmpty();
    }

    @Test
    void taking_a_week_again_puts_the_new_figures_in_place_and_drops_what_has_closed() {
        taken(figures("A", 9000, null, null, 0), figures("B", 9000, null, null, 0));
        Instant later = NOW.plusSeconds(60);
        store.keep(WEEK, List.of(figures("A", 100, null, null, 0)), later);
        store.done(WEEK, 1, later, 9);
        assertThat(all()).isEmpty();
        assertThat(store.taken(WEEK)).contains(new WatchStore.Taken(false, 1, false));
        store.moved(WEEK);
        store.tell(WEEK, later);
        assertThat(store.taken(WEEK)).contains(new WatchStore.Taken(true, 1, true));
        assertThat(store.taken("2026-W48")).isEmpty();
    }

    @Test
    void earlier_weeks_are_remembered_for_a_while_and_nothing_open_counts_as_never_late() {
        for (int week = 40; week <= 46; week++) {
            if (week != 44) {
                store.keep("2026-W" + week, List.of(figures("A", 0, null, null, week)), NOW);
            }
            store.done("2026-W" + week, 1, NOW, 5);
        }
        assertThat(store.lateness("A", WEEK, 8)).containsExactly(42L, 43L, 0L, 45L, 46L);
        assertThat(store.lateness("A", WEEK, 2)).containsExactly(45L, 46L);
        assertThat(store.lateness("B", WEEK, 2)).containsExactly(0L, 0L);
    }

    @Test
    void what_is_overdue_or_falls_due_is_told_the_oldest_first() {
        taken(
                figures("A", 0, null, TODAY.plusDays(2), 0),
                figures("A-1", 0, TODAY.minusDays(40), TODAY.plusDays(9), 0),
                figures("B", 0, TODAY.minusDays(1), null, 0));
        DueStore due = new DueStore(database.jdbi());
        Optional<LocalDate> until = Optional.of(TODAY.plusDays(3));
        assertThat(due.due(Set.of("li"), WEEK, TODAY, until, 9)).containsExactly("A-1", "A");
        assertThat(due.due(Set.of("li", "wang"), WEEK, TODAY, until, 2)).containsExactly("A-1", "B");
        assertThat(due.due(Set.of("li"), WEEK, TODAY.minusDays(31), Optional.empty(), 9))
                .containsExactly("A-1");
        assertThat(due.due(Set.of("wang"), WEEK, TODAY.minusDays(31), Optional.empty(), 9))
                .isEmpty();
        assertThat(due.due(Set.of("li"), "2026-W48", TODAY, until, 9)).isEmpty();
        assertThat(due.due(Set.of(), WEEK, TODAY, until, 9)).isEmpty();
    }

    @Test
    void every_statement_goes_by_an_index() {
        String numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) ";
        run("INSERT INTO customer (customer_code, name, aliases, owner, on_hold, credit_limit_fen, limit_valid_to) "
                + numbers + "SELECT 'X' || i, 'x', '', 'p' || i, 0, 5, '2026-12-01' FROM n");
        run(
                "INSERT INTO account_week (account_code, week, exposure_fen, overdue_fen, utilisation, next_due, oldest_due,"
                        + " lateness, taken_at) " + numbers
                        + "SELECT 'X' || i, '2026-W47', 1, 1, i, '2026-12-01', '2026-11-01', i, 'now' FROM n");
        run("INSERT INTO payment_promise (customer_code, amount_fen, due_date, state) " + numbers
                + "SELECT 'X' || i, 100, '2026-11-22', 'open' FROM n");
        run("INSERT INTO snapshot (kind, customer_code, as_of) " + numbers
                + "SELECT 'invoices', 'X' || i, '2026-11-20' FROM n");
        run("ANALYZE");
        for (String sql : List.of(WatchStore.CANDIDATES, WatchStore.CANDIDATES_OF, WatchStore.PROMISED, DueStore.DUE)) {
            assertThat(plan(database, sql))
                    .as(sql)
                    .noneMatch(
                            step -> step.matches(
                                    "(?s).*(SCAN|Seq Scan on) (w|c|p|n|account_week|customer|payment_promise|snapshot)\\b(?! USING).*"));
        }
    }

    /** The statement with something to look for. */
    static Query bound(Query query, String sql) {
        Query bound = query.bind("today", TODAY);
        if (sql.equals(WatchStore.PROMISED)) {
            return bound.bind("account", "X1");
        }
        if (sql.equals(DueStore.DUE)) {
            return query.bindList("owners", List.of("p1", "p2"))
                    .bind("week", WEEK)
                    .bind("overdueSince", TODAY)
                    .bind("until", TODAY)
                    .bind("atMost", 10);
        }
        Query owned = sql.contains("<owners>") ? bound.bindList("owners", List.of("p1", "p2")) : bound.bind("most", 10);
        return owned.bind("week", WANTED.week())
                .bind("soon", WANTED.soon())
                .bind("first", WANTED.first())
                .bind("warn", WANTED.warn())
                .bind("late", WANTED.late())
                .bind("expires", WANTED.expires())
                .bind("promised", WANTED.promised())
                .bind("stale", WANTED.stale());
    }
}
