package endcap.chat;

/**
 * A button.
 *
 * @param label what it shows, short enough for a phone
 * @param says the sentence a tap stands for: it comes back as an ordinary message of the person who taps
 * @param kind what a tap is for, so that a channel can draw some buttons in its own way; no part of the JSON
 */
public record Choice(String label, String says, Kind kind) {
    /** What a tap is for. */
    public enum Kind {
        /** To go on from here. */
        WAY_ON,
        /** To say that the answer helped. */
        HELPFUL,
        /** To say that it did not. */
        NOT_HELPFUL
    }

    /** A button to go on from here. */
    public Choice(String label, String says) {
        this(label, says, Kind.WAY_ON);
    }
}
