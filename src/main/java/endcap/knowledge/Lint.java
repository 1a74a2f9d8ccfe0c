package endcap.knowledge;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads a knowledge folder as a strict editor would: each rule looks for one thing. */
final class Lint {
    private final List<LintRule> rules;

    /** @param catalogue the topics of the curriculum, with what each of their articles must hold */
    Lint(Catalogue catalogue) {
        NumberWords numberWords = new NumberWords();
        this.rules = List.of(
                new HeadRule(catalogue),
                new AsksRule(),
                new PartsRule(),
                new LengthRule(),
                new OneOfEachRule(),
                new LinksRule(catalogue),
                new UnwrittenRule(catalogue),
                new FactsRule(RequiredFacts.shipped(), numberWords),
                new OwnWordRule(catalogue),
                new SameFiguresRule(numberWords),
                new FormulaRule(),
                new SumsRule());
    }

    /** Everything wrong, file by file, line by line. */
    List<Problem> check(Path folder) {
        List<ArticleReader.Reading> readings = ArticleReader.readings(folder);
        Drafts drafts = new Drafts(
                readings.stream().flatMap(reading -> reading.draft().stream()).toList());
        return Stream.concat(
                        readings.stream().flatMap(reading -> reading.problems().stream()),
                        rules.stream().flatMap(rule -> rule.check(drafts)))
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }
}
