package endcap.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The topics of the training curriculum, written or still to be: they say which groups, kinds, commands and ids there are. */
final class Catalogue {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Catalogue() {}

    /** One topic of the curriculum. */
    record Entry(String id, String group, String kind, String command) {}

    /** The list that comes with the program: one topic a line, tab between id, group, kind and command. */
    static Catalogue shipped() {
        Catalogue catalogue = new Catalogue();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Catalogue.class.getResourceAsStream("topics.tsv")), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells ->
                            catalogue.entries.put(cells[0], new Entry(cells[0], cells[1], cells[2], cells[3])));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        return catalogue;
    }

    /** All topics, in the order of the curriculum. */
    Collection<Entry> all() {
        return entries.values();
    }

    Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    Set<String> groups() {
        return values(Entry::group);
    }

    Set<String> kinds() {
        return values(Entry::kind);
    }

    Set<String> commands() {
        return values(Entry::command);
    }

    private Set<String> values(Function<Entry, String> part) {
        return entries.values().stream().map(part).collect(Collectors.toCollection(TreeSet::new));
    }
}
