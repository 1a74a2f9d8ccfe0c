package endcap.knowledge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All articles of one id, by language; at least one. */
record Topic(String id, Map<String, Article> byLanguage) {
    Topic {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The article in {@code language}, else in another of {@code allowed}. */
    Optional<Article> in(String language, Set<String> allowed) {
        return Stream.concat(Stream.of(language), allowed.stream().sorted())
                .filter(allowed::contains)
                .flatMap(one -> Optional.ofNullable(byLanguage.get(one)).stream())
                .findFirst();
    }
}
