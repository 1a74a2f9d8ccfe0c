package endcap.chat;

import java.util.Locale;
import java.util.Optional;

/**
 * What a person said, whichever channel it came by.
 *
 * @param user who said it; the channel has already made sure of that
 * @param text the words as they came, not yet cleaned
 * @param locale the language the channel was told to answer in; empty lets the words decide
 * @param conversation where the next message of the same talk will come from: it ties an answer to the question asked
 * @param deliveryId the channel's own id of this delivery; the same id twice is the same message twice
 * @param othersCanRead whether people besides the asker see this conversation
 */
public record Message(
        User user,
        String text,
        Optional<Locale> locale,
        String conversation,
        Optional<String> deliveryId,
        boolean othersCanRead) {
    /** Longer texts are refused. */
    public static final int LONGEST_TEXT = Cleaning.LONGEST;

    /** A message only its sender can read, without a delivery id, answered in the language of its words. */
    public static Message from(User user, String text, String conversation) {
        return new Message(user, text, Optional.empty(), conversation, Optional.empty(), false);
    }

    /** The same message with other words. */
    public Message saying(String other) {
        return new Message(user, other, locale, conversation, deliveryId, othersCanRead);
    }
}
