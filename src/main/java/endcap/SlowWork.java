package endcap;

import endcap.embedding.CachedEmbedder;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells how far reading for meaning is, but only when it takes long enough to be wondered at. */
final class SlowWork implements CachedEmbedder.Progress {
    private static final long WONDERED_AT = TimeUnit.SECONDS.toNanos(3);

    private final Consumer<String> telling;
    private long since;

    SlowWork(Consumer<String> telling) {
        this.telling = telling;
    }

    @Override
    public void done(int texts, int of) {
        long now = System.nanoTime();
        if (texts == 1 || since == 0) {
            since = now;
        }
        if (now - since > WONDERED_AT) {
            since = now;
            telling.accept("reading the knowledge for its meaning, once: " + texts + " of " + of + " texts / 首次读取知识的含义："
                    + texts + "/" + of);
        }
    }
}
