package endcap.channel.slack;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what each person asks for in the order they asked, and what several ask for side by side; takes no more on than it
 * has room for.
 */
final class InOrder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InOrder.class);
    private static final Duration TO_FINISH = Duration.ofSeconds(10);

    /** Who sends more than this at a time shall not take the room of others. */
    private static final int MOST_OF_ONE = 50;

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("slack-", 0).factory());
    private final Semaphore room;
    private final int most;
    private final Map<String, Queue<Runnable>> waiting = new HashMap<>();

    /** @param most how much may wait and be worked on, of all people together */
    InOrder(int most) {
        this.most = most;
        this.room = new Semaphore(most);
    }

    /** Takes something on; false when there is no room for it. Never waits. */
    boolean offer(String person, Runnable task) {
        if (!room.tryAcquire()) {
            return false;
        }
        synchronized (waiting) {
            if (threads.isShutdown()) {
                room.release();
                return false;
            }
            Queue<Runnable> before = waiting.get(person);
            if (before != null && before.size() >= MOST_OF_ONE) {
                room.release();
                return false;
            }
            if (before != null) {
                before.add(task);
                return true;
            }
            Queue<Runnable> mine = new ArrayDeque<>();
            mine.add(task);
            waiting.put(person, mine);
            threads.execute(() -> work(person, mine));
        }
        return true;
    }

    /** How much waits or is worked on. */
    int size() {
        return most - room.availablePermits();
    }

    private void work(String person, Queue<Runnable> mine) {
        while (true) {
            Runnable next;
            synchronized (waiting) {
                next = mine.poll();
                if (next == null) {
                    waiting.remove(person);
                    return;
                }
            }
            try {
                next.run();
            } catch (RuntimeException | Error fault) {
                // An error, too: whoever meets one would otherwise wait behind it for ever.
                LOG.error("something a person asked for ended in a fault", fault);
            } finally {
                room.release();
            }
        }
    }

    /** Lets what is under way finish, for a while. */
    @Override
    public void close() {
        synchronized (waiting) {
            threads.shutdown();
        }
        try {
            if (!threads.awaitTermination(TO_FINISH.toSeconds(), TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
