package endcap.channel.slack.fake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Trigger ids: what lets the app open a modal, once and within three seconds of what the person did. */
final class Triggers {
    private static final Duration LIFE = Duration.ofSeconds(3);

    private final Clock clock;
    private final Workspace workspace;
    private final Map<String, Trigger> known = new ConcurrentHashMap<>();
    private final Map<String, Trigger> exchanged = new ConcurrentHashMap<>();

    Triggers(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * What somebody did.
     *
     * @param view id of the modal it was done in, empty outside of modals
     */
    record Trigger(String user, String view, Instant until) {}

    String of(String user, String view) {
        String id = "10000.20000." + workspace.fresh("t");
        known.put(id, new Trigger(user, view, clock.instant().plus(LIFE)));
        return id;
    }

    /** Throws what Slack says to an id it never gave, that is too old, or has been used. */
    Trigger exchange(String id) {
        Trigger trigger = Optional.ofNullable(known.get(id)).orElseThrow(() -> new Refused("invalid_trigger_id"));
        if (clock.instant().isAfter(trigger.until())) {
            throw new Refused("expired_trigger_id");
        }
        if (exchanged.putIfAbsent(id, trigger) != null) {
            throw new Refused("exchanged_trigger_id");
        }
        return trigger;
    }
}
