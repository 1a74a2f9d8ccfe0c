package endcap;

import endcap.knowledge.KnowledgeFeature;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the knowledge of a running server as the folder has it: looks every two seconds, takes a change over once a file
 * has stopped changing, and never lets a question wait for it.
 */
final class KnowledgeWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeWatch.class);
    private static final long SECONDS = 2;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("knowledge").daemon().factory());
    private final KnowledgeFeature knowledge;
    private final Runnable changed;

    /** @param changed told after the first reading for its meaning, and after every change */
    KnowledgeWatch(KnowledgeFeature knowledge, Runnable changed) {
        this.knowledge = knowledge;
        this.changed = changed;
    }

    void start() {
        thread.execute(() -> orLater(this::takeOver));
        thread.scheduleWithFixedDelay(() -> orLater(this::look), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        if (knowledge.refresh()) {
            takeOver();
        }
    }

    private void takeOver() {
        knowledge.embed();
        changed.run();
    }

    /** A folder that cannot be read now may be readable in two seconds; what is known stays. */
    private void orLater(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException error) {
            if (thread.isShutdown()) {
                // Stopped in the middle: nobody is left who could miss anything.
                return;
            }
            LOG.warn("the knowledge folder could not be taken over; the knowledge stays as it is", error);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
