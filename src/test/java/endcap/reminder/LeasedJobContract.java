package endcap.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endcap.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** One job among several nodes, on either engine. Each node has a pool of its own, as two processes would. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class LeasedJobContract {
    private static final Duration EVERY = Duration.ofMinutes(30);

    private final MovedClock clock = new MovedClock();
    private final AtomicInteger runs = new AtomicInteger();
    private Database one;
    private Database other;

    /** Two ways into one new database. */
    abstract List<Database> twoNodes();

    @BeforeEach
    void open() {
        List<Database> nodes = twoNodes();
        one = nodes.get(0);
        other = nodes.get(1);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    private LeasedJob on(Database node) {
        return new LeasedJob(new JobStore(node.jdbi()), "sweep", EVERY, clock);
    }

    @Test
    void a_run_counts_for_all_nodes_until_its_time_is_over() {
        assertThat(on(one).runIfDue(runs::incrementAndGet)).contains(clock.instant());
        clock.pass(EVERY.minusSeconds(1));
        on(one).runIfDue(runs::incrementAndGet);
        on(other).runIfDue(runs::incrementAndGet);
        assertThat(runs).hasValue(1);
        clock.pass(Duration.ofSeconds(1));
        assertThat(on(other).runIfDue(runs::incrementAndGet)).contains(clock.instant());
        assertThat(runs).hasValue(2);
    }

    @Test
    void of_eight_threads_on_two_nodes_that_look_at_once_one_runs() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int round = 1; round <= 20; round++) {
                CyclicBarrier together = new CyclicBarrier(8);
                List<Future<?>> looks = new ArrayList<>();
                for (int thread = 0; thread < 8; thread++) {
                    LeasedJob job = on(thread % 2 == 0 ? one : other);
                    looks.add(threads.submit(() -> {
                        together.await();
                        return job.runIfDue(runs::incrementAndGet);
                    }));
                }
                for (Future<?> look : looks) {
                    look.get(30, TimeUnit.SECONDS);
                }
                assertThat(runs).hasValue(round);
                clock.pass(EVERY);
            }
        }
    }

    @Test
    void while_one_node_is_at_it_the_other_passes_by_and_waits_for_nothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread node = Thread.ofVirtual()
                .start(() -> on(one).runIfDue(() -> {
                    begun.countDown();
                    await(end);
                    runs.incrementAndGet();
                }));
        await(begun);
        assertThat(on(other).runIfDue(runs::incrementAndGet)).isEmpty();
        assertThat(runs).hasValue(0);
        end.countDown();
        node.join();
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_run_that_failed_is_tried_again_by_anybody_when_its_lease_has_run_out() {
        assertThatThrownBy(() -> on(one).runIfDue(() -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");
        clock.pass(LeasedJob.LEASE.minusSeconds(1));
        on(one).runIfDue(runs::incrementAndGet);
        on(other).runIfDue(runs::incrementAndGet);
        assertThat(runs).hasValue(0);
        clock.pass(Duration.ofSeconds(1));
        on(other).runIfDue(runs::incrementAndGet);
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_node_that_was_away_longer_than_its_lease_cannot_end_the_run_of_another() {
        JobStore store = new JobStore(one.jdbi());
        assertThat(store.take("sweep", store.job("sweep"), clock.instant().plus(LeasedJob.LEASE)))
                .isTrue();
        clock.pass(LeasedJob.LEASE);
        on(other).runIfDue(() -> {
            store.finish("sweep", 1, clock.instant());
            assertThat(store.job("sweep").leasedUntil()).isPresent();
        });
        assertThat(store.job("sweep").turn()).isEqualTo(2);
    }

    @Test
    void a_clock_that_was_fixed_at_a_day_to_come_silences_nobody() {
        Clock ahead = Clock.offset(clock, Duration.ofDays(1000));
        new LeasedJob(new JobStore(one.jdbi()), "sweep", EVERY, ahead).runIfDue(runs::incrementAndGet);
        on(other).runIfDue(runs::incrementAndGet);
        assertThat(runs).hasValue(2);
    }

    @Test
    void jobs_of_other_names_are_not_in_each_others_way() {
        on(one).runIfDue(runs::incrementAndGet);
        new LeasedJob(new JobStore(other.jdbi()), "other", EVERY, clock).runIfDue(runs::incrementAndGet);
        assertThat(runs).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
