package endcap.channel.slack.fake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The time in the fake Slack: that of another clock, and as much later as a test lets pass. */
public final class SlackClock extends Clock {
    private final Clock base;
    private final AtomicReference<Duration> passed = new AtomicReference<>(Duration.ZERO);

    SlackClock(Clock base) {
        this.base = base;
    }

    /** Lets time go by; for links that expire and triggers that die. */
    public void passes(Duration time) {
        passed.updateAndGet(time::plus);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(passed.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return base.withZone(zone);
    }
}
