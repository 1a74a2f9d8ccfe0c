package endcap.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The head has every key, with values there are, and says what the file's place and the curriculum say. */
final class HeadRule implements LintRule {
    private static final List<String> KEYS = List.of(
            "id", "lang", "title", "group", "kind", "situation", "asks", "keywords", "related", "sources", "command");

    private final Catalogue catalogue;

    HeadRule(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Stream<Problem> check(Drafts drafts) {
        return drafts.each(draft -> Stream.of(missing(draft), unknown(draft), place(draft), asInCatalogue(draft))
                .flatMap(found -> found));
    }

    private static Stream<Problem> missing(Draft draft) {
        return KEYS.stream()
                .filter(key -> draft.head().values(key).isEmpty())
                .map(key -> draft.error(key, "knowledge.lint.missing-key", key));
    }

    private Stream<Problem> unknown(Draft draft) {
        Article article = draft.article();
        return Stream.of(
                        oneOf(draft, "group", article.group(), catalogue.groups()),
                        oneOf(draft, "kind", article.kind(), catalogue.kinds()),
                        oneOf(draft, "command", article.command(), catalogue.commands()),
                        oneOf(draft, "lang", article.lang(), new TreeSet<>(KnowledgeSearch.LANGUAGES)))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> oneOf(Draft draft, String key, String value, Set<String> allowed) {
        return value.isEmpty() || allowed.contains(value)
                ? Optional.empty()
                : Optional.of(draft.error(key, "knowledge.lint.unknown-value", value, key, String.join(", ", allowed)));
    }

    private static Stream<Problem> place(Draft draft) {
        Article article = draft.article();
        String expected = article.group() + '/' + article.id() + '.' + article.lang() + ".md";
        return article.file().equals(expected)
                ? Stream.empty()
                : Stream.of(draft.error("id", "knowledge.lint.place", expected));
    }

    private Stream<Problem> asInCatalogue(Draft draft) {
        Article article = draft.article();
        return catalogue.entry(article.id()).stream()
                .flatMap(entry -> Stream.of(
                        same(draft, "group", article.group(), entry.group()),
                        same(draft, "kind", article.kind(), entry.kind()),
                        same(draft, "command", article.command(), entry.command())))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> same(Draft draft, String key, String value, String expected) {
        return value.equals(expected)
                ? Optional.empty()
                : Optional.of(draft.error(key, "knowledge.lint.not-as-in-catalogue", key, value, expected));
    }
}
