package endcap.chat;

/** Takes files of some kinds that people send. It answers as a {@link Command} does, and leaves sending to the channel. */
public interface Receiver {
    /** Whether such files are for it; looks at the file alone, not at who sent it. */
    boolean takes(Upload upload);

    /**
     * Answers.
     *
     * @param request the words that came with the file; they may be blank
     * @throws UserError when the file cannot be taken, or not from this person; nothing has been written then
     */
    Reply receive(Request request, Upload upload);
}
