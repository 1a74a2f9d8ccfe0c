package endcap.knowledge;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All articles of one id, by language; at least one. */
record Topic(String id, Map<String, Article> byLanguage) {
    Topic {
        byLanguage = Map.copyOf(new TreeMap<>(byLanguage));
    }

    /** The article in {@code language}, else in another of {@code allowed}. */
    Article in(String language, Set<String> allowed) {
        Article own = byLanguage.get(language);
        return own != null && allowed.contains(language)
                ? own
                : byLanguage.entrySet().stream()
                        .filter(entry -> allowed.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(id + " has no article in " + allowed));
    }
}
