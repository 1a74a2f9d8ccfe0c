package endcap.knowledge;

import java.util.stream.Stream;

/** An article of the curriculum holds every figure and key term of its topic. */
final class FactsRule implements LintRule {
    private final RequiredFacts facts;
    private final NumberWords numberWords;

    FactsRule(RequiredFacts facts, NumberWords numberWords) {
        this.facts = facts;
        this.numberWords = numberWords;
    }

    @Override
    public Stream<Problem> check(Drafts drafts) {
        return drafts.each(this::missing);
    }

    private Stream<Problem> missing(Draft draft) {
        Article article = draft.article();
        String words = plain(draft.words());
        Figures figures = Figures.in(draft.words(), numberWords);
        return facts.of(article.id(), article.lang())
                .filter(fact -> fact.ways().stream().noneMatch(way -> holds(words, figures, way)))
                .map(fact -> draft.error(
                        article.first().line(), "knowledge.lint.fact-missing", String.join(" / ", fact.ways())));
    }

    private static boolean holds(String words, Figures figures, String way) {
        return Figures.asOne(way).map(figures::hold).orElseGet(() -> words.contains(plain(way)));
    }

    /** One way of writing; 帐 and 账 are the same word. */
    private static String plain(String text) {
        return Analysis.plain(text).replace('帐', '账');
    }
}
