package endcap.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BgeEmbedderTest {
    /** Was the end of the whole process: the model's memory was freed while a text was going through it. */
    @Test
    void closing_waits_for_the_texts_at_hand_and_refuses_later_ones() throws Exception {
        BgeEmbedder embedder = BgeEmbedder.english();
        CountDownLatch working = new CountDownLatch(4);
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> running = IntStream.range(0, 4)
                    .mapToObj(i -> workers.submit(() -> untilRefused(embedder, working)))
                    .toList();
            working.await();
            embedder.close();
            for (Future<Integer> worker : running) {
                assertThat(worker.get()).isPositive();
            }
        }
        assertThatThrownBy(() -> embedder.embed("late")).isInstanceOf(IllegalStateException.class);
    }

    private static int untilRefused(BgeEmbedder embedder, CountDownLatch working) {
        String text = "a customer who says the price is too high ".repeat(20);
        int embedded = 0;
        try {
            while (true) {
                embedder.embed(text);
                if (embedded++ == 0) {
                    working.countDown();
                }
            }
        } catch (IllegalStateException closed) {
            return embedded;
        }
    }
}
