package endcap.customer;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What is made of the customers of each owner, kept until their names change; the least used are given up when all of it
 * counts too much. Safe for any number of threads.
 */
final class ByOwner<T> {
    private final LinkedHashMap<String, Optional<T>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;
    private final ToIntFunction<T> size;
    private long edition = -1;

    /**
     * Keeps things that together count at most so much.
     *
     * @param size what one of them counts
     */
    ByOwner(int most, ToIntFunction<T> size) {
        this.most = most;
        this.size = size;
    }

    /**
     * What is made of an owner's customers as they are in that edition.
     *
     * @param made makes it; empty when there are too many
     */
    Optional<T> get(String owner, long now, Function<String, Optional<T>> made) {
        synchronized (kept) {
            if (now > edition) {
                kept.clear();
                edition = now;
            }
            Optional<T> known = now == edition ? kept.get(owner) : null;
            if (known != null) {
                return known;
            }
        }
        Optional<T> fresh = made.apply(owner);
        synchronized (kept) {
            if (now == edition) {
                kept.put(owner, fresh);
                giveUpLeastUsed();
            }
        }
        return fresh;
    }

    private void giveUpLeastUsed() {
        var oldest = kept.entrySet().iterator();
        int all = kept.values().stream()
                .mapToInt(one -> one.map(size::applyAsInt).orElse(0))
                .sum();
        while (all > most) {
            all -= oldest.next().getValue().map(size::applyAsInt).orElse(0);
            oldest.remove();
        }
    }
}
