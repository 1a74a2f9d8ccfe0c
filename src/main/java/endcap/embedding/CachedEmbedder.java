package endcap.embedding;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Embeds only what was not embedded before. */
public final class CachedEmbedder implements Embedder {
    private final Embedder embedder;
    private final VectorCache cache;
    private final Progress progress;

    /** Neither is closed here: who made them closes them. */
    public CachedEmbedder(Embedder embedder, VectorCache cache) {
        this(embedder, cache, (done, of) -> {});
    }

    /** @param progress told of every batch that brings no listener of its own */
    public CachedEmbedder(Embedder embedder, VectorCache cache, Progress progress) {
        this.embedder = embedder;
        this.cache = cache;
        this.progress = progress;
    }

    /** Told how far a batch is, by one thread at a time. */
    public interface Progress {
        void done(int texts, int of);
    }

    /**
     * What became of many texts.
     *
     * @param vectors one a text, in their order
     * @param fromCache how many needed no embedding
     */
    public record Batch(List<float[]> vectors, int fromCache) {}

    @Override
    public float[] embed(String text) {
        return cache.get(text).orElseGet(() -> cache.put(text, embedder.embed(text)));
    }

    /** As {@link #embed}, leaving no trace: for what people ask. */
    public float[] embedUnkept(String text) {
        return cache.get(text).orElseGet(() -> embedder.embed(text));
    }

    @Override
    public int dimensions() {
        return embedder.dimensions();
    }

    @Override
    public String model() {
        return embedder.model();
    }

    /** As {@link #embedAll(List, Progress)}, telling the usual listener. */
    public Batch embedAll(List<String> texts) throws InterruptedException {
        return embedAll(texts, progress);
    }

    /** As {@link #embedAll(List, int, Progress)}, on all cores. */
    public Batch embedAll(List<String> texts, Progress progress) throws InterruptedException {
        return embedAll(texts, Runtime.getRuntime().availableProcessors(), progress);
    }

    /**
     * The vectors of many texts; what is done is kept even when the rest fails or is interrupted.
     *
     * @param threads how many cores to use
     * @throws InterruptedException when this thread is interrupted; the work ends after the texts at hand
     * @throws ModelUnavailable when this machine cannot run the model
     */
    public Batch embedAll(List<String> texts, int threads, Progress progress) throws InterruptedException {
        float[][] vectors = new float[texts.size()][];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger known = new AtomicInteger();
        Object oneAtATime = new Object();
        int[] done = {0};
        Callable<Void> work = () -> {
            for (int i = next.getAndIncrement(); i < vectors.length; i = next.getAndIncrement()) {
                String text = texts.get(i);
                Optional<float[]> kept = cache.get(text);
                kept.ifPresent(vector -> known.incrementAndGet());
                vectors[i] = kept.isPresent() ? kept.get() : cache.put(text, embedder.embed(text));
                synchronized (oneAtATime) {
                    progress.done(++done[0], vectors.length);
                }
            }
            return null;
        };
        // The workers are told to stop by taking the texts away: an interrupt would close the file they read from.
        onThreads(Collections.nCopies(Math.max(1, threads), work), () -> next.set(vectors.length));
        cache.flush();
        return new Batch(List.of(vectors), known.get());
    }

    private static void onThreads(List<Callable<Void>> works, Runnable stop) throws InterruptedException {
        // Daemons: a program that ends does not wait for vectors.
        ThreadFactory daemons = Thread.ofPlatform().name("embed-", 1).daemon().factory();
        try (ExecutorService threads = Executors.newFixedThreadPool(works.size(), daemons)) {
            try {
                for (Future<Void> one : works.stream().map(threads::submit).toList()) {
                    one.get();
                }
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(failed.getCause());
            } finally {
                stop.run();
            }
        }
    }
}
