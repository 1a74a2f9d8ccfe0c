package endcap.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One topic in one language.
 *
 * @param lang {@code zh} or {@code en}
 * @param situation when a rep needs it, in one line
 * @param asks questions as reps type them
 * @param related ids of other topics
 * @param command the command that acts on it, {@code none} without one
 * @param owner the id of the person who keeps it right; blank when nobody was named
 * @param review the day from which it wants reading again; empty for an article that does not go stale
 * @param file its path inside the knowledge folder, with forward slashes
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

    /** The section an answer begins with. */
    Section first() {
        return sections.get(0);
    }
}
