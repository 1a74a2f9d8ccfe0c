package endcap.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Chinese terms of the articles by the first letters of their syllables, as people in a hurry type them:
 * {@code xyed} is 信用额度. Letters that stand for several terms stand for none.
 */
final class Initials {
    private static final Pattern TERM = Pattern.compile("\\p{IsHan}{3,6}");

    private final Map<String, Set<String>> terms = new HashMap<>();

    private Initials() {}

    /** Those of the titles and keywords of a library. */
    static Initials of(Library library) {
        Initials initials = new Initials();
        library.topics().stream()
                .flatMap(topic -> topic.byLanguage().values().stream())
                .flatMap(article -> Stream.concat(Stream.of(article.title()), article.keywords().stream()))
                .map(Analysis::plain)
                .filter(term -> TERM.matcher(term).matches())
                .forEach(initials::add);
        return initials;
    }

    /** The term typed by these letters; empty when there is none or more than one. */
    Optional<String> term(String letters) {
        Set<String> found = terms.getOrDefault(letters, Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private void add(String term) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < term.length(); i++) {
            List<String> readings = Pinyin.readings(term.charAt(i));
            if (readings.isEmpty()) {
                return;
            }
            letters.append(readings.get(0).charAt(0));
        }
        terms.computeIfAbsent(letters.toString(), unseen -> new HashSet<>()).add(term);
    }
}
