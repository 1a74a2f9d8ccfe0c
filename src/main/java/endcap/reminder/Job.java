package endcap.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a job stands.
 *
 * @param turn how often it was taken, 0 for never
 * @param leasedUntil until when somebody has it, or had it and did not finish
 * @param lastRun when the last run that finished began
 */
record Job(long turn, Optional<Instant> leasedUntil, Optional<Instant> lastRun) {
    static final Job NEVER_DONE = new Job(0, Optional.empty(), Optional.empty());

    /**
     * Whether somebody should do it now: it was not done within {@code every}, and nobody has it.
     *
     * <p>A moment that lies further ahead than any run could have put it comes from a clock that was ahead, such as a
     * fixed one; it counts for nothing, or one try at a date to come would silence the reminders until then.
     */
    boolean isDue(Instant now, Duration every, Duration lease) {
        boolean lately = lastRun.filter(run -> Duration.between(run, now).abs().compareTo(every) < 0)
                .isPresent();
        boolean leased = leasedUntil
                .filter(until -> until.isAfter(now) && !until.isAfter(now.plus(lease.multipliedBy(2))))
                .isPresent();
        return !lately && !leased;
    }
}
