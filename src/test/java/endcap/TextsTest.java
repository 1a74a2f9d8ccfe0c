package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The sentences people read: the same in both languages, all used, none missing. A failure prints the lines to paste. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/endcap");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** Keys put together in code from a part that is data; whoever builds such a key adds its beginning here. */
    private static final List<String> BUILT_IN_CODE = List.of("error.", "command.", "web.");

    private final Properties chinese = read("texts_zh.properties");
    private final Properties english = read("texts_en.properties");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(missing(english, chinese)).as("add to texts_zh.properties").isEmpty();
        assertThat(missing(chinese, english)).as("add to texts_en.properties").isEmpty();
    }

    @Test
    void both_languages_use_the_same_placeholders() {
        List<String> different = chinese.stringPropertyNames().stream()
                .filter(english::containsKey)
                .filter(key -> !placeholders(chinese.getProperty(key)).equals(placeholders(english.getProperty(key))))
                .sorted()
                .toList();
        assertThat(different).isEmpty();
    }

    @Test
    void no_key_stands_twice_in_a_file() throws IOException {
        for (String file : List.of("texts_zh.properties", "texts_en.properties")) {
            Set<String> seen = new TreeSet<>();
            List<String> twice = Files.readAllLines(TEXTS.resolve(file)).stream()
                    .filter(line -> line.matches("[a-z][^=#]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .toList();
            assertThat(twice).as(file).isEmpty();
        }
    }

    @Test
    void no_sentence_has_a_straight_apostrophe_because_the_formatter_would_eat_it() {
        assertThat(Stream.of(chinese, english)
                        .flatMap(texts -> texts.stringPropertyNames().stream()
                                .filter(key -> texts.getProperty(key).contains("'"))))
                .as("write ’ instead of '")
                .isEmpty();
    }

    @Test
    void every_key_is_used_by_the_code() throws IOException {
        Set<String> literals = literals();
        List<String> unused = chinese.stringPropertyNames().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> BUILT_IN_CODE.stream().noneMatch(key::startsWith))
                .filter(key -> literals.stream().noneMatch(literal -> isPartOf(key, literal, literals)))
                .sorted()
                .toList();
        assertThat(unused).as("delete these lines").isEmpty();
    }

    /** {@code "visit.status." + status} names every key with that beginning, {@code key + ".one"} those with both parts. */
    private static boolean isPartOf(String key, String literal, Set<String> literals) {
        boolean beginning = literal.endsWith(".") && literal.length() > 1 && key.startsWith(literal);
        boolean ending = literal.startsWith(".")
                && literal.length() > 1
                && key.endsWith(literal)
                && literals.contains(key.substring(0, key.length() - literal.length()));
        return beginning || ending;
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(path -> LITERAL.matcher(text(path)).results())
                    .map(literal -> literal.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> missing(Properties from, Properties in) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(from).forEach((key, value) -> {
            if (!in.containsKey(key)) {
                lines.add(key + " = " + value);
            }
        });
        return lines;
    }

    private static Set<String> placeholders(String sentence) {
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        return matcher.results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }
}
