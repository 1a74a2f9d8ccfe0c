package endcap;

import endcap.config.WorksheetFile;
import endcap.worksheet.Formula;
import endcap.worksheet.Label;
import endcap.worksheet.Lookup;
import endcap.worksheet.Result;
import endcap.worksheet.Rule;
import endcap.worksheet.ValueType;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The formulas of one worksheet's file, and what is wrong with them: names there are not, and going round in circles. */
final class SheetFormulas {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private final WorksheetFile file;
    private final SheetProblems problems;
    private final Set<String> usable = new TreeSet<>(Formula.ALWAYS_KNOWN);
    private final Set<String> shown = new TreeSet<>();

    SheetFormulas(WorksheetFile file, SheetProblems problems) {
        this.file = file;
        this.problems = problems;
        file.fields().forEach(field -> {
            shown.add(field.name());
            if (field.list() || !field.type().equals("text")) {
                usable.add(field.name());
            }
        });
        file.results().forEach(result -> {
            usable.add(result.name());
            shown.add(result.name());
        });
    }

    /** The results, each after those it needs. */
    List<Result> results() {
        Map<String, Result> waiting = new LinkedHashMap<>();
        file.results().forEach(entry -> result(entry).ifPresent(result -> waiting.put(entry.name(), result)));
        List<Result> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Result> ready = waiting.values().stream()
                    .filter(result -> result.rule().needs().stream().noneMatch(waiting::containsKey))
                    .toList();
            if (ready.isEmpty()) {
                circle(waiting.keySet());
                return List.of();
            }
            // One at a time, so that they stay in the order they are written in as far as that goes.
            ordered.add(ready.getFirst());
            waiting.remove(ready.getFirst().name());
        }
        return ordered;
    }

    private void circle(Set<String> names) {
        file.results().stream()
                .filter(result -> names.contains(result.name()))
                .findFirst()
                .ifPresent(result -> problems.at(
                        result.formula().line(),
                        "these results need each other in a circle: " + String.join(", ", names)
                                + "; one of them has to do without"));
    }

    private Optional<Result> result(WorksheetFile.ResultEntry entry) {
        Optional<? extends Rule> rule =
                entry.table().isPresent() ? entry.table().map(this::lookup) : formula(entry.formula());
        return rule.map(found -> new Result(
                entry.name(),
                SheetDefinitions.label(entry.label()),
                ValueType.named(entry.type()),
                SheetDefinitions.label(entry.unit()),
                found,
                entry.digits(),
                RoundingMode.valueOf(SheetDefinitions.upper(entry.rounding())),
                sentence(entry.explained(), entry.line())));
    }

    private Lookup lookup(WorksheetFile.TableEntry table) {
        Optional<WorksheetFile.FieldEntry> field = file.fields().stream()
                .filter(one ->
                        one.name().equals(table.by().text()) && !one.options().isEmpty())
                .findFirst();
        if (field.isEmpty()) {
            problems.at(table.by().line(), "'by: " + table.by().text() + "' is no field of the type choice here");
        } else {
            Set<String> options = new LinkedHashSet<>();
            field.get().options().forEach(option -> options.add(option.value()));
            if (!options.equals(table.values().keySet())) {
                problems.at(
                        table.line(),
                        "the table needs a value for each option of '"
                                + table.by().text() + "' and no other: " + String.join(", ", options));
            }
        }
        return new Lookup(table.by().text(), table.values());
    }

    /** The condition of a threshold; empty when it has none. */
    Optional<Formula> condition(WorksheetFile.ThresholdEntry entry) {
        return entry.when().text().isBlank() ? Optional.empty() : formula(entry.when());
    }

    private Optional<Formula> formula(WorksheetFile.Written written) {
        if (written.text().isBlank()) {
            return Optional.empty();
        }
        try {
            Formula formula = Formula.of(written.text());
            formula.needs().stream()
                    .filter(name -> !usable.contains(name))
                    .forEach(name -> problems.at(written.line(), unknown(name)));
            return Optional.of(formula);
        } catch (Formula.Impossible unreadable) {
            problems.at(
                    written.line(),
                    "the formula '" + written.text() + "' cannot be read: " + unreadable.getMessage()
                            + "; write + - * / ( ), comparisons and if, min, max, abs over names of this file");
            return Optional.empty();
        }
    }

    private String unknown(String name) {
        return shown.contains(name)
                ? "'" + name + "' is a text; a formula cannot calculate with it"
                : "the formula names '" + name + "', which is no field or result here; there are "
                        + String.join(", ", usable);
    }

    /** A sentence whose places name fields and results. */
    Label sentence(WorksheetFile.Both text, int line) {
        for (String one : List.of(text.zh(), text.en())) {
            PLACE.matcher(one).results().forEach(place -> {
                if (!shown.contains(place.group(1))) {
                    problems.at(line, "the text speaks of {" + place.group(1) + "}, which is no field or result here");
                }
            });
        }
        return SheetDefinitions.label(text);
    }

    /** The results that are drawn. */
    List<String> charted() {
        Set<String> results = new LinkedHashSet<>();
        file.results().forEach(result -> results.add(result.name()));
        file.chart().stream()
                .filter(name -> !results.contains(name.text()))
                .forEach(name -> problems.at(
                        name.line(),
                        "the chart names '" + name.text() + "', which is no result; there are "
                                + String.join(", ", results)));
        return file.chart().stream().map(WorksheetFile.Written::text).toList();
    }
}
