package endcap.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The figures and words without which an article of the curriculum is not complete. */
final class RequiredFacts {
    private final Map<String, List<Fact>> byTopic = new HashMap<>();

    private RequiredFacts() {}

    /**
     * One thing an article must hold.
     *
     * @param languages the languages it is asked of
     * @param ways a figure such as {@code 62%}, or ways to write a word, of which one is enough
     */
    record Fact(Set<String> languages, List<String> ways) {}

    /** The list that comes with the program: topic, language or {@code both}, and the ways parted by {@code |}. */
    static RequiredFacts shipped() {
        RequiredFacts facts = new RequiredFacts();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RequiredFacts.class.getResourceAsStream("facts.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t", -1)).forEach(facts::add);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        return facts;
    }

    private void add(String[] cells) {
        Set<String> languages = cells[1].equals("both") ? KnowledgeSearch.LANGUAGES : Set.of(cells[1]);
        byTopic.computeIfAbsent(cells[0], topic -> new ArrayList<>())
                .add(new Fact(languages, List.of(cells[2].split("\\|"))));
    }

    /** What the article of a topic must hold in a language; nothing for topics of a team's own. */
    Stream<Fact> of(String topic, String language) {
        return byTopic.getOrDefault(topic, List.of()).stream()
                .filter(fact -> fact.languages().contains(language));
    }
}
