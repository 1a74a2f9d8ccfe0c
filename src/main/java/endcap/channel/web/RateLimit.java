package endcap.channel.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So many a minute for each person, by the minute of the clock.
 *
 * <p>Counted on each node by itself; it keeps one person's runaway script from slowing down everybody, no more. What is
 * remembered is one minute long.
 */
final class RateLimit {
    private final int perMinute;
    private final Clock clock;
    private Minute minute = new Minute(Instant.EPOCH, Map.of());

    private record Minute(Instant start, Map<String, Integer> counts) {}

    RateLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    int perMinute() {
        return perMinute;
    }

    /** Counts one; when it was one too many, how long to wait. */
    Optional<Duration> take(String person) {
        Instant now = clock.instant();
        Minute current = minuteOf(now);
        int count = current.counts().merge(person, 1, Integer::sum);
        return count <= perMinute ? Optional.empty() : Optional.of(untilNext(current, now));
    }

    private static Duration untilNext(Minute current, Instant now) {
        Duration left = Duration.between(now, current.start().plus(1, ChronoUnit.MINUTES));
        return Duration.ofSeconds(Math.max(1, left.toSeconds() + (left.toNanosPart() > 0 ? 1 : 0)));
    }

    private synchronized Minute minuteOf(Instant now) {
        Instant start = now.truncatedTo(ChronoUnit.MINUTES);
        if (!minute.start().equals(start)) {
            minute = new Minute(start, new ConcurrentHashMap<>());
        }
        return minute;
    }
}
