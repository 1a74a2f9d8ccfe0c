package endcap.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What was taken on by a channel that may be told a thing more than once, on more nodes than one. */
public interface Deliveries {
    /**
     * Takes a delivery on.
     *
     * @param key what makes it this delivery and no other
     * @param personId who it is from; blank when it is not known yet
     * @param stays how long the key stands for the same thing; afterwards it may be taken on anew
     * @return whether it is the caller's to do; false when it was taken on before
     */
    boolean take(String key, String personId, Instant at, Duration stays);

    /** Notes that what was taken on is done, answered and told. */
    void done(String key, Instant at);

    /**
     * Who is still waiting for an answer to something taken on in that time: its node ended over it. Each is told of once,
     * whoever asks.
     */
    List<String> abandoned(Instant from, Instant to);

    /** Forgets what was taken on before then. */
    void forget(Instant before);
}
