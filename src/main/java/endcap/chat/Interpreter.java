package endcap.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads out of free text what it is for. */
public interface Interpreter {
    /** What these words seem to be for. Never fails; words that mean nothing to it give no guesses. */
    Reading read(String text);

    /**
     * What was read.
     *
     * @param guesses intents with how sure each is, 0 to 1, surest first
     * @param negated whether the person says that something is not, or should not be, done
     * @param question whether it is asked rather than told
     * @param language the language the words are in, when they show one
     */
    record Reading(List<Guess> guesses, boolean negated, boolean question, Optional<Locale> language) {
        public Reading {
            guesses = List.copyOf(guesses);
        }
    }

    /** One intent and how sure it is, 0 to 1. */
    record Guess(String intent, double score) {}
}
