package endcap.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Asks every contender every question. */
public final class RetrievalBench {
    private RetrievalBench() {}

    /**
     * What one contender made of the questions.
     *
     * @param outcomes one a question, in their order
     */
    record Sheet(String name, List<Contender.Outcome> outcomes) {}

    /**
     * The figures of all contenders.
     *
     * @param ours measured as it answers, and again with its floor ignored; the others are compared with the latter
     * @param rounds how many samples the intervals are made of
     */
    public static RetrievalReport run(List<Question> questions, Contender ours, List<Contender> others, int rounds) {
        Sheet ranked = sheet(questions, ours);
        Sheet answered = new Sheet(
                ranked.name(),
                ranked.outcomes().stream().map(Contender.Outcome::asAnswered).toList());
        List<Sheet> sheets =
                new ArrayList<>(List.of(answered, new Sheet(ranked.name() + ", floor ignored", ranked.outcomes())));
        others.forEach(other -> sheets.add(sheet(questions, other)));
        return new RetrievalReport(questions, sheets, rounds);
    }

    private static Sheet sheet(List<Question> questions, Contender contender) {
        return new Sheet(
                contender.name(),
                IntStream.range(0, questions.size())
                        .parallel()
                        .mapToObj(i -> contender.answer(questions.get(i).text()))
                        .toList());
    }
}
