package endcap.chat;

import java.time.Instant;
import java.util.List;

/**
 * What waits to be told to people: left by features, given out with the person's next message in a place only they read.
 * A channel that can speak first may give out what waits at any time.
 */
public interface Notices {
    /**
     * Leaves a notice for a person.
     *
     * @return whether it waits now; false when one of its key was left for this person before, told or not
     */
    boolean leave(String personId, Notice notice, Instant at);

    /**
     * Takes what waits for a person, oldest first; what is taken is never given again, even when several ask at once.
     *
     * @param after what was left earlier is too old to be told
     * @param at the time now
     * @param atMost how many at a time; the others go on waiting
     */
    List<Notice> take(User user, Instant after, Instant at, int atMost);

    /** Lets what was taken for a person at that moment or later wait again: it did not reach them after all. */
    void untold(User user, Instant since);

    /** Where nothing is ever left. */
    static Notices none() {
        return new Notices() {
            @Override
            public boolean leave(String personId, Notice notice, Instant at) {
                return false;
            }

            @Override
            public List<Notice> take(User user, Instant after, Instant at, int atMost) {
                return List.of();
            }

            @Override
            public void untold(User user, Instant since) {
                // Nothing was taken.
            }
        };
    }
}
