package endcap.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as those see it who keep the knowledge in order.
 *
 * @param id of its topic
 * @param lang {@code zh} or {@code en}
 * @param file its path inside the knowledge folder
 * @param owner the id of the person who keeps it right; blank when nobody was named
 * @param review the day from which it wants reading again; empty for one that does not go stale
 * @param edition changes when the words of its topic change, in whichever language
 */
public record Page(
        String id,
        String lang,
        String title,
        String group,
        String file,
        String owner,
        Optional<LocalDate> review,
        String edition) {
    static Page of(Article article, Topic topic) {
        return new Page(
                article.id(),
                article.lang(),
                article.title(),
                article.group(),
                article.file(),
                article.owner(),
                article.review(),
                topic.edition());
    }
}
