package endcap.knowledge;

import endcap.deck.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One topic in one language, or one unit of a dropped file.
 *
 * @param id of the topic; of a unit its file's path, {@code #} and its number in the file, from 1
 * @param lang {@code zh} or {@code en}
 * @param situation when a rep needs it, in one line
 * @param asks questions as reps type them
 * @param related ids of other topics
 * @param command the command that acts on it, {@code none} without one
 * @param owner the id of the person who keeps it right; blank when nobody was named
 * @param review the day from which it wants reading again; empty for an article that does not go stale
 * @param file its path inside the knowledge folder, with forward slashes
 * @param locator where in its file a unit stands; empty for an article, which is a file of its own
 */
record Article(
        String id,
        String lang,
        String title,
        String group,
        String kind,
        String situation,
        List<String> asks,
        List<String> keywords,
        List<String> related,
        List<String> sources,
        String command,
        String owner,
        Optional<LocalDate> review,
        String file,
        Optional<Locator> locator,
        List<Section> sections) {
    Article {
        asks = List.copyOf(asks);
        keywords = List.copyOf(keywords);
        related = List.copyOf(related);
        sources = List.copyOf(sources);
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException(file + " has no section to answer with");
        }
    }

    /** What programs know it by: the topic's id, or the path of a dropped file. */
    String knownAs() {
        return locator.isPresent() ? file : id;
    }

    /** When it is needed, as far as it says so itself. */
    String about() {
        return situation.isBlank() ? title : situation;
    }

    /** The section an answer begins with. */
    Section first() {
        return sections.get(0);
    }
}
