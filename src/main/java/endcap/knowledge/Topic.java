package endcap.knowledge;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All articles of one id, by language; at least one. */
record Topic(String id, Map<String, Article> byLanguage) {
    Topic {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** Changes when its words change in any language, and only then. */
    String edition() {
        return Digest.of(byLanguage.values().stream()
                .sorted(Comparator.comparing(Article::lang))
                .flatMap(article -> Stream.concat(
                        Stream.concat(
                                Stream.of(article.lang(), article.title(), article.situation()),
                                article.asks().stream()),
                        article.sections().stream().map(section -> section.heading() + "\n" + section.text())))
                .collect(Collectors.joining("\n")));
    }

    /** The article in {@code language}, else in another of {@code allowed}. */
    Optional<Article> in(String language, Set<String> allowed) {
        return Stream.concat(Stream.of(language), allowed.stream().sorted())
                .filter(allowed::contains)
                .flatMap(one -> Optional.ofNullable(byLanguage.get(one)).stream())
                .findFirst();
    }
}
