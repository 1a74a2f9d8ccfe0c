package endcap.credit;

import static endcap.credit.PositionSketch.TODAY;
import static endcap.credit.PositionSketch.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endcap.storage.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the credit store, and the ledger over it, promise on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CreditStoreContract {
    private Database database;
    private CreditStore store;
    private CreditLedger ledger;
    private CreditRows rows;

    abstract Database open();

    /** How the database means to find the rows of that statement, in its own words. */
    abstract List<String> plan(Database database, String sql);

    @BeforeAll
    void openOnce() {
        database = open();
    }

    @BeforeEach
    void start() {
        store = new CreditStore(database.jdbi());
        ledger = new CreditLedger(store, CreditPolicy.defaults());
        rows = new CreditRows(database.jdbi());
        rows.customer("G", "新万家集团", null, "payment_terms = 'EOM+60', currency = 'CNY'");
        rows.customer("C", "新万家", "G", "credit_limit_fen = 10000000, limit_valid_to = '2026-12-31'");
        rows.customer("C-1", "新万家徐汇店", "C", "payment_terms = 'INV+10', order_limit_fen = 500000");
        rows.customer("C-1-A", "新万家徐汇店仓库", "C-1", "");
        rows.customer("C-2", "新万家浦东店", "C", "credit_limit_fen = 0, on_hold = 1, hold_reason = '换老板'");
        rows.customer("D", "乐购佳", null, "");
    }

    @AfterEach
    void forget() {
        rows.forget();
    }

    @AfterAll
    void close() {
        database.close();
    }

    private CreditPosition position(String code) {
        return ledger.position(code, TODAY);
    }

    @Test
    void the_lineage_goes_from_the_customer_to_the_top() {
        assertThat(store.lineage("C-1-A"))
                .extracting(profile -> profile.customer().code())
                .containsExactly("C-1-A", "C-1", "C", "G");
        assertThat(store.lineage("nobody")).isEmpty();
        assertThatThrownBy(() -> position("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_agreed_is_read_as_written_and_inherited() {
        Agreement agreed = position("C-1-A").agreed();
        assertThat(agreed.account().code()).isEqualTo("C");
        assertThat(agreed.account().limitFen()).hasValue(yuan(100_000));
        assertThat(agreed.account().limitValidTo()).contains(LocalDate.of(2026, 12, 31));
        assertThat(agreed.orderLimitFen()).hasValue(500_000);
        assertThat(agreed.terms().code()).isEqualTo("INV+10");
        assertThat(agreed.accountTerms().code()).isEqualTo("EOM+60");
        assertThat(position("C-2").agreed().holds())
                .extracting(CustomerHold::reason)
                .containsExactly(Optional.of("换老板"));
        assertThat(position("D").agreed().account().limitFen()).isEmpty();
    }

    @Test
    void every_document_counts_in_exactly_one_account() {
        rows.invoice("I-G", "G", 1, "2026-11-01").invoice("I-C", "C", 2, "2026-11-01");
        rows.invoice("I-C1", "C-1", 4, "2026-11-01").invoice("I-C1A", "C-1-A", 8, "2026-11-01");
        rows.invoice("I-C2", "C-2", 16, "2026-11-01").invoice("I-D", "D", 32, "2026-11-01");
        assertThat(openItems("C")).isEqualTo(14);
        assertThat(openItems("C-1-A")).isEqualTo(14);
        assertThat(openItems("C-2")).isEqualTo(16);
        assertThat(openItems("G")).isEqualTo(1);
        assertThat(openItems("D")).isEqualTo(32);
    }

    private long openItems(String code) {
        return position(code).books().exposure().openItemsFen();
    }

    @Test
    void a_blank_due_date_follows_the_terms_of_the_documents_own_customer() {
        rows.invoice("I-1", "C-1-A", 100, "2026-11-01").invoice("I-2", "C", 100, "2026-11-01");
        rows.invoice("I-3", "C", 100, "2026-11-01", "due_date = '2026-11-05'");
        assertThat(position("C").books().receivables().debts())
                .extracting(Debt::documentNo, Debt::dueDate)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("I-3", LocalDate.of(2026, 11, 5)),
                        org.assertj.core.groups.Tuple.tuple("I-1", LocalDate.of(2026, 11, 11)),
                        org.assertj.core.groups.Tuple.tuple("I-2", LocalDate.of(2027, 1, 29)));
    }

    @Test
    void credits_reduce_and_settled_documents_do_not_count() {
        rows.invoice("I-1", "C", 1000, "2026-11-01", "disputed_fen = 300");
        rows.invoice("N-1", "C", 200, "2026-11-02", "type = 'credit_note'");
        rows.invoice("R-1", "C", 100, "2026-11-03", "type = 'receipt'");
        rows.invoice("I-0", "C", 0, "2020-01-01");
        Receivables receivables = position("C").books().receivables();
        assertThat(receivables.openItemsFen()).isEqualTo(700);
        assertThat(receivables.debts())
                .extracting(Debt::payableFen, Debt::disputedFen)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(400L, 300L));
    }

    @Test
    void of_disputes_only_what_finance_accepted_counts_and_not_on_top_of_what_the_books_say() {
        rows.invoice("I-1", "C", 1000, "2026-11-01", "disputed_fen = 300").invoice("I-2", "C-1", 500, "2026-11-01");
        rows.dispute(1, "I-1", "C", 200, "accepted").dispute(2, "I-1", "C", 250, "accepted");
        rows.dispute(3, "I-1", "C", 400, "open").dispute(4, "I-2", "C-1", 100, "closed");
        assertThat(position("C").books().receivables().debts())
                .extracting(Debt::documentNo, Debt::disputedFen)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("I-1", 450L),
                        org.assertj.core.groups.Tuple.tuple("I-2", 0L));
        rows.dispute(5, "I-2", "C-1", 900, "accepted");
        assertThat(position("C").books().receivables().debts())
                .extracting(Debt::disputedFen)
                .containsExactlyInAnyOrder(450L, 500L);
    }

    @Test
    void a_promise_paid_after_its_day_is_missed_no_more_and_of_a_part_the_rest_is() {
        rows.promise("C", 100, TODAY.minusDays(5), "broken").promise("C", 200, TODAY.minusDays(4), "partly");
        rows.received(200, 150, null).received(100, 100, TODAY.minusDays(1));
        assertThat(position("C").books().missedPromises()).containsExactly(new MissedPromise(50, TODAY.minusDays(4)));
    }

    @Test
    void only_open_and_delivered_orders_count_that_nobody_pays_first() {
        rows.order("O-1", "C", 1, "open", 0)
                .order("O-2", "C-1", 2, "delivered", 0)
                .order("O-3", "C", 4, "invoiced", 0);
        rows.order("O-4", "C", 8, "cancelled", 0).order("O-5", "C", 16, "open", 1);
        rows.customer("C-3", "新万家静安店", "C", "payment_terms = '款到发货'");
        rows.order("O-6", "C-3", 32, "open", 0).order("O-7", "C-2", 64, "open", 0);
        assertThat(position("C").books().openOrdersFen()).isEqualTo(3);
    }

    @Test
    void documents_in_another_currency_are_named_and_not_added_up() {
        rows.invoice("I-1", "C", 100, "2026-11-01").invoice("I-2", "C", 700, "2026-11-01", "currency = 'USD'");
        Books books = position("C").books();
        assertThat(books.exposure().fen()).isEqualTo(100);
        assertThat(books.notCounted()).extracting(BookEntry::number).containsExactly("I-2");
    }

    @Test
    void the_age_of_the_figures_is_that_of_the_oldest_snapshot_concerned() {
        assertThat(position("C").books().asOf()).isEmpty();
        rows.snapshot("invoices", "C", "2026-11-20").snapshot("orders", "C-1", "2026-11-18");
        rows.snapshot("invoices", "C-2", "2026-01-01").snapshot("customers", "C", "2025-01-01");
        assertThat(position("C-1-A").books().asOf()).contains(LocalDate.of(2026, 11, 18));
        assertThat(position("C-2").books().asOf()).contains(LocalDate.of(2026, 1, 1));
    }

    @Test
    void a_missed_promise_is_broken_or_open_after_its_day() {
        rows.promise("C", 100, TODAY.minusDays(1), "open").promise("C", 200, TODAY, "open");
        rows.promise("C-1", 300, TODAY.minusDays(9), "kept").promise("C-1", 400, TODAY.minusDays(90), "broken");
        rows.promise("C-2", 500, TODAY.minusDays(9), "broken");
        assertThat(position("C").books().missedPromises())
                .containsExactly(
                        new MissedPromise(400, TODAY.minusDays(90)), new MissedPromise(100, TODAY.minusDays(1)));
    }

    @Test
    void what_would_be_is_read_without_writing_anything() {
        rows.invoice("I-C", "C", 2, "2026-11-01").invoice("I-C1", "C-1", 4, "2026-11-01");
        rows.invoice("I-C1A", "C-1-A", 8, "2026-11-01").invoice("I-C2", "C-2", 16, "2026-11-01");
        CreditGrant own = new CreditGrant(
                java.util.OptionalLong.of(yuan(9)), Optional.empty(), java.util.OptionalLong.empty(), Optional.empty());
        CreditPosition alone = ledger.positionIf("C-1", own, TODAY);
        assertThat(alone.account().code()).isEqualTo("C-1");
        assertThat(alone.books().exposure().fen()).isEqualTo(12);
        CreditGrant none = new CreditGrant(
                java.util.OptionalLong.empty(), Optional.empty(), java.util.OptionalLong.empty(), Optional.empty());
        CreditPosition joined = ledger.positionIf("C-2", none, TODAY);
        assertThat(joined.account().code()).isEqualTo("C");
        assertThat(joined.agreed().holds()).isEmpty();
        assertThat(joined.books().exposure().fen()).isEqualTo(30);
        assertThat(openItems("C")).isEqualTo(14);
        assertThat(ledger.grant("C-2").hold()).contains("换老板");
    }

    @Test
    void sales_are_those_of_all_members_by_month_and_category() {
        rows.run("INSERT INTO product (product_code, name, aliases, category, own) VALUES ('P', 'p', '', '果汁', 1)");
        rows.sales("C", "2026-09", "", "果汁", 10).sales("C-1-A", "2026-09", "P", "", 5);
        rows.sales("C", "2026-10", "", "", 7)
                .sales("C", "2026-11", "", "果汁", 99)
                .sales("C-2", "2026-10", "", "", 99);
        assertThat(ledger.sales("C", java.time.YearMonth.of(2026, 8), java.time.YearMonth.of(2026, 10)))
                .containsExactly(
                        new CategorySales(java.time.YearMonth.of(2026, 9), "果汁", 15),
                        new CategorySales(java.time.YearMonth.of(2026, 10), "", 7));
    }

    @Test
    void every_account_with_something_open_comes_once() {
        rows.invoice("I-C1A", "C-1-A", 8, "2026-11-01").invoice("I-0", "D", 0, "2026-11-01");
        rows.order("O-1", "C-2", 5, "open", 0).order("O-2", "G", 5, "cancelled", 0);
        List<String> accounts = new java.util.ArrayList<>();
        new AllAccounts(new AllAccountsStore(database.jdbi()), ledger)
                .forEachWithSomethingOpen(
                        TODAY, position -> accounts.add(position.account().code()));
        assertThat(accounts).containsExactly("C", "C-2");
    }

    @Test
    void every_statement_goes_by_an_index() {
        rows.crowd(1_000);
        for (String sql : List.of(
                CreditStore.LINEAGE, CreditStore.OPEN_ENTRIES, CreditStore.DATA_AS_OF, CreditStore.MISSED_PROMISES)) {
            assertThat(plan(database, sql))
                    .as(sql)
                    .noneMatch(
                            step -> step.matches(
                                    ".*(SCAN|Seq Scan on) (c|i|o|s|p|customer|invoice|customer_order|snapshot|payment_promise)\\b.*"));
        }
        assertThat(plan(database, CreditStore.OPEN_ENTRIES))
                .anyMatch(step -> step.contains("invoice_open_by_customer"))
                .anyMatch(step -> step.contains("customer_order_open_by_customer"))
                .anyMatch(step -> step.contains("dispute_accepted"));
    }
}
