package endcap.visit;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.product.ProductRef;
import endcap.storage.Database;
import endcap.visit.VisitRecord.Complaint;
import endcap.visit.VisitRecord.ComplaintType;
import endcap.visit.VisitRecord.Contact;
import endcap.visit.VisitRecord.NextStep;
import endcap.visit.VisitRecord.Promise;
import endcap.visit.VisitRecord.PromiseBy;
import endcap.visit.VisitRecord.ShelfCheck;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the visit stores promise on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class VisitStoreContract {
    private static final Instant NINE = Instant.parse("2026-11-21T01:00:00Z");

    private Database database;
    private VisitStore store;
    private VisitDraftStore drafts;

    abstract Database open();

    @BeforeEach
    void given_two_customers() {
        database = open();
        database.jdbi()
                .useTransaction(handle -> List.of("C101", "C102")
                        .forEach(code -> handle.execute(
                                "INSERT INTO customer (customer_code, name, aliases, on_hold) VALUES (?, ?, '', 0)",
                                code,
                                code)));
        store = new VisitStore(database.jdbi());
        drafts = new VisitDraftStore(database.jdbi(), store);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static VisitRecord record(String order) {
        return new VisitRecord(
                LocalDate.of(2026, 11, 21),
                VisitType.REGULAR,
                true,
                new Contact("王", "店长"),
                null,
                new BigDecimal(order),
                null,
                List.of(ShelfCheck.of(new ProductRef("P1", "橙汁1L"))
                        .and(new ShelfCheck(
                                new ProductRef("P1", "橙汁1L"), 3, true, 12, 40, new BigDecimal("5.90"), null))),
                List.of(),
                List.of(),
                new Complaint(null, ComplaintType.DELIVERY, "late", null, "送货慢"),
                List.of(new Promise(PromiseBy.CUSTOMER, "进货", LocalDate.of(2026, 11, 29))),
                new NextStep("补端架", LocalDate.of(2026, 11, 25)),
                List.of(),
                List.of("门口在修路"));
    }

    private static NewVisit visit(String customer, String said) {
        return new NewVisit(customer, said, record("5200"));
    }

    private Drafted draft(String said, Optional<String> delivery, boolean again, Instant at) {
        return drafts.draft("li", List.of(visit("C101", said)), delivery, again, at);
    }

    private Visit draft(String said) {
        return ((Drafted.Fresh) draft(said, Optional.empty(), false, NINE))
                .visits()
                .getFirst();
    }

    private List<Visit> confirm(Visit visit) {
        return store.move(List.of(visit), VisitStatus.DRAFT, VisitStatus.CONFIRMED, "li", NINE.plusSeconds(5));
    }

    private static VisitStore.Query all(VisitStatus status) {
        return new VisitStore.Query(
                status, Set.of(), Optional.empty(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    @Test
    void a_draft_is_read_back_as_it_was_written() {
        Visit visit = draft("见王店长");
        assertThat(visit.record()).isEqualTo(record("5200"));
        assertThat(visit.status()).isEqualTo(VisitStatus.DRAFT);
        assertThat(visit.draftedAt()).isEqualTo(NINE);
        assertThat(store.newest("li", VisitStatus.DRAFT)).contains(visit);
        assertThat(store.newest("wu", VisitStatus.DRAFT)).isEmpty();
    }

    @Test
    void the_same_delivery_twice_is_one_visit() {
        Drafted first = draft("一", Optional.of("D1"), false, NINE);
        Drafted second = draft("一", Optional.of("D1"), false, NINE.plusSeconds(1));
        assertThat(second).isEqualTo(new Drafted.Already(((Drafted.Fresh) first).visits()));
        assertThat(store.list(all(VisitStatus.DRAFT), visit -> true, 10)).hasSize(1);
    }

    @Test
    void one_delivery_at_once_on_many_threads_is_one_visit() throws Exception {
        List<Drafted> all = atOnce(() -> draft("一", Optional.of("D2"), false, NINE));
        assertThat(all).filteredOn(Drafted.Fresh.class::isInstance).hasSize(1);
        assertThat(all).filteredOn(Drafted.SaidBefore.class::isInstance).isEmpty();
        assertThat(store.list(all(VisitStatus.DRAFT), visit -> true, 10)).hasSize(1);
    }

    @Test
    void the_same_words_within_ten_minutes_are_asked_about_and_nothing_is_stored() {
        draft("橙汁 缺货");
        Drafted again = draft("橙汁缺货", Optional.of("D3"), false, NINE.plusSeconds(599));
        assertThat(again).isInstanceOf(Drafted.SaidBefore.class);
        assertThat(store.list(all(VisitStatus.DRAFT), visit -> true, 10)).hasSize(1);
    }

    @Test
    void the_same_words_are_stored_when_meant_or_later_or_about_another_customer() {
        draft("橙汁缺货");
        assertThat(draft("橙汁缺货", Optional.empty(), true, NINE.plusSeconds(5))).isInstanceOf(Drafted.Fresh.class);
        assertThat(draft("橙汁缺货", Optional.empty(), false, NINE.plusSeconds(606)))
                .isInstanceOf(Drafted.Fresh.class);
        assertThat(drafts.draft("li", List.of(visit("C102", "橙汁缺货")), Optional.empty(), false, NINE))
                .isInstanceOf(Drafted.Fresh.class);
    }

    @Test
    void the_same_words_at_once_on_many_threads_are_stored_once() throws Exception {
        List<Drafted> all = atOnce(() -> draft("一样的话", Optional.empty(), false, NINE));
        assertThat(all).filteredOn(Drafted.Fresh.class::isInstance).hasSize(1);
        assertThat(store.list(all(VisitStatus.DRAFT), visit -> true, 10)).hasSize(1);
    }

    @Test
    void words_of_a_dropped_visit_may_be_said_again_at_once() {
        Visit visit = draft("橙汁缺货");
        store.move(List.of(visit), VisitStatus.DRAFT, VisitStatus.CANCELLED, "li", NINE);
        assertThat(draft("橙汁缺货", Optional.empty(), false, NINE)).isInstanceOf(Drafted.Fresh.class);
    }

    @Test
    void of_several_visits_in_one_message_all_or_none_are_stored() {
        draft("第二");
        Drafted drafted =
                drafts.draft("li", List.of(visit("C102", "第一"), visit("C101", "第二")), Optional.empty(), false, NINE);
        assertThat(drafted).isInstanceOf(Drafted.SaidBefore.class);
        assertThat(store.list(all(VisitStatus.DRAFT), visit -> true, 10)).hasSize(1);
    }

    @Test
    void a_message_of_two_visits_is_one_batch() {
        Drafted.Fresh fresh = (Drafted.Fresh)
                drafts.draft("li", List.of(visit("C101", "一"), visit("C102", "二")), Optional.of("D4"), false, NINE);
        assertThat(store.batch(fresh.visits().getFirst().batch())).isEqualTo(fresh.visits());
    }

    @Test
    void confirming_at_once_on_many_threads_writes_once() throws Exception {
        Visit visit = draft("一");
        List<List<Visit>> moved = atOnce(() -> confirm(visit));
        assertThat(moved).filteredOn(one -> !one.isEmpty()).hasSize(1);
        assertThat(store.history(visit.id())).containsExactly("confirmed");
    }

    @Test
    void an_undone_visit_is_listed_no_more_and_keeps_its_history() {
        Visit visit = draft("一");
        confirm(visit);
        store.move(List.of(visit), VisitStatus.CONFIRMED, VisitStatus.UNDONE, "li", NINE.plusSeconds(9));
        assertThat(store.list(all(VisitStatus.CONFIRMED), any -> true, 10)).isEmpty();
        assertThat(store.history(visit.id())).containsExactly("confirmed", "undone");
        assertThat(store.find(visit.id()).orElseThrow().record()).isEqualTo(visit.record());
    }

    @Test
    void a_change_says_which_state_it_saw_and_a_stale_one_is_refused() {
        Visit visit = draft("一");
        assertThat(store.replace(visit, "C102", record("6000"), "li", NINE)).isTrue();
        assertThat(store.replace(visit, "C102", record("7000"), "li", NINE)).isFalse();
        Visit now = store.find(visit.id()).orElseThrow();
        assertThat(now.record().order()).isEqualByComparingTo("6000");
        assertThat(now.customerCode()).isEqualTo("C102");
        assertThat(store.history(visit.id())).containsExactly("changed");
    }

    @Test
    void the_last_visit_is_the_newest_confirmed_one() {
        assertThat(store.lastVisit("C101")).isEmpty();
        Visit visit = draft("一");
        assertThat(store.lastVisit("C101")).isEmpty();
        confirm(visit);
        assertThat(store.lastVisit("C101")).contains(LocalDate.of(2026, 11, 21));
    }

    @Test
    void customers_are_told_by_who_visited_them_the_last_visited_first() {
        confirm(draft("一"));
        confirm(((Drafted.Fresh)
                        drafts.draft("li", List.of(visit("C102", "二")), Optional.empty(), false, NINE.plusSeconds(60)))
                .visits()
                .getFirst());
        confirm(draft("三"));
        draft("四");
        assertThat(store.visitedBy("li", 10)).containsExactly("C101", "C102");
        assertThat(store.visitedBy("li", 1)).containsExactly("C101");
        assertThat(store.visitedBy("wang", 10)).isEmpty();
    }

    @Test
    void the_words_of_a_visit_follow_it_from_the_yes_to_the_undo() {
        database.jdbi().useTransaction(handle -> handle.execute("UPDATE customer SET owner = 'li'"));
        Visit visit = draft("一");
        assertThat(openWords()).isEmpty();
        confirm(visit);
        assertThat(openWords()).containsExactly("C101 补端架 2026-11-25", "C101 进货 2026-11-29");
        Visit confirmed = store.find(visit.id()).orElseThrow();
        assertThat(store.replace(confirmed, "C102", record("6000"), "li", NINE)).isTrue();
        assertThat(openWords()).containsExactly("C102 补端架 2026-11-25", "C102 进货 2026-11-29");
        store.move(List.of(confirmed), VisitStatus.CONFIRMED, VisitStatus.UNDONE, "li", NINE);
        assertThat(openWords()).isEmpty();
        assertThat(store.replace(draft("二"), "C102", record("6000"), "li", NINE))
                .isTrue();
        assertThat(openWords()).as("a draft gives no word").isEmpty();
    }

    private List<String> openWords() {
        return new VisitWordStore(database.jdbi())
                .open(Set.of("li"), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)).stream()
                        .map(word -> word.customerCode() + " " + word.what() + " " + word.due())
                        .toList();
    }

    @Test
    void a_list_can_be_of_customers_of_a_person_and_of_a_period() {
        confirm(draft("一"));
        assertThat(list(Set.of("C101"), Optional.of("li"), "2026-11-21")).hasSize(1);
        assertThat(list(Set.of("C102"), Optional.empty(), "2026-11-21")).isEmpty();
        assertThat(list(Set.of(), Optional.of("wu"), "2026-11-21")).isEmpty();
        assertThat(list(Set.of(), Optional.empty(), "2026-11-20")).isEmpty();
    }

    private List<Visit> list(Set<String> customers, Optional<String> person, String to) {
        return store.list(
                new VisitStore.Query(
                        VisitStatus.CONFIRMED, customers, person, LocalDate.of(2026, 11, 1), LocalDate.parse(to)),
                visit -> true,
                10);
    }

    private static <T> List<T> atOnce(Callable<T> call) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> future : threads.invokeAll(java.util.Collections.nCopies(12, call))) {
                results.add(future.get());
            }
            return results;
        }
    }

    @Test
    void a_photo_is_with_one_visit_once_and_is_counted_until_it_is_taken_back() {
        VisitPhotoStore photos = new VisitPhotoStore(database.jdbi());
        Visit one = draft("见王店长");
        Visit two = draft("见李店长");
        long file = keptFile();
        assertThat(photos.has(file)).isFalse();
        assertThat(photos.attach(one.id(), file, "堆头", "li", NINE)).isTrue();
        assertThat(photos.attach(one.id(), file, "堆头", "li", NINE)).isFalse();
        assertThat(photos.attach(two.id(), file, "堆头", "li", NINE)).isFalse();
        photos.attach(one.id(), keptFile(), "", "li", NINE);
        assertThat(photos.counts(List.of(one.id(), two.id()))).containsExactly(Map.entry(one.id(), 2));
        assertThat(photos.counts(List.of())).isEmpty();
        assertThat(photos.remove(file, NINE)).isTrue();
        assertThat(photos.remove(file, NINE)).isFalse();
        assertThat(photos.has(file)).isTrue();
        assertThat(photos.count(one.id())).isEqualTo(1);
    }

    private long keptFile() {
        return database.jdbi()
                .inTransaction(
                        handle -> handle.createQuery("""
                        INSERT INTO kept_file (person_id, sha256, name, bytes, kept_at)
                        VALUES ('li', 'x', 'a.jpg', 1, '2026-11-21T01:00:00Z') RETURNING file_id""").mapTo(Long.class).one());
    }
}
