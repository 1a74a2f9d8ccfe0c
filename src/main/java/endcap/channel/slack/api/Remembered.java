package endcap.channel.slack.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What Slack told lately, so as not to ask for it with each message; the longest unused goes first. */
final class Remembered<T> {
    private static final int MOST = 10_000;

    private record Told<T>(T what, Instant until) {}

    private final Map<String, Told<T>> told = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Told<T>> eldest) {
            return size() > MOST;
        }
    };
    private final Clock clock;

    Remembered(Clock clock) {
        this.clock = clock;
    }

    synchronized Optional<T> find(String key) {
        return Optional.ofNullable(told.get(key))
                .filter(one -> one.until().isAfter(clock.instant()))
                .map(Told::what);
    }

    synchronized T keep(String key, T what, Duration stays) {
        told.put(key, new Told<>(what, clock.instant().plus(stays)));
        return what;
    }
}
