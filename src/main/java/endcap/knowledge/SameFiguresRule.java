package endcap.knowledge;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A figure in one language of a topic is in the other too: a reader of either must not be told something else. */
final class SameFiguresRule implements LintRule {
    private final NumberWords numberWords;

    SameFiguresRule(NumberWords numberWords) {
        this.numberWords = numberWords;
    }

    @Override
    public Stream<Problem> check(Drafts drafts) {
        return drafts.each(draft -> drafts.other(draft).stream().flatMap(other -> missing(draft, other)));
    }

    private Stream<Problem> missing(Draft draft, Draft other) {
        Figures there = Figures.in(other.words(), numberWords);
        Set<BigDecimal> named = new HashSet<>();
        return draft.text()
                .flatMap(line -> Figures.written(withoutNumber(line.text())).stream()
                        .filter(figure -> figure.value().compareTo(BigDecimal.ONE) != 0)
                        .filter(figure -> figure.value().signum() > 0)
                        .filter(figure -> !there.hold(figure))
                        .filter(figure -> named.add(figure.value()))
                        .map(figure -> draft.error(
                                line.number(),
                                "knowledge.lint.figure-in-one-language",
                                figure.text(),
                                other.article().file())));
    }

    /** A line without the number of its step. */
    private static String withoutNumber(String line) {
        return line.replaceFirst("^\\s*\\d+\\.\\s", "");
    }
}
