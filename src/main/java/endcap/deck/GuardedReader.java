package endcap.deck;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads in a process of its own, which a harmful file can at worst end: the file is then skipped and the next one is read
 * by a fresh process. The process starts with the first file and lives until {@link #close}.
 */
public final class GuardedReader implements DeckReader {
    private final Limits limits;
    private @Nullable WorkerProcess worker;

    public GuardedReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public synchronized Reading read(Path file, String name) {
        try {
            DirectReader.admit(file, limits);
            return running().read(file, name, limits.patience());
        } catch (Unreadable refused) {
            return new Reading.Skipped(refused.reason());
        } catch (WorkerProcess.NoAnswer none) {
            close();
            return new Reading.Skipped(none.reason());
        }
    }

    private WorkerProcess running() {
        WorkerProcess current = worker;
        // One whose answer came in the last moment may have been ended a moment later.
        if (current == null || !current.isAlive()) {
            current = WorkerProcess.start(limits);
            worker = current;
        }
        return current;
    }

    @Override
    public synchronized void close() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }
}
