package endcap.chat;

/** A way in: it turns its own events into messages and replies into its own widgets, and knows no feature. */
public interface Channel extends AutoCloseable {
    /** Starts taking messages; returns when it does. */
    void start();

    /** Stops taking messages and lets go of what it holds. */
    @Override
    void close();
}
