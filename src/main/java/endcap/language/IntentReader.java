package endcap.language;

import endcap.chat.Interpreter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what a free text is for, from the cues of {@code intents_zh.txt} and {@code intents_en.txt}.
 *
 * <p>Cues of one intent add up like independent witnesses. Then a few things are weighed against each other
 * ({@link Weighing}): a situation with "how do I" is for the knowledge base whatever nouns are in it, a visit that took
 * place takes in the complaint and the promise that were part of it, and what is far from the trade is for nothing.
 */
public final class IntentReader implements Interpreter {
    /** Longer texts are read at both ends: what a message is for stands there. */
    private static final int HEAD = 600;

    private static final int TAIL = 200;

    /** Guesses below this say nothing. */
    private static final double LEAST = 0.15;

    private static final Set<String> NO_INTENTS =
            Set.of("words", "typos", "spelling", "how", "talk", "domain", "offtopic", "language");

    private final List<Lexicon> lexicons =
            List.of(Lexicon.read("intents_zh.txt", false), Lexicon.read("intents_en.txt", true));
    private final List<String> intents = lexicons.stream()
            .flatMap(lexicon -> lexicon.sections().keySet().stream())
            .filter(name -> !NO_INTENTS.contains(name))
            .distinct()
            .toList();
    private final Spelling spelling = new Spelling(lexicons);
    private final SpokenLanguage language = new SpokenLanguage(lexicons.stream()
            .flatMap(lexicon -> lexicon.lines("language").stream())
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toSet()));

    @Override
    public Reading read(String text) {
        String plain = Han.plain(ends(text));
        String meant = spelling.corrected(plain);
        Mood mood = Mood.of(meant);
        return new Reading(guesses(meant, mood), mood.negated(), mood.question(), language.of(plain));
    }

    private List<Guess> guesses(String plain, Mood mood) {
        Map<String, Double> evidence = new LinkedHashMap<>();
        intents.forEach(intent -> evidence.put(intent, evidence(intent, plain)));
        Weighing weighing =
                new Weighing(mood, asks(plain), count("domain", plain), count("offtopic", plain) > 0, plain.length());
        return weighing.weigh(evidence).entrySet().stream()
                .filter(guess -> guess.getValue() >= LEAST)
                .map(guess -> new Guess(guess.getKey(), Math.round(guess.getValue() * 1000) / 1000.0))
                .sorted(Comparator.comparingDouble(Guess::score).reversed())
                .toList();
    }

    private Weighing.Asks asks(String plain) {
        if (evidence("talk", plain) > 0) {
            return Weighing.Asks.WHAT_TO_SAY;
        }
        return evidence("how", plain) > 0 ? Weighing.Asks.HOW : Weighing.Asks.NOTHING;
    }

    private double evidence(String section, String plain) {
        return lexicons.stream()
                .mapToDouble(lexicon -> lexicon.evidence(section, plain))
                .max()
                .orElse(0);
    }

    private int count(String section, String plain) {
        return lexicons.stream()
                .mapToInt(lexicon -> lexicon.count(section, plain))
                .sum();
    }

    private static String ends(String text) {
        return text.length() <= HEAD + TAIL
                ? text
                : text.substring(0, HEAD) + "\n" + text.substring(text.length() - TAIL);
    }
}
