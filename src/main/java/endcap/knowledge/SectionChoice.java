package endcap.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which section of an article answers: the first, which says what to do, unless the question asks outright for figures,
 * for words to say or for an example.
 *
 * <p>Words the question shares with a section do not count: "late delivery" stands in every section of the article on
 * late deliveries.
 */
final class SectionChoice {
    private static final Pattern FIGURES = asked("公式|怎么算|咋算|如何算|计算|算法|多少|几个点|百分之几|比例是|zenme ?suan|duoshao|gongshi"
            + "|\\bformulas?\\b|\\bcalculat\\w*|\\bcompute\\b|\\bhow much\\b|\\bhow many\\b|\\bwhat percent\\w*"
            + "|\\bwork out the\\b|\\bwhat figure");
    private static final Pattern SPEECH = asked("话术|怎么说|咋说|如何说|怎么讲|怎么回(?!事)|咋回(?!事)|怎么答|怎么开口|说什么|说啥|说点啥"
            + "|zenme ?shuo|zenme ?hui\\b|huashu|\\bwhat (do|should|can|shall|could) (i|we) (say|answer|reply|tell)\\b"
            + "|\\bwhat to (say|answer|reply)\\b|\\bwording\\b|\\b(exact|right) words\\b|\\bscript\\b"
            + "|\\bhow (do|should|can) (i|we) (answer|reply|respond|put it)\\b");
    private static final Pattern EXAMPLE = asked("例子|举例|举个例|示例|范例|\\bexamples?\\b|\\bfor instance\\b|\\bsample\\b");

    private SectionChoice() {}

    /** The section of the article that answers the question. */
    static Section of(String question, Article article) {
        return wanted(question).of(article).orElse(article.first());
    }

    /** The sections to read on in after that one: after figures the example that works with them, then the others. */
    static List<Section> inOrder(Article article, Section first) {
        Optional<Section> next =
                Part.FIGURES.of(article).filter(first::equals).flatMap(figures -> Part.EXAMPLE.of(article));
        return Stream.of(Stream.of(first), next.stream(), article.sections().stream())
                .flatMap(sections -> sections)
                .distinct()
                .toList();
    }

    /** The part of an article that a question asks for: what to do, unless it asks for another outright. */
    static Part wanted(String text) {
        String question = Analysis.plain(text);
        if (EXAMPLE.matcher(question).find()) {
            return Part.EXAMPLE;
        }
        if (SPEECH.matcher(question).find()) {
            return Part.SPEECH;
        }
        return FIGURES.matcher(question).find() ? Part.FIGURES : Part.STEPS;
    }

    private static Pattern asked(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
}
