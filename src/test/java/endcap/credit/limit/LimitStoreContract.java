package endcap.credit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.credit.CreditGrant;
import endcap.credit.limit.LimitStore.Outcome;
import endcap.storage.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the store of limits promises on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LimitStoreContract {
    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private static final CreditGrant NOTHING =
            new CreditGrant(OptionalLong.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty());

    private Database database;
    private LimitStore store;

    abstract Database open();

    @BeforeAll
    void openOnce() {
        database = open();
        store = new LimitStore(database.jdbi());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @BeforeEach
    void customers() {
        run("DELETE FROM credit_change");
        run("UPDATE customer SET parent_code = NULL");
        run("DELETE FROM customer");
        customer("C", null);
        customer("C-1", "C");
        customer("C-2", "C");
        customer("C-1-A", "C-1");
        run("UPDATE customer SET credit_limit_fen = 5, order_limit_fen = 7 WHERE customer_code = 'C-2'");
    }

    private void run(String sql) {
        database.jdbi().useTransaction(handle -> handle.execute(sql));
    }

    private void customer(String code, String parent) {
        database.jdbi()
                .useTransaction(handle -> handle.execute(
                        "INSERT INTO customer (customer_code, name, aliases, parent_code, on_hold) VALUES (?, ?, '', ?, 0)",
                        code,
                        code,
                        parent));
    }

    private static LimitWish limit(long fen, LocalDate until, CreditGrant before) {
        return new LimitWish("C", LimitAct.LIMIT, OptionalLong.of(fen), Optional.of(until), "年框", before);
    }

    private static LimitWish hold(LimitAct act, CreditGrant before) {
        return new LimitWish("C", act, OptionalLong.empty(), Optional.empty(), "法院", before);
    }

    private List<String> row() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT credit_limit_fen, limit_valid_to, order_limit_fen, on_hold, hold_reason"
                                        + " FROM customer WHERE customer_code = 'C'")
                        .map((row, context) -> List.of(
                                String.valueOf(row.getString(1)),
                                String.valueOf(row.getString(2)),
                                String.valueOf(row.getString(3)),
                                row.getString(4),
                                String.valueOf(row.getString(5))))
                        .one());
    }

    @Test
    void a_figure_is_set_once_and_who_did_is_kept_beside_it() {
        LimitWish wish = limit(30_000_000, LocalDate.of(2027, 3, 31), NOTHING);
        assertThat(store.write(1, wish, "zhou", NOW)).isEqualTo(Outcome.WRITTEN);
        assertThat(store.write(1, wish, "zhou", NOW)).isEqualTo(Outcome.ALREADY);
        assertThat(row()).containsExactly("30000000", "2027-03-31", "null", "0", "null");
        assertThat(store.history("C", 10))
                .extracting(LimitChange::field, LimitChange::after, LimitChange::personId, LimitChange::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                GrantField.LIMIT_VALID_TO, Optional.of("2027-03-31"), "zhou", "年框"),
                        org.assertj.core.groups.Tuple.tuple(
                                GrantField.CREDIT_LIMIT, Optional.of("30000000"), "zhou", "年框"));
    }

    @Test
    void what_somebody_else_has_set_meanwhile_is_not_overwritten_not_even_in_part() {
        run("UPDATE customer SET limit_valid_to = '2026-12-31' WHERE customer_code = 'C'");
        assertThat(store.write(2, limit(100, LocalDate.of(2027, 3, 31), NOTHING), "zhou", NOW))
                .isEqualTo(Outcome.MOVED);
        assertThat(row()).containsExactly("null", "2026-12-31", "null", "0", "null");
        assertThat(store.history("C", 10)).isEmpty();
    }

    @Test
    void an_undo_puts_the_old_value_back_unless_it_was_set_since() {
        LimitWish first = limit(100, LocalDate.of(2027, 3, 31), NOTHING);
        store.write(3, first, "zhou", NOW);
        assertThat(store.undo(3, first, "zhou", NOW)).isEqualTo(Outcome.WRITTEN);
        assertThat(store.undo(3, first, "zhou", NOW)).isEqualTo(Outcome.ALREADY);
        assertThat(row()).containsExactly("null", "null", "null", "0", "null");
        store.write(4, first, "zhou", NOW);
        run("UPDATE customer SET credit_limit_fen = 200 WHERE customer_code = 'C'");
        assertThat(store.undo(4, first, "zhou", NOW)).isEqualTo(Outcome.MOVED);
        assertThat(row()).startsWith("200", "2027-03-31");
    }

    @Test
    void a_hold_goes_on_with_its_reason_and_off_again() {
        LimitWish on = hold(LimitAct.HOLD, NOTHING);
        store.write(5, on, "zhou", NOW);
        assertThat(row()).endsWith("1", "法院");
        store.write(6, hold(LimitAct.UNHOLD, on.after()), "zhou", NOW);
        assertThat(row()).endsWith("0", "null");
    }

    @Test
    void an_order_limit_and_an_expiry_are_set_alone() {
        store.write(
                7,
                new LimitWish("C", LimitAct.ORDER_LIMIT, OptionalLong.of(50), Optional.empty(), "r", NOTHING),
                "zhou",
                NOW);
        assertThat(row()).containsExactly("null", "null", "50", "0", "null");
        run("UPDATE customer SET credit_limit_fen = 9 WHERE customer_code = 'C'");
        CreditGrant before =
                new CreditGrant(OptionalLong.of(9), Optional.empty(), OptionalLong.of(50), Optional.empty());
        store.write(
                8,
                new LimitWish(
                        "C", LimitAct.EXPIRY, OptionalLong.empty(), Optional.of(LocalDate.of(2027, 1, 1)), "r", before),
                "zhou",
                NOW);
        assertThat(row()).containsExactly("9", "2027-01-01", "50", "0", "null");
    }

    @Test
    void those_beneath_are_meant_that_have_no_figure_of_their_own() {
        assertThat(store.affected("C", LimitAct.LIMIT)).containsExactly("C-1", "C-1-A");
        assertThat(store.affected("C", LimitAct.ORDER_LIMIT)).containsExactly("C-1", "C-1-A");
        assertThat(store.affected("C", LimitAct.HOLD)).containsExactly("C-1", "C-1-A", "C-2");
        assertThat(store.affected("C-2", LimitAct.HOLD)).isEmpty();
    }

    @Test
    void what_an_import_has_replaced_is_told_once() {
        store.write(9, limit(100, LocalDate.of(2027, 3, 31), NOTHING), "zhou", NOW);
        assertThat(store.replacedByImport(NOW)).isEmpty();
        run("UPDATE customer SET credit_limit_fen = 300 WHERE customer_code = 'C'");
        assertThat(store.replacedByImport(NOW))
                .extracting(LimitChange::field, LimitChange::personId, LimitChange::before, LimitChange::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        GrantField.CREDIT_LIMIT, "zhou", Optional.of("100"), Optional.of("300")));
        assertThat(store.replacedByImport(NOW)).isEmpty();
        assertThat(store.history("C", 1)).extracting(LimitChange::act).containsExactly("import");
    }
}
