package endcap.credit.release;

import static endcap.credit.release.ReleaseTest.ASKED;
import static endcap.credit.release.ReleaseTest.NOW;
import static endcap.credit.release.ReleaseTest.ORDER;
import static endcap.credit.release.ReleaseTest.TODAY;
import static endcap.credit.release.ReleaseTest.sight;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.credit.Ageing;
import endcap.credit.ReasonCode;
import endcap.storage.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the stores of releases promise on either database, above all to several who try at once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReleaseStoreContract {
    private static final Sight HELD = sight(9_000_000, ReasonCode.OVER_LIMIT, ReasonCode.OVERDUE_AMOUNT);

    private Database database;
    private ReleaseStore store;
    private ReleaseUseStore uses;
    private long drafts;

    abstract Database open();

    @BeforeAll
    void openOnce() {
        database = open();
        store = new ReleaseStore(database.jdbi());
        uses = new ReleaseUseStore(database.jdbi());
        database.jdbi()
                .useTransaction(handle -> handle.execute(
                        "INSERT INTO customer (customer_code, name, aliases, on_hold) VALUES ('C', '新万家', '', 0)"));
    }

    @AfterAll
    void close() {
        database.close();
    }

    private Release asked() {
        return store.add(++drafts, ORDER, ASKED, HELD).orElseThrow();
    }

    private Release now(Release release) {
        return store.find(release.id()).orElseThrow();
    }

    private static Decision once(String by) {
        return new Decision.Once(by, NOW, TODAY.plusDays(3));
    }

    private static Decision until(String by) {
        return new Decision.Until(by, NOW, TODAY.plusDays(3));
    }

    private Optional<Use> place(Release release, int number, long fen) {
        return uses.place(new Use(release.id(), number, "li", fen, NOW), Optional.of("d" + number), TODAY);
    }

    @Test
    void what_is_asked_is_read_as_written_and_a_draft_becomes_one_request() {
        Release release = asked();
        assertThat(release)
                .isEqualTo(new Release(
                        release.id(), drafts, ORDER, ASKED, Status.REQUESTED, Optional.empty(), HELD, 0, 0));
        assertThat(store.add(drafts, ORDER, ASKED, HELD)).isEmpty();
        assertThat(store.byDraft(drafts)).contains(release);
        assertThat(store.find(release.id() + 1000)).isEmpty();
    }

    @Test
    void a_decision_is_kept_with_the_figures_it_was_made_on() {
        Release release = asked();
        Sight later = sight(9_500_000, ReasonCode.ON_HOLD);
        assertThat(store.decide(release.id(), until("chen"), later)).isTrue();
        assertThat(now(release).decision()).contains(until("chen"));
        assertThat(now(release).sight()).isEqualTo(later);

        Release other = asked();
        Decision rejected = new Decision.Rejected("zhou", NOW, "先回款");
        assertThat(store.decide(other.id(), rejected, HELD)).isTrue();
        assertThat(now(other).status()).isEqualTo(Status.REJECTED);
        assertThat(now(other).decision()).contains(rejected);
    }

    @Test
    void figures_somebody_saw_are_found_by_their_mark() {
        Release release = asked();
        Sight unlimited = new Sight(
                "HOLD",
                List.of(ReasonCode.NO_LIMIT),
                OptionalLong.empty(),
                -1,
                2,
                new Ageing(1, 2, 3, 4, 5),
                Optional.empty());
        store.saw(release.id(), unlimited);
        store.saw(release.id(), unlimited);
        assertThat(store.seen(release.id(), unlimited.mark())).contains(unlimited);
        assertThat(store.seen(release.id(), "nobody")).isEmpty();
        assertThat(now(release).sight()).isEqualTo(HELD);
    }

    @Test
    void lists_hold_what_they_are_asked_for_in_order() {
        Release first = asked();
        Release second = asked();
        store.move(second.id(), Status.REQUESTED, Status.WITHDRAWN);
        assertThat(store.all(Status.REQUESTED)).contains(first).doesNotContain(second);
        assertThat(store.askedBy("li", 2)).containsExactly(now(second), first);
        assertThat(store.of("C", Status.WITHDRAWN)).endsWith(now(second));
        assertThat(store.askedBy("wang", 9)).isEmpty();
    }

    @RepeatedTest(5)
    void of_two_who_decide_at_once_one_wins() throws Exception {
        Release release = asked();
        List<Decision> tried = List.of(once("chen"), new Decision.Rejected("zhou", NOW, "先回款"));
        List<Boolean> won = atOnce(IntStream.range(0, 2)
                .mapToObj(i -> (Callable<Boolean>) () -> store.decide(release.id(), tried.get(i), HELD))
                .toList());
        assertThat(won).containsOnlyOnce(true);
        assertThat(now(release).decision()).contains(tried.get(won.indexOf(true)));
    }

    @RepeatedTest(3)
    void however_many_place_orders_at_once_they_never_pass_the_amount() throws Exception {
        Release release = asked();
        store.decide(release.id(), until("chen"), HELD);
        List<Long> placed = atOnce(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Long>) () -> {
                    long sum = 0;
                    for (int attempt = 0; attempt < 10; attempt++) {
                        Release seen = now(release);
                        sum += place(seen, seen.uses() + 1, 900_000)
                                .map(Use::fen)
                                .orElse(0L);
                    }
                    return sum;
                })
                .toList());
        Release after = now(release);
        assertThat(placed.stream().mapToLong(Long::longValue).sum())
                .isEqualTo(after.usedFen())
                .isEqualTo(4_500_000);
        assertThat(after.uses()).isEqualTo(5);
        assertThat(after.status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void an_order_is_found_by_its_number_and_by_its_message() {
        Release release = asked();
        store.decide(release.id(), until("chen"), HELD);
        assertThat(place(release, 1, 100)).isPresent();
        assertThat(place(release, 1, 100)).isEmpty();
        assertThat(place(release, 3, 100)).isEmpty();
        assertThat(place(release, 2, 4_999_900)).isPresent();
        assertThat(now(release).status()).isEqualTo(Status.USED);
        assertThat(uses.find(release.id(), 2).map(Use::fen)).contains(4_999_900L);
        assertThat(uses.delivered(release.id(), "li", "d1").map(Use::number)).contains(1);
        assertThat(uses.delivered(release.id(), "wang", "d1")).isEmpty();
    }

    @Test
    void on_the_last_day_an_order_can_be_placed_and_on_the_next_it_cannot() {
        Release release = asked();
        store.decide(release.id(), once("chen"), HELD);
        Use use = new Use(release.id(), 1, "li", 1, NOW);
        assertThat(uses.place(use, Optional.empty(), TODAY.plusDays(4))).isEmpty();
        assertThat(uses.place(use, Optional.empty(), TODAY.plusDays(3))).contains(use);
        assertThat(now(release).status()).isEqualTo(Status.USED);
    }

    /** From each status, the steps that lead on; every other step must change nothing. */
    private static final Map<Status, Set<Status>> STEPS = Map.of(
            Status.REQUESTED,
            Set.of(Status.APPROVED, Status.REJECTED, Status.EXPIRED, Status.WITHDRAWN, Status.CLEARED),
            Status.APPROVED,
            Set.of(Status.EXPIRED, Status.USED, Status.APPROVED));

    @Test
    void whatever_is_tried_in_whatever_order_only_the_steps_there_are_happen() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Release before = asked();
            for (int step = 0; step < 8; step++) {
                boolean done = tried(before, random.nextInt(7));
                Release after = now(before);
                assertThat(done || after.equals(before))
                        .as("seed %s: %s then %s", seed, before, after)
                        .isTrue();
                if (done) {
                    assertThat(STEPS.getOrDefault(before.status(), Set.of()))
                            .as("seed %s: %s", seed, before)
                            .contains(after.status());
                }
                assertThat(after.usedFen()).isBetween(0L, ORDER.fen());
                before = after;
            }
        }
    }

    private boolean tried(Release release, int step) {
        return switch (step) {
            case 0 -> store.decide(release.id(), once("chen"), HELD);
            case 1 -> store.decide(release.id(), until("zhou"), HELD);
            case 2 -> store.decide(release.id(), new Decision.Rejected("zhou", NOW, "不行"), HELD);
            case 3 -> store.move(release.id(), Status.REQUESTED, Status.WITHDRAWN);
            case 4 -> store.move(release.id(), Status.APPROVED, Status.EXPIRED);
            default -> place(release, release.uses() + 1, 2_000_000).isPresent();
        };
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
