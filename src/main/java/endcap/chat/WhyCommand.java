package endcap.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /why} explains the person's last answer, {@code /why 客户嫌贵怎么回} how that would be answered. */
public final class WhyCommand implements Command {
    private static final String NAME = "why";

    /** From here on a reading of the words is more than a guess. */
    private static final double CLEAR = 0.6;

    private final Map<String, Explains> explaining = new LinkedHashMap<>();
    private final LastAnswers answers;
    private final CommandWords words;
    private final Interpreter interpreter;

    /** @param explaining the commands that can explain themselves; words that are for none of them are for the first */
    public WhyCommand(
            List<? extends Explains> explaining, LastAnswers answers, CommandWords words, Interpreter interpreter) {
        explaining.forEach(command -> this.explaining.put(command.name(), command));
        this.answers = answers;
        this.words = words;
        this.interpreter = interpreter;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply run(Request request) {
        if (request.words().isBlank()) {
            return last(request);
        }
        Optional<Reply> asked = words.named(request.words())
                .flatMap(named ->
                        explaining(named.command()).map(command -> command.explain(request.saying(named.words()))));
        return asked.orElseGet(
                () -> pointsBack(request) ? named(request).orElseGet(() -> last(request)) : about(request));
    }

    /** "Why is it on hold": said of the answer before, unless it names another. */
    private boolean pointsBack(Request request) {
        return !request.explicit()
                || interpreter.read(request.message().text()).guesses().stream()
                        .limit(1)
                        .anyMatch(guess -> guess.intent().equals(NAME) && guess.score() >= CLEAR);
    }

    private Reply about(Request request) {
        return interpreter.read(request.words()).guesses().stream()
                .filter(guess -> guess.score() >= CLEAR)
                .flatMap(guess -> explaining(guess.intent()).stream())
                .findFirst()
                .map(command -> command.explain(request))
                .or(() -> named(request))
                .orElseGet(() -> explaining.values().iterator().next().explain(request));
    }

    private Optional<Reply> named(Request request) {
        return explaining.values().stream()
                .filter(command -> command.isNamedIn(request))
                .findFirst()
                .map(command -> command.explain(request));
    }

    private Reply last(Request request) {
        record Last(Explains command, LastAnswers.Answered answered) {}
        Last last = answers.last(request.message().conversation(), request.user())
                .flatMap(answered -> explaining(answered.command()).map(command -> new Last(command, answered)))
                .orElseThrow(() -> UserError.of("why.nothing").offering(examples(request)));
        LastAnswers.Answered answered = last.answered();
        // A bare /why is of no language: it is answered in that of what it asks about.
        Texts texts = request.words().isBlank() ? Texts.of(answered.language()) : request.texts();
        return last.command()
                .explain(new Request(
                        request.message(),
                        request.intent(),
                        answered.words(),
                        texts,
                        request.now(),
                        answered.explicit()));
    }

    private Optional<Explains> explaining(String command) {
        return Optional.ofNullable(explaining.get(command));
    }

    private static List<Choice> examples(Request request) {
        String example = request.text("command.why.example");
        return List.of(new Choice(example, example));
    }
}
