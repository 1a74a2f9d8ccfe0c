package endcap.chat;

/** A command that can say how it comes to its answers; {@code /why} asks it to. */
public interface Explains extends Command {
    /**
     * How these words would be answered now: with the rights and the figures of this moment, and nothing written but the
     * look itself.
     *
     * @throws UserError when they could not be answered
     */
    Reply explain(Request request);

    /** Whether the words of the request can only be about an answer of this command. */
    default boolean isNamedIn(Request request) {
        return false;
    }
}
