package endcap.worksheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How results come about, for people: {@code expected gain = sales × margin = ¥80,000 × 18% = ¥14,400}. */
final class SheetSteps {
    private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|[a-z][a-z0-9_]*");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9_]*)\\}");

    private final Sheet sheet;
    private final Map<String, String> values;
    private final Map<String, BigDecimal> results;
    private final SheetFigures figures;

    SheetSteps(Sheet sheet, Map<String, String> values, Map<String, BigDecimal> results, SheetFigures figures) {
        this.sheet = sheet;
        this.values = values;
        this.results = results;
        this.figures = figures;
    }

    /** One line for each result there is. */
    List<String> all() {
        return sheet.results().stream()
                .filter(result -> results.containsKey(result.name()))
                .map(this::line)
                .toList();
    }

    private String line(Result result) {
        String comesTo = shown(result.name());
        String label = result.label().in(figures.texts());
        if (!result.explained().zh().isBlank()) {
            return figures.texts().text("worksheet.step.explained", label, put(result.explained()), comesTo);
        }
        return switch (result.rule()) {
            case Lookup lookup ->
                figures.texts().text("worksheet.step.lookup", label, label(lookup.by()), shown(lookup.by()), comesTo);
            case Formula formula ->
                figures.texts()
                        .text(
                                "worksheet.step.formula",
                                label,
                                written(formula, this::label),
                                written(formula, this::shown),
                                comesTo);
        };
    }

    /** A text with the figures in their places. */
    String put(Label text) {
        return PLACE.matcher(text.in(figures.texts()))
                .replaceAll(place -> Matcher.quoteReplacement(shown(place.group(1))));
    }

    private static String written(Formula formula, Function<String, String> words) {
        String signs = formula.text().replace("*", "×").replace("/", "÷").replaceAll("(?<=\\s)-(?=\\s)", "−");
        return NAME.matcher(signs).replaceAll(name -> {
            String word = name.group();
            boolean ours = formula.needs().contains(word);
            return Matcher.quoteReplacement(ours ? words.apply(word) : word.replace("\"", ""));
        });
    }

    private String label(String name) {
        return sheet.field(name)
                .map(Field::label)
                .or(() -> sheet.result(name).map(Result::label))
                .map(label -> label.in(figures.texts()))
                .orElseGet(() -> figures.texts().text("worksheet.name." + name));
    }

    /** The value of a field or result, as people read it; a dash when there is none. */
    String shown(String name) {
        Optional<String> value = sheet.field(name)
                .flatMap(field -> Optional.ofNullable(values.get(name)).map(held -> figures.value(field, held)));
        return value.or(() -> sheet.result(name)
                        .flatMap(result -> Optional.ofNullable(results.get(name))
                                .map(figure -> figures.figure(result.type(), result.unit(), figure))))
                .orElseGet(() ->
                        Formula.ALWAYS_KNOWN.contains(name) ? figures.texts().text("worksheet.name." + name) : "—");
    }
}
