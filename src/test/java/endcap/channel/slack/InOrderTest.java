package endcap.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InOrderTest {
    @Test
    void what_one_person_asks_is_done_in_the_order_they_asked() {
        List<Integer> done = new CopyOnWriteArrayList<>();
        try (InOrder order = new InOrder(1000)) {
            IntStream.range(0, 50)
                    .forEach(i ->
                            assertThat(order.offer("li", () -> done.add(i))).isTrue());
        }
        assertThat(done).isEqualTo(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void nobody_waits_for_what_somebody_else_asked() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch quick = new CountDownLatch(1);
        try (InOrder order = new InOrder(10)) {
            order.offer("li", () -> await(slow));
            order.offer("wang", quick::countDown);
            assertThat(quick.await(10, TimeUnit.SECONDS)).isTrue();
            slow.countDown();
        }
    }

    @Test
    void no_more_is_taken_on_than_there_is_room_for_and_room_comes_back() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        try (InOrder order = new InOrder(2)) {
            assertThat(order.offer("li", () -> await(slow))).isTrue();
            assertThat(order.offer("li", () -> {})).isTrue();
            assertThat(order.offer("wang", () -> {})).isFalse();
            assertThat(order.size()).isEqualTo(2);
            slow.countDown();
            CountDownLatch room = new CountDownLatch(1);
            while (!order.offer("wang", room::countDown)) {
                Thread.onSpinWait();
            }
            assertThat(room.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void nobody_takes_the_room_of_all_the_others() {
        CountDownLatch slow = new CountDownLatch(1);
        try (InOrder order = new InOrder(1000)) {
            long taken = IntStream.range(0, 200)
                    .filter(i -> order.offer("li", () -> await(slow)))
                    .count();
            assertThat(taken).isBetween(50L, 51L);
            assertThat(order.offer("wang", () -> {})).isTrue();
            slow.countDown();
        }
    }

    @Test
    void a_fault_in_one_thing_does_not_stop_the_next() throws InterruptedException {
        CountDownLatch next = new CountDownLatch(1);
        try (InOrder order = new InOrder(10)) {
            order.offer("li", () -> {
                throw new IllegalStateException("a fault");
            });
            order.offer("li", next::countDown);
            assertThat(next.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void what_was_taken_on_before_the_end_is_finished_and_nothing_is_taken_on_after() {
        List<String> done = new CopyOnWriteArrayList<>();
        InOrder order = new InOrder(10);
        order.offer("li", () -> done.add("one"));
        order.offer("li", () -> done.add("two"));
        order.close();
        assertThat(done).containsExactly("one", "two");
        assertThat(order.offer("li", () -> done.add("late"))).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
