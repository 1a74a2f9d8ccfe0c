package endcap.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A job that is done now and then by whichever node looks first, and never by two at once.
 *
 * <p>A run that fails, or a node that dies in it, gives nothing back: the job is tried again, by anybody, when the lease
 * has run out. A run that takes longer than the lease may be done by another beside it, so the work must bear that.
 */
final class LeasedJob {
    /** Longer than any sweep should take, and as long as a failed one waits to be tried again. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final JobStore store;
    private final String name;
    private final Duration every;
    private final Clock clock;

    /** @param every how long a run counts; the next begins no sooner after it */
    LeasedJob(JobStore store, String name, Duration every, Clock clock) {
        this.store = store;
        this.name = name;
        this.every = every;
        this.clock = clock;
    }

    /** Does the work now if it is due and nobody else is at it; when its last run that finished began, on any node. */
    Optional<Instant> runIfDue(Runnable work) {
        Job seen = store.job(name);
        Instant now = clock.instant();
        if (!seen.isDue(now, every, LEASE) || !store.take(name, seen, now.plus(LEASE))) {
            return seen.lastRun();
        }
        work.run();
        store.finish(name, seen.turn() + 1, now);
        return Optional.of(now);
    }
}
