package endcap.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the worksheet store promises on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WorksheetStoreContract {
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Evidence PROOF =
            new Evidence("企业信用公示", "agency", LocalDate.of(2026, 11, 20), Reliability.HIGH);

    private Database database;
    private WorksheetStore store;

    abstract Database open();

    @BeforeAll
    void openOnce() {
        database = open();
        database.jdbi().useTransaction(handle -> {
            handle.execute("INSERT INTO customer (customer_code, name, aliases, on_hold) VALUES ('XWJ', '新万家', '', 0)");
            handle.execute("INSERT INTO customer (customer_code, name, aliases, on_hold) VALUES ('LDF', '乐多福', '', 0)");
        });
    }

    @BeforeEach
    void start() {
        store = new WorksheetStore(database.jdbi());
        database.jdbi().useTransaction(handle -> {
            handle.execute("DELETE FROM worksheet_result");
            handle.execute("DELETE FROM worksheet_value");
            handle.execute("DELETE FROM worksheet_entry");
        });
    }

    @AfterAll
    void close() {
        database.close();
    }

    private static Entry entry(long draft, String customer, String value) {
        Map<String, Given> values = new LinkedHashMap<>();
        values.put("z_first", Given.said(value));
        values.put("a_second", Given.said("王强").from(PROOF));
        return new Entry(
                "credit-file",
                Optional.ofNullable(customer),
                "li.na",
                TODAY,
                draft,
                values,
                Map.of("points", "7", "verdict", "B"));
    }

    @Test
    void an_entry_comes_back_as_it_was_kept_in_the_order_of_its_fields() {
        assertThat(store.keep(entry(1, "XWJ", "80000"), NOON)).isTrue();
        Entry kept = store.ofCustomer("credit-file", "XWJ", 10).getFirst();
        assertThat(kept.values().keySet()).containsExactly("z_first", "a_second");
        assertThat(kept.values().get("a_second")).isEqualTo(new Given("王强", Given.Origin.KEPT, Optional.of(PROOF)));
        assertThat(kept.results()).containsEntry("points", "7").containsEntry("verdict", "B");
        assertThat(kept.date()).isEqualTo(TODAY);
    }

    @Test
    void the_same_draft_is_kept_once() {
        assertThat(store.keep(entry(1, "XWJ", "80000"), NOON)).isTrue();
        assertThat(store.keep(entry(1, "XWJ", "90000"), NOON)).isFalse();
        assertThat(store.ofCustomer("credit-file", "XWJ", 10)).hasSize(1);
    }

    @Test
    void what_is_undone_is_no_longer_found_and_is_undone_once() {
        store.keep(entry(1, "XWJ", "80000"), NOON);
        assertThat(store.undo(1, NOON)).isTrue();
        assertThat(store.undo(1, NOON)).isFalse();
        assertThat(store.ofCustomer("credit-file", "XWJ", 10)).isEmpty();
    }

    @Test
    void the_newest_comes_first_and_nobody_elses() {
        store.keep(entry(1, "XWJ", "1"), NOON);
        store.keep(entry(2, "XWJ", "2"), NOON);
        store.keep(entry(3, "LDF", "3"), NOON);
        store.keep(entry(4, null, "4"), NOON);
        assertThat(drafts(store.ofCustomer("credit-file", "XWJ", 10))).containsExactly(2L, 1L);
        assertThat(drafts(store.ofCustomer("credit-file", "XWJ", 1))).containsExactly(2L);
        assertThat(store.ofCustomer("credit-sale-check", "XWJ", 10)).isEmpty();
    }

    @Test
    void what_is_about_no_customer_is_the_persons_own() {
        store.keep(entry(1, null, "1"), NOON);
        assertThat(drafts(store.ofPerson("credit-file", "li.na", 10))).containsExactly(1L);
        assertThat(store.ofPerson("credit-file", "wang.lei", 10)).isEmpty();
    }

    private static List<Long> drafts(List<Entry> entries) {
        return entries.stream().map(Entry::draftId).toList();
    }
}
