package endcap.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemindersTest {
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final MovedClock clock = new MovedClock();
    private final Database database = TestDatabases.sqlite();
    private final AtomicInteger sweeps = new AtomicInteger();

    @AfterEach
    void close() {
        database.close();
    }

    private Reminders sweeping(Runnable sweep) {
        return Reminders.over(database.jdbi(), EVERY, sweep, clock);
    }

    @Test
    void a_server_sweeps_once_at_its_start_and_knows_when() throws Exception {
        CountDownLatch swept = new CountDownLatch(1);
        try (Reminders reminders = sweeping(swept::countDown)) {
            assertThat(reminders.lastSwept()).isEmpty();
            reminders.start();
            assertThat(swept.await(10, TimeUnit.SECONDS)).isTrue();
            reminders.close();
            assertThat(reminders.lastSwept()).contains(clock.instant());
        }
    }

    @Test
    void whoever_opens_a_terminal_again_soon_does_not_sweep_again() {
        for (int opened = 0; opened < 3; opened++) {
            try (Reminders reminders = sweeping(sweeps::incrementAndGet)) {
                reminders.sweepIfDue();
                assertThat(reminders.lastSwept()).contains(clock.instant());
            }
        }
        assertThat(sweeps).hasValue(1);
    }

    @Test
    void a_sweep_that_fails_stops_nothing_and_is_tried_again_later() {
        try (Reminders reminders = sweeping(() -> {
            if (sweeps.incrementAndGet() < 3) {
                throw new IllegalStateException("the sweep fails, as this test wants");
            }
        })) {
            reminders.sweepIfDue();
            reminders.sweepIfDue();
            assertThat(sweeps).hasValue(1);
            clock.pass(LeasedJob.LEASE);
            reminders.sweepIfDue();
            assertThat(reminders.failed()).isEqualTo(2);
            assertThat(reminders.lastSwept()).isEmpty();
            clock.pass(LeasedJob.LEASE);
            reminders.sweepIfDue();
            assertThat(reminders.lastSwept()).contains(clock.instant());
        }
    }

    @Test
    void the_end_waits_for_a_sweep_under_way() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<Thread> ending = new AtomicReference<>();
        Reminders reminders = sweeping(() -> {
            begun.countDown();
            untilItWaits(ending);
            sweeps.incrementAndGet();
        });
        reminders.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        ending.set(Thread.currentThread());
        reminders.close();
        assertThat(sweeps).hasValue(1);
    }

    private static void untilItWaits(AtomicReference<Thread> ending) {
        while (ending.get() == null || ending.get().getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }
}
