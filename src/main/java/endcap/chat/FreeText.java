package endcap.chat;

import java.util.List;

/** Decides between what a free text may be for. Figures chosen on the sentences of the conversation tests. */
final class FreeText {
    /** Below this a guess is no better than chance. */
    static final double FLOOR = 0.3;

    /** A lead smaller than this is a doubt, and a doubt is asked about. */
    static final double CLEAR_LEAD = 0.12;

    /** From here on a text is a sentence of its own, even while a question is open. */
    static final double OWN_SENTENCE = 0.5;

    private FreeText() {}

    /** Whether a text says so clearly what it is for that it cannot be the answer to something asked before. */
    static boolean speaksForItself(List<Interpreter.Guess> guesses) {
        return guesses.stream().anyMatch(guess -> guess.score() >= OWN_SENTENCE);
    }

    /** What to do with a free text. */
    sealed interface Decision {}

    /** It is for nothing we do. */
    record Nothing() implements Decision {}

    /** It is for this. */
    record Clear(String intent) implements Decision {}

    /** It may be for any of these. */
    record Unclear(List<String> intents) implements Decision {}

    /** From guesses, surest first. */
    static Decision decide(List<Interpreter.Guess> guesses) {
        List<Interpreter.Guess> likely =
                guesses.stream().filter(guess -> guess.score() >= FLOOR).toList();
        if (likely.isEmpty()) {
            return new Nothing();
        }
        double best = likely.get(0).score();
        List<String> close = likely.stream()
                .filter(guess -> best - guess.score() < CLEAR_LEAD)
                .map(Interpreter.Guess::intent)
                .limit(3)
                .toList();
        return close.size() == 1 ? new Clear(close.get(0)) : new Unclear(close);
    }
}
