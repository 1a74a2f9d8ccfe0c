package endcap.chat;

/** A way in: it turns its own events into messages and replies into its own widgets, and knows no feature. */
public interface Channel extends AutoCloseable {
    /**
     * Starts taking messages; returns when it does.
     *
     * @throws NotStarted when it cannot, for a reason the operator can mend
     */
    void start();

    /** Why a channel did not start; the message is for the operator, and says how to mend it. */
    final class NotStarted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** A reason. */
        public NotStarted(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Stops taking messages and lets go of what it holds. */
    @Override
    void close();
}
