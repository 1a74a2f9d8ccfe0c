package endcap.bench;

import endcap.bench.RetrievalBench.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The figures of a run by language and over all, as tables of plain text. */
public final class RetrievalReport {
    private static final long SEED = 20261121;
    private static final List<Figure> FIGURES = List.of(Figure.values());

    private final List<Question> questions;
    private final List<Sheet> sheets;
    private final int rounds;

    RetrievalReport(List<Question> questions, List<Sheet> sheets, int rounds) {
        this.questions = List.copyOf(questions);
        this.sheets = List.copyOf(sheets);
        this.rounds = rounds;
    }

    /** One table a language, then one over all when there are several languages. */
    public List<String> lines() {
        Set<String> languages = new LinkedHashSet<>();
        questions.forEach(question -> languages.add(question.language()));
        List<String> lines = new ArrayList<>();
        languages.forEach(language ->
                lines.addAll(table(language, question -> question.language().equals(language))));
        if (languages.size() > 1) {
            lines.addAll(table("all", question -> true));
        }
        return lines;
    }

    /** How well a contender ranks right answers to the questions that have one. */
    RankingScores scores(Sheet sheet, Predicate<Question> asked) {
        return RankingScores.average(each(sheet, asked));
    }

    Refusals refusals(Sheet sheet, Predicate<Question> asked) {
        int[] chosen = indexes(asked);
        return new Refusals(
                count(chosen, i -> !sheet.outcomes().get(i).answered()),
                count(chosen, i -> !questions.get(i).answerable()),
                count(
                        chosen,
                        i -> !sheet.outcomes().get(i).answered()
                                && !questions.get(i).answerable()));
    }

    private List<String> table(String title, Predicate<Question> asked) {
        List<String> lines = new ArrayList<>();
        int answerable = indexes(asked.and(Question::answerable)).length;
        lines.add(title + ": " + indexes(asked).length + " questions, " + answerable + " answerable");
        lines.add(String.format("  %-34s", "") + headings("%8s") + "  refusal precision  recall");
        sheets.forEach(sheet -> lines.add(row(sheet, asked)));
        if (answerable > 0) {
            lines.add(String.format("  %-34s", sheets.get(1).name() + " minus …") + headings("%25s"));
            sheets.subList(2, sheets.size()).forEach(sheet -> lines.add(difference(sheet, asked)));
        }
        lines.add("");
        return lines;
    }

    private static String headings(String format) {
        StringBuilder line = new StringBuilder();
        FIGURES.forEach(figure -> line.append(String.format(format, figure.heading())));
        return line.toString();
    }

    private String row(Sheet sheet, Predicate<Question> asked) {
        RankingScores scores = scores(sheet, asked);
        Refusals refusals = refusals(sheet, asked);
        StringBuilder line = new StringBuilder(String.format("  %-34s", sheet.name()));
        FIGURES.forEach(figure -> line.append(String.format(Locale.ROOT, "%8.4f", figure.of(scores))));
        return line + String.format("  %17s  %6s", shown(refusals.precision()), shown(refusals.recall()));
    }

    private static String shown(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.4f", share.getAsDouble()) : "-";
    }

    private String difference(Sheet sheet, Predicate<Question> asked) {
        StringBuilder line = new StringBuilder(String.format("  %-34s", "  " + sheet.name()));
        FIGURES.forEach(figure -> {
            Interval interval = Interval.ofDifference(
                    each(sheets.get(1), asked).stream().mapToDouble(figure::of).toArray(),
                    each(sheet, asked).stream().mapToDouble(figure::of).toArray(),
                    rounds,
                    SEED);
            line.append(String.format(
                    Locale.ROOT, "  %+.3f (%+.3f %+.3f)", interval.mean(), interval.low(), interval.high()));
        });
        return line.toString();
    }

    private List<RankingScores> each(Sheet sheet, Predicate<Question> asked) {
        return IntStream.of(indexes(asked.and(Question::answerable)))
                .mapToObj(i -> RankingScores.of(
                        sheet.outcomes().get(i).ids(), questions.get(i).right()))
                .toList();
    }

    private int[] indexes(Predicate<Question> asked) {
        return IntStream.range(0, questions.size())
                .filter(i -> asked.test(questions.get(i)))
                .toArray();
    }

    private static int count(int[] indexes, IntPredicate which) {
        return (int) IntStream.of(indexes).filter(which).count();
    }
}
