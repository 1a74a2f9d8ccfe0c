package endcap.chat;

import java.util.Locale;
import java.util.Optional;

/** What each person was last answered: one message a conversation, kept across restarts for some days. */
public interface LastAnswers {
    /**
     * A message that was answered.
     *
     * @param command the name of the command that did
     * @param words what it was asked
     * @param explicit whether the person named the command
     * @param language of the answer
     */
    record Answered(String command, String words, boolean explicit, Locale language) {}

    /** Remembers the answer instead of any earlier one. */
    void keep(String conversation, User user, Answered answered);

    /** The last answer; empty when there is none, or none that is still kept. */
    Optional<Answered> last(String conversation, User user);
}
