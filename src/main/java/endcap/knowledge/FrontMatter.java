package endcap.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The YAML at the head of an article: keys with one value or a flat list of values.
 *
 * <p>Reads the parser's events, not its objects: nothing is built that a file could make deep or large.
 */
final class FrontMatter {
    private static final int FIRST_LINE = 2;

    private final String file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Entry open;
    private int depth;

    private FrontMatter(String file) {
        this.file = file;
    }

    /** One key with its line in the file and its values in order. */
    record Entry(String key, int line, List<String> values) {}

    static FrontMatter read(String file, String yaml) {
        FrontMatter matter = new FrontMatter(file);
        try {
            for (Event event : new Parse(LoadSettings.builder().build()).parseString(yaml)) {
                if (!matter.take(event)) {
                    break;
                }
            }
        } catch (MarkedYamlEngineException error) {
            matter.problem(line(error.getProblemMark()), "knowledge.lint.yaml", String.valueOf(error.getProblem()));
        } catch (YamlEngineException error) {
            matter.problem(FIRST_LINE, "knowledge.lint.yaml", firstLine(error));
        }
        return matter;
    }

    List<Problem> problems() {
        return problems;
    }

    Map<String, Entry> entries() {
        return entries;
    }

    String value(String key) {
        List<String> values = values(key);
        return values.isEmpty() ? "" : values.get(0);
    }

    List<String> values(String key) {
        Entry entry = entries.get(key);
        return entry == null ? List.of() : entry.values();
    }

    /** Where the key stands; the head of the file when it does not. */
    int line(String key) {
        Entry entry = entries.get(key);
        return entry == null ? 1 : entry.line();
    }

    private boolean take(Event event) {
        switch (event.getEventId()) {
            case MappingStart, SequenceStart -> depth++;
            case MappingEnd, SequenceEnd -> depth--;
            case Scalar -> take((ScalarEvent) event);
            case Alias -> problem(line(event.getStartMark()), "knowledge.lint.nested");
            default -> {}
        }
        if (event.getEventId() == Event.ID.SequenceEnd) {
            open = null;
        }
        if (depth > 2) {
            problem(line(event.getStartMark()), "knowledge.lint.nested");
        }
        return problems.isEmpty();
    }

    private void take(ScalarEvent scalar) {
        if (open == null) {
            open = new Entry(scalar.getValue().strip(), line(scalar.getStartMark()), new ArrayList<>());
            if (entries.put(open.key(), open) != null) {
                problem(open.line(), "knowledge.lint.key-twice", open.key());
            }
            return;
        }
        String value = scalar.getValue().strip();
        if (!value.isEmpty()) {
            open.values().add(value);
        }
        if (depth == 1) {
            open = null;
        }
    }

    private void problem(int line, String textKey, Object... args) {
        problems.add(Problem.at(file, line, textKey, args));
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + FIRST_LINE;
    }

    private static String firstLine(YamlEngineException error) {
        return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    }
}
