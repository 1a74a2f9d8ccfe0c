package endcap.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes pinyin in the characters it most likely stands for, as a keyboard does: of all ways to write the syllables, the
 * one whose neighbouring characters stand together most often in the articles (a bigram model, the best path by Viterbi).
 */
final class Transcription {
    /** Enough text to know the trade's phrases; reading it takes some 50 ms. */
    private static final int MOST_CHARACTERS = 1_000_000;

    /** How much a pair seen together counts beside a character seen at all. */
    private static final double TOGETHER = 0.9;

    private final Map<Character, Integer> seen = new HashMap<>();
    private final Map<String, Integer> together = new HashMap<>();
    private final Map<String, List<Character>> bySyllable = new HashMap<>();
    private int all;

    private Transcription() {}

    /** Learned from the Chinese texts of a library. */
    static Transcription learned(Library library) {
        Transcription transcription = new Transcription();
        library.topics().stream()
                .flatMap(topic -> topic.byLanguage().values().stream())
                .filter(article -> article.lang().equals("zh"))
                .flatMap(article -> Stream.of(Field.values()).flatMap(field -> field.texts(article).stream()))
                .forEach(transcription::learn);
        transcription.seen.keySet().forEach(transcription::sound);
        return transcription;
    }

    private void learn(String text) {
        if (all >= MOST_CHARACTERS) {
            return;
        }
        String plain = Analysis.plain(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isIdeographic(c)) {
                seen.merge(c, 1, Integer::sum);
                all++;
                if (i > 0 && Character.isIdeographic(plain.charAt(i - 1))) {
                    together.merge(plain.substring(i - 1, i + 1), 1, Integer::sum);
                }
            }
        }
    }

    private void sound(char character) {
        Pinyin.readings(character)
                .forEach(syllable -> bySyllable
                        .computeIfAbsent(syllable, key -> new ArrayList<>())
                        .add(character));
    }

    /** The characters of the articles that sound like this; none when no article has one. */
    List<Character> charactersFor(String syllable) {
        return Collections.unmodifiableList(bySyllable.getOrDefault(syllable, List.of()));
    }

    /**
     * The likeliest text.
     *
     * @param choices what may stand at each place, at least one character each
     */
    String likeliest(List<List<Character>> choices) {
        Map<Character, Path> paths = Map.of();
        for (List<Character> place : choices) {
            Map<Character, Path> longer = new HashMap<>();
            for (char character : place) {
                longer.put(character, best(paths, character));
            }
            paths = longer;
        }
        return paths.values().stream()
                .max((a, b) -> Double.compare(a.likelihood(), b.likelihood()))
                .map(Path::text)
                .orElse("");
    }

    private Path best(Map<Character, Path> before, char next) {
        double alone = (seen.getOrDefault(next, 0) + 0.1) / (all + 1.0);
        @Nullable Path best = before.isEmpty() ? new Path(String.valueOf(next), Math.log(alone)) : null;
        for (Map.Entry<Character, Path> one : before.entrySet()) {
            char last = one.getKey();
            double pairs = together.getOrDefault("" + last + next, 0) / (seen.getOrDefault(last, 0) + 1.0);
            double likelihood = one.getValue().likelihood() + Math.log(TOGETHER * pairs + (1 - TOGETHER) * alone);
            if (best == null || likelihood > best.likelihood()) {
                best = new Path(one.getValue().text() + next, likelihood);
            }
        }
        return Objects.requireNonNull(best);
    }

    /** A way to write what was read so far, and the logarithm of how likely it is. */
    private record Path(String text, double likelihood) {}
}
