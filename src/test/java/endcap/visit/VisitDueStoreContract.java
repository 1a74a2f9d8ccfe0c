package endcap.visit;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a list of the day is told of the visits, on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class VisitDueStoreContract {
    private static final Instant AT = Instant.parse("2026-11-21T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Database database;
    private VisitDueStore store;
    private int position;

    abstract Database open();

    /** How the database means to find the rows, in its own words. */
    abstract List<String> plan(Database database, String sql);

    /** A chain of li's with a store nobody else owns and one of wang's, and one of wang's alone. */
    @BeforeAll
    void visits() {
        database = open();
        store = new VisitDueStore(database.jdbi());
        customer("C", null, "li");
        customer("C-1", "C", null);
        customer("C-2", "C", "wang");
        customer("D", null, "wang");
        visit("C", "li", 5, "confirmed");
        visit("C", "li", 12, "confirmed");
        visit("C", "li", 20, "undone");
        visit("C-1", "wang", 8, "confirmed");
        visit("C-1", "li", 21, "draft");
        visit("C-2", "wang", 15, "confirmed");
        visit("D", "wang", 16, "draft");
    }

    @AfterAll
    void close() {
        database.close();
    }

    private void customer(String code, @Nullable String parent, @Nullable String owner) {
        database.jdbi()
                .useTransaction(handle -> handle.execute(
                        "INSERT INTO customer (customer_code, name, aliases, parent_code, owner, on_hold)"
                                + " VALUES (?, ?, '', ?, ?, 0)",
                        code,
                        code,
                        parent,
                        owner));
    }

    private void visit(String customer, String person, int day, String status) {
        OpenWords.Said said = OpenWordsTest.said(customer, day, null);
        database.jdbi()
                .useTransaction(handle -> handle.execute(
                        "INSERT INTO visit (person_id, customer_code, visit_date, status, said, record, batch,"
                                + " position, edits, drafted_at) VALUES (?, ?, ?, ?, '', ?, 'b', ?, 0, ?)",
                        person,
                        customer,
                        said.date(),
                        status,
                        new VisitJson().write(said.record()),
                        position++,
                        AT.minusSeconds(86_400L * (21 - day))));
    }

    @Test
    void the_last_visit_is_told_of_each_account_somebody_looks_after() {
        assertThat(store.lastVisits(Set.of("li")))
                .isEqualTo(Map.of("C", LocalDate.of(2026, 11, 12), "C-1", LocalDate.of(2026, 11, 8)));
        assertThat(store.lastVisits(Set.of("wang"))).isEqualTo(Map.of("C-2", LocalDate.of(2026, 11, 15)));
        assertThat(store.lastVisits(Set.of("li", "wang"))).hasSize(3);
        assertThat(store.lastVisits(Set.of("nobody"))).isEmpty();
        assertThat(store.lastVisits(Set.of())).isEmpty();
    }

    @Test
    void visits_come_by_customer_the_newest_first_whoever_made_them() {
        assertThat(store.visits(Set.of("li"), LocalDate.of(2026, 11, 1)))
                .extracting(said -> said.customerCode() + " " + said.personId() + " "
                        + said.date().getDayOfMonth())
                .containsExactly("C li 12", "C li 5", "C-1 wang 8");
        assertThat(store.visits(Set.of("li"), LocalDate.of(2026, 11, 9))).hasSize(1);
        assertThat(store.visits(Set.of(), LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void drafts_are_their_writers_and_newest_first() {
        assertThat(store.drafts("li", AT.minusSeconds(1), 9))
                .extracting(WaitingVisit::customerCode)
                .containsExactly("C-1");
        assertThat(store.drafts("wang", AT, 9)).isEmpty();
        assertThat(store.drafts("wang", Instant.EPOCH, 9))
                .extracting(WaitingVisit::reference)
                .allMatch(reference -> reference.matches("V\\d+"))
                .hasSize(1);
        assertThat(store.drafts("li", Instant.EPOCH, 0)).isEmpty();
    }

    @Test
    void every_statement_goes_by_an_index() {
        for (String sql : List.of(VisitDueStore.LAST_VISITS, VisitDueStore.VISITS, VisitDueStore.DRAFTS)) {
            assertThat(plan(database, sql))
                    .as(sql)
                    .noneMatch(step -> step.matches("(?s).*(SCAN|Seq Scan on) (v|c|visit|customer)\\b(?! USING).*"));
        }
    }

    /** The statement with something to look for. */
    static Query bound(Query query, String sql) {
        if (sql.equals(VisitDueStore.DRAFTS)) {
            return query.bind("person", "li").bind("since", AT).bind("atMost", 9);
        }
        Query owned = query.bindList("owners", List.of("li", "wang"));
        return sql.equals(VisitDueStore.VISITS) ? owned.bind("since", TODAY) : owned;
    }
}
