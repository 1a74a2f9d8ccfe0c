package endcap.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The words that make a sentence a question and say nothing about its subject: they are taken out before the words of
 * the question are looked up (worth .03 MRR where it was measured).
 */
final class QuestionWords {
    private final List<String> chinese = new ArrayList<>();
    private final Set<String> latin = new HashSet<>();

    /** The list that comes with the program, one word a line. */
    QuestionWords() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(QuestionWords.class.getResourceAsStream("question-words.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        chinese.sort(Comparator.comparingInt(String::length).reversed());
    }

    private void add(String word) {
        if (word.charAt(0) < 128) {
            latin.add(word);
        } else {
            chinese.add(word);
        }
    }

    /** The text with a space in the place of each Chinese question word: what stood around it is not made neighbours. */
    String strip(String plain) {
        String stripped = plain;
        for (String word : chinese) {
            stripped = stripped.replace(word, " ");
        }
        return stripped;
    }

    /** The Chinese question words of a plain text, as {@link #strip} takes them out. */
    List<String> chineseIn(String plain) {
        List<String> found = new ArrayList<>();
        String rest = plain;
        for (String word : chinese) {
            if (rest.contains(word)) {
                found.add(word);
                rest = rest.replace(word, " ");
            }
        }
        return found;
    }

    /** Whether this English word, or word in pinyin, says nothing about the subject. */
    boolean contains(String word) {
        return latin.contains(word);
    }
}
