package endcap.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The plain words that say an answer helped or did not: {@code vote-words.txt}. */
final class VoteWords {
    private static final int LONGEST = 40;

    private final List<Pattern> helpful = new ArrayList<>();
    private final List<Pattern> notHelpful = new ArrayList<>();

    VoteWords() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(VoteWords.class.getResourceAsStream("vote-words.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> (line.startsWith("+") ? helpful : notHelpful)
                            .add(Pattern.compile(line.substring(1).strip())));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** Whether these words, all of them, say that it helped; empty when they say something else. */
    Optional<Boolean> helpful(String said) {
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Analysis.plain(said).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        if (helpful.stream().anyMatch(words -> words.matcher(plain).matches())) {
            return Optional.of(true);
        }
        return notHelpful.stream().anyMatch(words -> words.matcher(plain).matches())
                ? Optional.of(false)
                : Optional.empty();
    }
}
