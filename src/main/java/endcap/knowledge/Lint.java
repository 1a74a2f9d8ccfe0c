package endcap.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a knowledge folder as a strict editor would. */
final class Lint {
    private static final List<String> KEYS = List.of(
            "id", "lang", "title", "group", "kind", "situation", "asks", "keywords", "related", "sources", "command");

    private final Catalogue catalogue;

    Lint(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Problem> check(Path folder) {
        List<ArticleReader.Reading> readings = Library.readings(folder);
        List<Problem> problems = new ArrayList<>();
        for (ArticleReader.Reading reading : readings) {
            problems.addAll(reading.problems());
            reading.article().ifPresent(article -> problems.addAll(check(article, reading.head())));
        }
        List<Head> heads = readings.stream()
                .flatMap(reading -> reading.article().stream().map(article -> new Head(article, reading.head())))
                .toList();
        problems.addAll(twice(heads));
        problems.addAll(oneLanguageOnly(heads));
        problems.addAll(deadLinks(heads));
        return problems;
    }

    private record Head(Article article, FrontMatter matter) {}

    private List<Problem> check(Article article, FrontMatter head) {
        Findings found = new Findings(article, head);
        KEYS.stream()
                .filter(key -> head.values(key).isEmpty())
                .forEach(key -> found.add(head.line(key), "knowledge.lint.missing-key", key));
        found.oneOf("group", article.group(), catalogue.groups());
        found.oneOf("kind", article.kind(), catalogue.kinds());
        found.oneOf("command", article.command(), catalogue.commands());
        found.oneOf("lang", article.lang(), new TreeSet<>(KnowledgeSearch.LANGUAGES));
        found.place();
        found.asks();
        found.sections();
        catalogue.entry(article.id()).ifPresent(found::asInCatalogue);
        return found.problems();
    }

    private static List<Problem> twice(List<Head> heads) {
        Map<String, String> fileOf = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Head head : heads) {
            Article article = head.article();
            String first = fileOf.putIfAbsent(article.id() + '.' + article.lang(), article.file());
            if (first != null) {
                problems.add(Problem.at(
                        article.file(), head.matter().line("id"), "knowledge.lint.id-twice", article.id(), first));
            }
        }
        return problems;
    }

    private static List<Problem> oneLanguageOnly(List<Head> heads) {
        Set<String> written = heads.stream()
                .map(head -> head.article().id() + '.' + head.article().lang())
                .collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (Head head : heads) {
            Article article = head.article();
            String other = article.id() + (article.lang().equals("zh") ? ".en" : ".zh");
            if (!written.contains(other)) {
                problems.add(Problem.at(article.file(), 1, "knowledge.lint.one-language", other + ".md"));
            }
        }
        return problems;
    }

    private List<Problem> deadLinks(List<Head> heads) {
        Set<String> ids = heads.stream().map(head -> head.article().id()).collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (Head head : heads) {
            head.article().related().stream()
                    .filter(id -> !ids.contains(id) && catalogue.entry(id).isEmpty())
                    .forEach(id -> problems.add(Problem.at(
                            head.article().file(), head.matter().line("related"), "knowledge.lint.dead-link", id)));
        }
        return problems;
    }
}
