package endcap.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The pieces worksheets are written in: texts in both languages, figures with a per cent sign, names for formulas. */
final class WorksheetParts {
    static final Set<String> TYPES = Set.of("text", "number", "money", "percent", "date", "choice", "flag");

    private WorksheetParts() {}

    /** The sections of the list under that key, each read and its other keys reported. */
    static <T> List<T> each(YamlSection section, String key, Function<YamlSection, T> read) {
        List<T> all = new ArrayList<>();
        for (YamlSection line : section.sections(key)) {
            all.add(read.apply(line));
            line.done();
        }
        return List.copyOf(all);
    }

    /** A text that must be there in both languages. */
    static WorksheetFile.Both both(YamlSection section, String key) {
        if (!section.keys().contains(key)) {
            section.section(key);
            section.problem(section.line(), "'" + key + ":' is missing; write " + key + ": {zh: …, en: …}");
            return new WorksheetFile.Both("", "");
        }
        YamlSection texts = section.section(key);
        String zh = texts.text("zh", "");
        String en = texts.text("en", "");
        texts.done();
        if (zh.isBlank() || en.isBlank()) {
            section.problem(
                    section.lineOf(key),
                    "'" + key + "' has no " + (zh.isBlank() ? "Chinese" : "English") + " text; write " + key
                            + ": {zh: …, en: …}");
        }
        return new WorksheetFile.Both(zh, en);
    }

    /** A text that may be left out, but not in one language only. */
    static WorksheetFile.Both bothIfThere(YamlSection section, String key) {
        if (section.keys().contains(key)) {
            return both(section, key);
        }
        section.section(key);
        return new WorksheetFile.Both("", "");
    }

    /** The name formulas use: small letters, digits and underscores. */
    static String name(YamlSection section) {
        String name = section.text("name");
        if (!name.isBlank() && !name.matches("[a-z][a-z0-9_]{0,59}")) {
            section.problem(
                    section.lineOf("name"),
                    "the name '" + name
                            + "' is for formulas; write it in small letters, digits and _, such as monthly_sales");
        }
        return name;
    }

    /** One of a few words. */
    static String oneOf(YamlSection section, String key, String fallback, Set<String> allowed) {
        String expected = "one of " + String.join(", ", new TreeSet<>(allowed));
        if (fallback.isEmpty() && !section.keys().contains(key)) {
            section.problem(section.line(), "'" + key + ":' is missing; write " + expected);
        }
        return section.value(key, fallback, expected, text -> {
            if (!allowed.contains(text)) {
                throw new IllegalArgumentException();
            }
            return text;
        });
    }

    /** A text with its line; blank when it is not there. */
    static WorksheetFile.Written written(YamlSection section, String key) {
        return new WorksheetFile.Written(section.text(key, ""), section.lineOf(key));
    }

    /** The texts of a list, each with its line. */
    static List<WorksheetFile.Written> writtenList(YamlSection section, String key) {
        List<WorksheetFile.Written> all = new ArrayList<>();
        for (Node node : section.items(key)) {
            if (node instanceof ScalarNode scalar) {
                all.add(new WorksheetFile.Written(scalar.getValue(), YamlSection.lineOf(node)));
            }
        }
        return List.copyOf(all);
    }

    /** A figure, perhaps with a per cent sign. */
    static Optional<BigDecimal> figure(YamlSection section, String key) {
        return section.value(
                key, Optional.empty(), "a number, or one with % behind it", text -> Optional.of(read(text)));
    }

    /** A figure for each value of a choice. */
    static WorksheetFile.TableEntry table(YamlSection section) {
        WorksheetFile.Written by = written(section, "by");
        YamlSection values = section.section("values");
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        values.keys().forEach(value -> figures.put(value, figure(values, value).orElse(BigDecimal.ZERO)));
        section.done();
        return new WorksheetFile.TableEntry(by, figures, section.line());
    }

    private static BigDecimal read(String text) {
        return text.endsWith("%")
                ? new BigDecimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2)
                : new BigDecimal(text);
    }
}
