package endcap.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a YAML file that knows where it stands. Every key read is ticked off; {@link #done} reports the others as
 * unknown. Mistakes are collected, not thrown, so that a person sees all of them at once.
 */
final class YamlSection {
    private final String file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>();
    private final List<ConfigProblem> problems;

    YamlSection(String file, Optional<Node> node, List<ConfigProblem> problems) {
        this.file = file;
        this.line = node.map(YamlSection::lineOf).orElse(0);
        this.problems = problems;
        if (node.isPresent() && node.get() instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::keep);
        } else if (node.isPresent() && !isBlank(node.get())) {
            problem(line, "here stands a value where 'key: value' lines are needed");
        }
    }

    private void keep(NodeTuple entry) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        values.put(key, entry.getValueNode());
        lines.put(key, lineOf(entry.getKeyNode()));
    }

    /** The keys that stand in the file. */
    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** The text of that key, or the fallback. */
    String text(String key, String fallback) {
        return scalar(key).orElse(fallback);
    }

    /** The text of a key that must be there. */
    String text(String key) {
        Optional<String> text = scalar(key).filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            problem(line, "'" + key + ":' is missing");
        }
        return text.orElse("");
    }

    /** A value made of the text; the parser's failure becomes a problem that names {@code expected}. */
    <T> T value(String key, T fallback, String expected, Function<String, T> parse) {
        Optional<String> text = scalar(key).filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            return fallback;
        }
        try {
            return parse.apply(text.get());
        } catch (RuntimeException unreadable) {
            problem(lineOf(key), "'" + key + ": " + text.get() + "' cannot be read; write " + expected);
            return fallback;
        }
    }

    /** A whole number of at least {@code least}. */
    int number(String key, int fallback, int least) {
        return value(key, fallback, "a whole number of at least " + least, text -> {
            int number = Integer.parseInt(text);
            if (number < least) {
                throw new IllegalArgumentException();
            }
            return number;
        });
    }

    /** Yes or no. */
    boolean flag(String key, boolean fallback) {
        return value(key, fallback, "true or false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        });
    }

    /** The section under that key; an empty one when it is not there. */
    YamlSection section(String key) {
        known.add(key);
        return new YamlSection(file, Optional.ofNullable(values.get(key)), problems);
    }

    /** The sections of the list under that key. */
    List<YamlSection> sections(String key) {
        return items(key).stream()
                .map(node -> new YamlSection(file, Optional.of(node), problems))
                .toList();
    }

    /** The texts of the list under that key. */
    List<String> texts(String key) {
        return items(key).stream()
                .filter(node -> {
                    if (!(node instanceof ScalarNode)) {
                        problem(lineOf(node), "'" + key + "' is a list of words");
                    }
                    return node instanceof ScalarNode;
                })
                .map(node -> ((ScalarNode) node).getValue())
                .toList();
    }

    /** The items of the list under that key, whatever they are. */
    List<Node> items(String key) {
        known.add(key);
        Node node = values.get(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null && !isBlank(node)) {
            problem(lineOf(key), "'" + key + "' is a list: write [a, b] or lines that begin with '- '");
        }
        return List.of();
    }

    /** Reports every key that nobody asked for. */
    void done() {
        values.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> problem(
                        lineOf(key), "there is no key '" + key + "' here; the keys are " + String.join(", ", known)));
    }

    void problem(int atLine, String message) {
        problems.add(new ConfigProblem(file, atLine, message));
    }

    /** The file's name as the person would open it. */
    String file() {
        return file;
    }

    int line() {
        return line;
    }

    int lineOf(String key) {
        return lines.getOrDefault(key, line);
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static boolean isBlank(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    private Optional<String> scalar(String key) {
        known.add(key);
        Node node = values.get(key);
        if (node == null || node instanceof ScalarNode) {
            return Optional.ofNullable(node)
                    .map(scalar -> ((ScalarNode) scalar).getValue().strip());
        }
        problem(lineOf(key), "'" + key + "' is one value, not a list or a section");
        return Optional.empty();
    }
}
