package endcap.embedding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vectors of one model by the text they stand for, in a file that outlives the program: 20 bytes beside a byte a
 * dimension, 53 MB for 100,000 Chinese windows.
 *
 * <p>Losing it costs time only, so nothing here ever fails a caller: what cannot be read is not there, what cannot be
 * written is not kept. Records are appended in batches; a kill loses the batch not yet written, and half a record at the
 * end is cut off by the next writer. Processes take turns by a lock on the file; who does not get it keeps its batch for
 * the next turn. Safe for any number of threads.
 */
public final class VectorCache implements AutoCloseable {
    /** About 480,000 Chinese windows. */
    public static final long USUAL_MOST_BYTES = 256L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(VectorCache.class);
    private static final int BATCH = 64;

    /** What is too large is cut back to this share, lest every close rewrites it. */
    private static final double KEPT = 0.75;

    private final String model;
    private final long mostBytes;
    private final Map<VectorKey, Long> places = new ConcurrentHashMap<>();
    private final Set<VectorKey> used = ConcurrentHashMap.newKeySet();
    private final Map<VectorKey, PackedVector> unwritten = new LinkedHashMap<>();
    private @Nullable VectorFile file;

    private VectorCache(String model, long mostBytes) {
        this.model = model;
        this.mostBytes = mostBytes;
    }

    /**
     * The cache of a model in a folder, which is made if need be.
     *
     * @param mostBytes when the file is larger as it is opened or closed, what was not used is dropped, oldest first
     */
    public static VectorCache in(Path folder, Embedder embedder, long mostBytes) {
        VectorCache cache = new VectorCache(embedder.model(), mostBytes);
        cache.open(folder.resolve(embedder.model() + ".vectors"), embedder.dimensions());
        return cache;
    }

    /** A cache that keeps nothing, for measuring what embedding costs. */
    public static VectorCache forgetful(Embedder embedder) {
        return new VectorCache(embedder.model(), 0);
    }

    /** The vector of a text if it is known, exactly as {@link #put} returned it. */
    public Optional<float[]> get(String text) {
        VectorKey key = VectorKey.of(model, text);
        used.add(key);
        return packed(key).map(PackedVector::vector);
    }

    /**
     * Remembers the vector of a text.
     *
     * @return the vector as it will be read back, so that the first run of a program ranks as all later ones
     */
    public float[] put(String text, float[] vector) {
        VectorKey key = VectorKey.of(model, text);
        PackedVector packed = PackedVector.of(vector);
        used.add(key);
        synchronized (this) {
            if (file != null) {
                unwritten.put(key, packed);
                if (unwritten.size() % BATCH == 0) {
                    flush();
                }
            }
        }
        return packed.vector();
    }

    /** How many vectors are known. */
    public synchronized int size() {
        return places.size() + unwritten.size();
    }

    /** Writes what is not written yet. */
    public synchronized void flush() {
        VectorFile open = file;
        if (open != null && !unwritten.isEmpty()) {
            orGiveUp(() -> open.append(unwritten)).ifPresent(written -> {
                places.putAll(written);
                unwritten.clear();
            });
        }
    }

    /** Writes what is left, cuts the file back if it has grown too large, and lets go of it. */
    @Override
    public synchronized void close() {
        flush();
        trim();
        giveUp();
    }

    private void open(Path path, int dimensions) {
        try {
            file = VectorFile.open(path, dimensions);
            places.putAll(file.places());
            trim();
        } catch (IOException error) {
            LOG.warn("vectors are not kept: {} cannot be opened ({})", path, error.toString());
            giveUp();
        }
    }

    private Optional<PackedVector> packed(VectorKey key) {
        VectorFile open;
        synchronized (this) {
            open = file;
            PackedVector waiting = unwritten.get(key);
            if (waiting != null) {
                return Optional.of(waiting);
            }
        }
        Long place = places.get(key);
        if (place == null || open == null) {
            return Optional.empty();
        }
        try {
            return open.read(key, place);
        } catch (IOException unreadable) {
            LOG.debug("a vector cannot be read", unreadable);
            return Optional.empty();
        }
    }

    private void trim() {
        VectorFile open = file;
        if (open != null) {
            orGiveUp(() -> open.bytes() <= mostBytes ? Optional.empty() : open.keep(worthKeeping(open)))
                    .ifPresent(left -> {
                        places.clear();
                        places.putAll(left);
                    });
        }
    }

    /** What was used since opening, then the newest of the rest, as many as fit; the oldest first. */
    private List<Map.Entry<VectorKey, Long>> worthKeeping(VectorFile from) {
        Comparator<Map.Entry<VectorKey, Long>> oldestFirst = Map.Entry.comparingByValue();
        Comparator<Map.Entry<VectorKey, Long>> usedFirst =
                Comparator.comparing(entry -> !used.contains(entry.getKey()));
        return places.entrySet().stream()
                .sorted(usedFirst.thenComparing(oldestFirst.reversed()))
                .limit(from.records((long) (mostBytes * KEPT)))
                .sorted(oldestFirst)
                .toList();
    }

    private <T> Optional<T> orGiveUp(Writing<T> writing) {
        try {
            return writing.run();
        } catch (IOException error) {
            LOG.warn("vectors are no longer kept: the file cannot be written ({})", error.toString());
            giveUp();
            return Optional.empty();
        }
    }

    private void giveUp() {
        try (VectorFile last = file) {
            file = null;
            places.clear();
            unwritten.clear();
        } catch (IOException error) {
            LOG.debug("the file of vectors cannot be closed", error);
        }
    }

    private interface Writing<T> {
        Optional<T> run() throws IOException;
    }
}
