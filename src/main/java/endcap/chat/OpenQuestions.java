package endcap.chat;

import java.time.Instant;
import java.util.Optional;

/** What the bot has asked and not been answered yet: at most one question a conversation, kept across restarts. */
public interface OpenQuestions {
    /** Stands in a sentence instead of <code>{}</code> where the answer is told in any words: a reason, a remark. */
    String ANY_WORDS = "{*}";

    /** Remembers the sentence that the next message completes, instead of any earlier one. */
    void ask(String conversation, User user, String sentence, Instant at);

    /** The sentence asked since {@code after}, which is then no longer open. */
    Optional<String> take(String conversation, User user, Instant after);
}
