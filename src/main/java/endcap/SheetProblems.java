package endcap;

import endcap.config.ConfigProblem;
import endcap.config.WorksheetFile;
import endcap.worksheet.Field;
import endcap.worksheet.Formula;
import endcap.worksheet.SheetValues;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is wrong in the meaning of one worksheet's file. */
final class SheetProblems {
    private final String file;
    private final List<ConfigProblem> problems;

    SheetProblems(String file, List<ConfigProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    void at(int line, String message) {
        problems.add(new ConfigProblem(file, line, message));
    }

    /** No two things may have one name, and none that of something else. */
    void names(WorksheetFile sheet) {
        Set<String> names = new HashSet<>();
        Map<String, String> called = new HashMap<>();
        for (WorksheetFile.FieldEntry field : sheet.fields()) {
            name(field.name(), field.line(), names);
            for (String label : List.of(field.label().zh(), field.label().en())) {
                String other = called.putIfAbsent(label, field.name());
                if (other != null && !other.equals(field.name()) && !label.isBlank()) {
                    at(field.line(), "two fields are called '" + label + "'; a person could fill in only one of them");
                }
            }
            if (field.evidence() && sheet.channels().isEmpty()) {
                at(field.line(), "a field with evidence needs 'evidence: {channels: […]}' in the file");
            }
        }
        sheet.results().forEach(result -> name(result.name(), result.line(), names));
    }

    private void name(String name, int line, Set<String> names) {
        if (!names.add(name)) {
            at(line, "the name '" + name + "' is there twice; fields and results share their names");
        }
        if (Formula.reserved(name)) {
            at(line, "the name '" + name + "' means something else in formulas; choose another");
        }
    }

    /** What is filled from data names a source there is. */
    void sources(WorksheetFile sheet, Set<String> known) {
        sheet.fields().stream()
                .map(WorksheetFile.FieldEntry::filledFrom)
                .filter(source -> !source.text().isBlank() && !known.contains(source.text()))
                .forEach(source -> at(
                        source.line(),
                        "there is no source '" + source.text() + "'; the sources are "
                                + String.join(", ", new TreeSet<>(known))));
    }

    /** The field with its default, which must be one of its values. */
    Field withDefault(Field field, WorksheetFile.Written fallback) {
        Optional<String> held = SheetValues.held(field, fallback.text());
        if (held.isEmpty()) {
            at(
                    fallback.line(),
                    "'default: " + fallback.text() + "' is no value of this field; write one a person could");
        }
        return field.withFallback(held);
    }
}
