package endcap.chat;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A message as the command it is for sees it.
 *
 * @param intent the command's name
 * @param words what was said, without the command word and cleaned of control characters; may be blank
 * @param texts the sentences of the language to answer in
 * @param now the company's local time
 * @param explicit whether the person named the command ({@code /visit …}); false when it was read out of free text
 */
public record Request(Message message, String intent, String words, Texts texts, LocalDateTime now, boolean explicit) {
    /** Who asks. */
    public User user() {
        return message.user();
    }

    /** The company's calendar day. */
    public LocalDate today() {
        return now.toLocalDate();
    }

    /** The sentence of that key in the asker's language. */
    public String text(String key, Object... args) {
        return texts.text(key, args);
    }

    /** The same request as another command sees it. */
    public Request as(String other) {
        return new Request(message, other, words, texts, now, explicit);
    }

    /** The same request with other words. */
    public Request saying(String other) {
        return new Request(message, intent, other, texts, now, explicit);
    }
}
