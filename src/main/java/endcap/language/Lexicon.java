package endcap.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The cues of one language, as {@code intents_zh.txt} and {@code intents_en.txt} hold them.
 *
 * @param sections the lines of each section, without comments
 * @param cues the weighted patterns of each section that has them
 */
record Lexicon(Map<String, List<String>> sections, Map<String, List<Cue>> cues) {
    /** Words that point to an intent, and how much. */
    record Cue(double weight, Pattern words) {}

    private static final List<String> WITHOUT_WEIGHTS = List.of("words", "typos", "spelling", "language");

    /**
     * Reads one of the files.
     *
     * @param wholeWords whether cues are words of a script with spaces, which must not be part of longer ones
     */
    static Lexicon read(String resource, boolean wholeWords) {
        Map<String, List<String>> sections = sections(resource);
        Map<String, String> words = new LinkedHashMap<>();
        for (String line : sections.getOrDefault("words", List.of())) {
            String[] parts = line.split(" = ", 2);
            words.put(parts[0], filled(parts[1], words));
        }
        Map<String, List<Cue>> cues = new LinkedHashMap<>();
        sections.forEach((name, lines) -> {
            if (!WITHOUT_WEIGHTS.contains(name)) {
                cues.put(
                        name,
                        lines.stream().map(line -> cue(line, words, wholeWords)).toList());
            }
        });
        return new Lexicon(sections, cues);
    }

    /** The lines of a section; none when there is no such section. */
    List<String> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** How sure a section's cues are of a text together, 0 to 1. */
    double evidence(String section, String plain) {
        double doubt = 1;
        for (Cue cue : cues.getOrDefault(section, List.of())) {
            doubt *= cue.words().matcher(plain).find() ? 1 - cue.weight() : 1;
        }
        return 1 - doubt;
    }

    /** How many different words of a section are in a text. */
    int count(String section, String plain) {
        return (int) cues.getOrDefault(section, List.of()).stream()
                .flatMap(cue -> cue.words().matcher(plain).results())
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .count();
    }

    private static Cue cue(String line, Map<String, String> words, boolean wholeWords) {
        String[] parts = line.split(" ", 2);
        String pattern = filled(parts[1], words);
        String bounded = wholeWords ? "(?<![a-z])(?:" + pattern + ")(?![a-z])" : pattern;
        return new Cue(Double.parseDouble(parts[0]), Pattern.compile(bounded));
    }

    private static String filled(String pattern, Map<String, String> words) {
        String filled = pattern;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("<" + word.getKey() + ">", "(?:" + word.getValue() + ")");
        }
        return filled;
    }

    private static Map<String, List<String>> sections(String resource) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : text(resource).lines().toList()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sections.computeIfAbsent(section, name -> new ArrayList<>()).add(line);
            }
        }
        return sections;
    }

    private static String text(String resource) {
        try (InputStream file = Lexicon.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
