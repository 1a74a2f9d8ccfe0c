package endcap.credit;

import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import java.util.Set;

/** What {@code /credit} does beyond the verdict, by a word of its own: {@code /credit release …}. */
public interface CreditPart {
    /**
     * Whether a message that does not begin with one of its words is plainly for it all the same; the whole message is then
     * what {@link #run} is given.
     */
    default boolean hears(Request request) {
        return false;
    }

    /** The words it goes by when one of them comes first, in lower case and plain writing, both languages. */
    Set<String> words();

    /**
     * Answers what was said after the word.
     *
     * @throws UserError when it has to be said differently
     */
    Reply run(Request request);
}
