package endcap.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sweeps on time: at once when nobody has for as long as the configuration says, and from then on as often.
 *
 * <p>A sweep that fails is logged with an incident number, once until one succeeds, and tried again later; it never
 * reaches whoever is being served.
 */
public final class Reminders implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("reminders").daemon().factory());
    private final LeasedJob job;
    private final Runnable sweep;
    private final Clock clock;
    private final AtomicLong failed = new AtomicLong();
    private volatile Optional<Instant> lastSwept = Optional.empty();
    private volatile boolean failing;

    private Reminders(LeasedJob job, Runnable sweep, Clock clock) {
        this.job = job;
        this.sweep = sweep;
        this.clock = clock;
    }

    /**
     * Sweeps of that database's company.
     *
     * @param every how long a sweep counts, on whichever node it was
     * @param sweep reminds of what is due and ends what has expired; doing it twice does no harm
     */
    public static Reminders over(Jdbi jdbi, Duration every, Runnable sweep, Clock clock) {
        return new Reminders(new LeasedJob(new JobStore(jdbi), "sweep", every, clock), sweep, clock);
    }

    /** Looks every minute, beside everything else, beginning now: two nodes that look seldom would leave gaps. */
    public void start() {
        thread.scheduleWithFixedDelay(this::sweepIfDue, 0, LOOK_EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /** Sweeps now and here if nobody has lately; looks at one row otherwise. */
    public void sweepIfDue() {
        try {
            Optional<Instant> swept = job.runIfDue(sweep);
            // A look that found nothing to do says nothing about the sweep that failed before it.
            failing = failing && swept.equals(lastSwept);
            lastSwept = swept;
        } catch (RuntimeException | Error failure) {
            // Also an error: it would end the thread's looking without a word.
            tell(failure);
        }
    }

    /** When the last sweep began that finished, on any node, as far as this one has seen. */
    public Optional<Instant> lastSwept() {
        return lastSwept;
    }

    /** How many sweeps have failed on this node. */
    public long failed() {
        return failed.get();
    }

    private void tell(Throwable failure) {
        failed.incrementAndGet();
        if (!failing) {
            failing = true;
            String incident = Long.toString(clock.millis(), 36).toUpperCase(Locale.ROOT);
            LOG.error(
                    "incident {}: reminders could not be looked after; they are tried again later", incident, failure);
        }
    }

    /** Ends the looking, and waits a few seconds for a sweep under way. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("a sweep was still under way at the end; another node or the next start does it again");
                thread.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
