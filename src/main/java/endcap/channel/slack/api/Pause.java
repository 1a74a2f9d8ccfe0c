package endcap.channel.slack.api;

import java.time.Duration;

/** How the time between two tries passes. */
public interface Pause {
    /** Returns when that time is over, or sooner when the thread is told to end. */
    void of(Duration time);

    /** The thread waits. */
    static Pause waiting() {
        return time -> {
            try {
                Thread.sleep(time);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
