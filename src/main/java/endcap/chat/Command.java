package endcap.chat;

/** One thing a person can ask for. It returns its answer and leaves sending it to the channel. */
public interface Command {
    /** The intent it serves, in the words of the contract: {@code credit}, {@code visit}, … */
    String name();

    /** Whether running it may write something; such a command never runs on a negation or a question. */
    default boolean writes() {
        return false;
    }

    /**
     * Answers.
     *
     * @throws UserError when the person has to say it differently; nothing has been written then
     */
    Reply run(Request request);
}
