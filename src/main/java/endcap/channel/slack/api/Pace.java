package endcap.channel.slack.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How soon the next call may go out: what Slack said with {@code Retry-After} holds for a method everywhere, and into one room
 * goes one message a second, a few at once if it was quiet before.
 */
final class Pace {
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final int AT_ONCE = 3;
    private static final int MANY = 5000;

    private final Clock clock;
    private final Map<String, Instant> closedUntil = new ConcurrentHashMap<>();
    private final Map<String, Instant> paidUntil = new ConcurrentHashMap<>();

    Pace(Clock clock) {
        this.clock = clock;
    }

    /** No call of that method before then. */
    void close(String method, Duration time) {
        closedUntil.merge(method, clock.instant().plus(time), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** How long to wait before that method may be called. */
    Duration untilOpen(String method) {
        Instant until = closedUntil.getOrDefault(method, Instant.MIN);
        Instant now = clock.instant();
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    /** Takes the next place in a room, and says how long to wait for it. */
    Duration placeIn(String room) {
        Instant now = clock.instant();
        if (paidUntil.size() > MANY) {
            paidUntil.values().removeIf(until -> until.isBefore(now));
        }
        Instant mine = paidUntil.merge(
                room, now.plus(BETWEEN), (before, first) -> before.isBefore(now) ? first : before.plus(BETWEEN));
        Duration ahead = Duration.between(now, mine).minus(BETWEEN.multipliedBy(AT_ONCE));
        return ahead.isNegative() ? Duration.ZERO : ahead;
    }
}
