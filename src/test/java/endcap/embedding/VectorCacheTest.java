package endcap.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VectorCacheTest {
    private static final long LARGE = 1 << 20;

    private final HashedWords words = new HashedWords();

    @TempDir
    private Path folder;

    @Test
    void a_vector_outlives_the_cache_and_is_read_as_it_was_returned() {
        float[] returned;
        try (VectorCache cache = open(LARGE)) {
            returned = cache.put("陈列", words.embed("陈列"));
            assertThat(cache.get("陈列")).contains(returned);
        }
        try (VectorCache cache = open(LARGE)) {
            assertThat(cache.get("陈列").orElseThrow()).isEqualTo(returned);
            assertThat(cache.get("缺货")).isEmpty();
            assertThat(Embedder.likeness(returned, words.embed("陈列"))).isCloseTo(1, within(0.001));
        }
    }

    @Test
    void half_a_record_at_the_end_is_cut_off_and_the_rest_kept() throws IOException {
        fill(10);
        long whole = Files.size(file());
        Files.write(file(), new byte[37], StandardOpenOption.APPEND);
        try (VectorCache cache = open(LARGE)) {
            assertThat(cache.size()).isEqualTo(10);
            cache.put("new", words.embed("new"));
        }
        assertThat(Files.size(file())).isEqualTo(whole + (whole - 12) / 10);
        try (VectorCache cache = open(LARGE)) {
            assertThat(cache.size()).isEqualTo(11);
            assertThat(cache.get("new")).isPresent();
        }
    }

    @Test
    void a_damaged_record_is_not_there_and_its_neighbours_are() throws IOException {
        fill(3);
        byte[] bytes = Files.readAllBytes(file());
        bytes[12 + (bytes.length - 12) / 3 + 20] ^= 1;
        Files.write(file(), bytes);
        try (VectorCache cache = open(LARGE)) {
            assertThat(cache.get("text 0")).isPresent();
            assertThat(cache.get("text 1")).isEmpty();
            assertThat(cache.get("text 2")).isPresent();
        }
    }

    @Test
    void a_file_that_is_something_else_is_begun_anew() throws IOException {
        Files.write(file(), "not vectors at all, but long enough to be taken for some".getBytes());
        fill(2);
        try (VectorCache cache = open(LARGE)) {
            assertThat(cache.size()).isEqualTo(2);
        }
    }

    @Test
    void two_caches_on_one_file_lose_nothing() {
        try (VectorCache one = open(LARGE);
                VectorCache other = open(LARGE)) {
            IntStream.range(0, 2_000)
                    .parallel()
                    .forEach(i -> (i % 2 == 0 ? one : other).put("text " + i, words.embed("text " + i)));
        }
        try (VectorCache cache = open(LARGE * 10)) {
            assertThat(cache.size()).isEqualTo(2_000);
            assertThat(IntStream.range(0, 2_000)
                            .filter(i -> cache.get("text " + i).isPresent()))
                    .hasSize(2_000);
        }
    }

    @Test
    void a_killed_process_leaves_whole_vectors() throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while ((!Files.exists(file()) || Files.size(file()) < 50_000) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        writer.destroyForcibly().waitFor();
        try (VectorCache cache = open(LARGE * 100)) {
            assertThat(cache.size()).isGreaterThan(100);
            for (int i = 0; i < 100; i++) {
                assertThat(cache.get("text " + i).orElseThrow())
                        .isEqualTo(PackedVector.of(words.embed("text " + i)).vector());
            }
        }
    }

    @Test
    void what_is_too_large_is_cut_back_to_what_was_used_and_the_newest() throws IOException {
        fill(100);
        long most = Files.size(file()) / 2;
        try (VectorCache cache = open(LARGE)) {
            IntStream.range(0, 100).forEach(i -> cache.put("text " + i, words.embed("text " + i)));
        }
        try (VectorCache cache = open(most)) {
            assertThat(cache.size()).isBetween(30, 40);
            assertThat(cache.get("text 0")).isEmpty();
            assertThat(cache.get("text 99")).isPresent();
        }
        assertThat(Files.size(file())).isLessThanOrEqualTo(most);
    }

    @Test
    void a_folder_that_cannot_be_used_costs_time_only() throws IOException {
        Path occupied = Files.writeString(folder.resolve("file"), "x");
        try (VectorCache cache = VectorCache.in(occupied, words, LARGE)) {
            CachedEmbedder embedder = new CachedEmbedder(words, cache);
            assertThat(embedder.embed("陈列")).hasSize(words.dimensions());
            assertThat(cache.size()).isZero();
        }
    }

    @Test
    void a_batch_embeds_each_new_text_once_and_says_how_many_were_known() throws InterruptedException {
        List<String> texts = IntStream.range(0, 200).mapToObj(i -> "text " + i).toList();
        AtomicInteger last = new AtomicInteger();
        try (VectorCache cache = open(LARGE)) {
            CachedEmbedder embedder = new CachedEmbedder(words, cache);
            embedder.embed("text 7");
            CachedEmbedder.Batch batch = embedder.embedAll(texts, (done, of) -> last.set(done));
            assertThat(batch.fromCache()).isEqualTo(1);
            assertThat(batch.vectors()).hasSize(200);
            assertThat(batch.vectors().get(42)).isEqualTo(embedder.embed("text 42"));
            assertThat(last).hasValue(200);
            assertThat(words.embedded()).isEqualTo(200);
        }
        try (VectorCache cache = open(LARGE)) {
            assertThat(new CachedEmbedder(words, cache)
                            .embedAll(texts, (done, of) -> {})
                            .fromCache())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_failing_model_fails_the_batch() {
        Embedder failing = new HashedWords() {
            @Override
            public float[] embed(String text) {
                throw new ModelUnavailable("no model", new IllegalStateException());
            }
        };
        try (VectorCache cache = open(LARGE)) {
            CachedEmbedder embedder = new CachedEmbedder(failing, cache);
            assertThatThrownBy(() -> embedder.embedAll(List.of("a", "b", "c"), (done, of) -> {}))
                    .isInstanceOf(ModelUnavailable.class);
        }
    }

    private void fill(int texts) {
        try (VectorCache cache = open(LARGE)) {
            IntStream.range(0, texts).forEach(i -> cache.put("text " + i, words.embed("text " + i)));
        }
    }

    private VectorCache open(long mostBytes) {
        return VectorCache.in(folder, words, mostBytes);
    }

    private Path file() {
        return folder.resolve(words.model() + ".vectors");
    }

    /** Writes vectors until it is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            HashedWords words = new HashedWords();
            VectorCache cache = VectorCache.in(Path.of(arguments[0]), words, LARGE * 100);
            for (int i = 0; ; i++) {
                cache.put("text " + i, words.embed("text " + i));
            }
        }
    }

    /** A model without a model: numbers drawn from the text. */
    static class HashedWords implements Embedder {
        private final AtomicInteger embedded = new AtomicInteger();

        int embedded() {
            return embedded.get();
        }

        @Override
        public float[] embed(String text) {
            embedded.incrementAndGet();
            java.util.Random random = new java.util.Random(text.hashCode());
            float[] vector = new float[dimensions()];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) random.nextGaussian();
            }
            return BgeEmbedder.unit(vector);
        }

        @Override
        public int dimensions() {
            return 64;
        }

        @Override
        public String model() {
            return "hashed-words";
        }
    }
}
