package endcap.visit;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.Database;
import endcap.visit.VisitRecord.NextStep;
import endcap.visit.VisitRecord.Promise;
import endcap.visit.VisitRecord.PromiseBy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private VisitWordStore words;
    private int position;

    abstract Database open();

    /** The folder of the migrations that only this engine reads. */
    abstract String engine();

    /** How the database means to find the rows, in its own words. */
    abstract List<String> plan(Database database, String sql);

    /** A chain of li's with a store nobody else owns and one of wang's, and one of wang's alone. */
    @BeforeAll
    void visits() {
        database = open();
        store = new VisitDueStore(database.jdbi());
        words = new VisitWordStore(database.jdbi());
        customer("C", null, "li");
        customer("C-1", "C", null);
        customer("C-2", "C", "wang");
        customer("D", null, "wang");
        customer("E", null, "sun");
        visit("C", "li", 5, "confirmed", next("送样", 20), we("补货", 19), we("换陈列", 13));
        visit("C", "li", 12, "confirmed", next("报价", 21), we("补货", 22), new Promise(PromiseBy.US, "看看", null));
        visit("C", "li", 20, "undone", null);
        visit("C-1", "wang", 8, "confirmed", null, new Promise(PromiseBy.CUSTOMER, "进货", day(18)));
        visit("C-1", "li", 21, "draft", null);
        visit("C-2", "wang", 15, "confirmed", next("再说", null), we("晚上送货", 15));
        visit("C-2", "wang", 2, "confirmed", next("送样", 30));
        visit("D", "wang", 16, "draft", null);
        visit("E", "sun", 3, "confirmed", next("送样", 18), we("补货", 17), we("对账", 18));
        visit("E", "wang", 17, "confirmed", null);
        fill();
    }

    /** As a database is brought up to date whose visits are older than their words. */
    private void fill() {
        try (InputStream file =
                Database.class.getResourceAsStream("/db/" + engine() + "/V19_2__Fill_visit_words.sql")) {
            String script = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            database.jdbi().useTransaction(handle -> handle.createScript(script).execute());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static Promise we(String what, int due) {
        return new Promise(PromiseBy.US, what, day(due));
    }

    private static NextStep next(String what, @Nullable Integer day) {
        return new NextStep(what, day == null ? null : day(day));
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

    private void visit(
            String customer, String person, int day, String status, @Nullable NextStep next, Promise... promises) {
        database.jdbi()
                .useTransaction(handle -> handle.execute(
                        "INSERT INTO visit (person_id, customer_code, visit_date, status, said, record, batch,"
                                + " position, edits, drafted_at) VALUES (?, ?, ?, ?, '', ?, 'b', ?, 0, ?)",
                        person,
                        customer,
                        day(day),
                        status,
                        new VisitJson().write(record(day(day), next, promises)),
                        position++,
                        AT.minusSeconds(86_400L * (21 - day))));
    }

    private static VisitRecord record(LocalDate date, @Nullable NextStep next, Promise... promises) {
        return new VisitRecord(
                date,
                VisitType.REGULAR,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(promises),
                next,
                List.of(),
                List.of());
    }

    private List<String> open(String owner, int from, int to) {
        return words.open(Set.of(owner), day(from), day(to)).stream()
                .map(word -> word.customerCode() + " " + word.by() + " " + word.what() + " "
                        + word.due().getDayOfMonth())
                .toList();
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
    void a_word_is_open_until_somebody_is_there_on_its_day_or_later() {
        assertThat(open("li", 1, 30))
                .containsExactly("C US 换陈列 13", "C NEXT_STEP 报价 21", "C US 补货 22", "C-1 CUSTOMER 进货 18");
        assertThat(open("sun", 1, 30)).as("was there on the 17th").containsExactly("E NEXT_STEP 送样 18", "E US 对账 18");
    }

    @Test
    void a_word_for_the_day_of_its_own_visit_is_open_and_a_step_without_a_day_ends_the_one_before() {
        assertThat(open("wang", 1, 30)).containsExactly("C-2 US 晚上送货 15");
    }

    @Test
    void days_outside_and_accounts_of_others_are_left_out() {
        assertThat(open("li", 14, 21)).containsExactly("C NEXT_STEP 报价 21", "C-1 CUSTOMER 进货 18");
        assertThat(open("nobody", 1, 30)).isEmpty();
        assertThat(words.open(Set.of(), day(1), day(30))).isEmpty();
        assertThat(words.open(Set.of("li"), day(18), day(18)))
                .extracting(OpenWord::personId)
                .containsExactly("wang");
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
        for (String sql : List.of(VisitDueStore.LAST_VISITS, VisitWordStore.OPEN, VisitDueStore.DRAFTS)) {
            assertThat(plan(database, sql))
                    .as(sql)
                    .noneMatch(step -> step.contains("SEARCH c USING INDEX customer_by_owner"))
                    .noneMatch(step -> step.matches(
                            "(?s).*(SCAN|Seq Scan on) (v|c|w|later|visit|customer|visit_word)\\b(?! USING).*"));
        }
    }

    /** The statement with something to look for. */
    static Query bound(Query query, String sql) {
        if (sql.equals(VisitDueStore.DRAFTS)) {
            return query.bind("person", "li").bind("since", AT).bind("atMost", 9);
        }
        Query owned = query.bindList("owners", List.of("li", "wang"));
        return sql.equals(VisitWordStore.OPEN) ? owned.bind("from", TODAY).bind("to", TODAY) : owned;
    }
}
