package endcap.channel;

import com.fasterxml.jackson.annotation.JsonValue;
import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A card as JSON: its type first, then its parts by the names of the contract. */
final class Element {
    @JsonValue
    private final Map<String, Object> parts = new LinkedHashMap<>();

    private Element(String type) {
        parts.put("type", type);
    }

    /** Every kind of card has its own line here: a new one does not compile until it does. */
    static Element of(Card card) {
        return switch (card) {
            case Card.Heading(String text) -> new Element("heading").with("text", text);
            case Card.Text(String text) -> new Element("text").with("text", text);
            case Card.Warning(Card.Tone tone, String text) ->
                new Element("warning").with("tone", word(tone)).with("text", text);
            case Card.Facts(List<Card.Fact> facts) -> new Element("facts").with("facts", facts);
            case Card.Table(String caption, List<Card.Column> columns, List<List<String>> rows) ->
                new Element("table")
                        .with("caption", caption)
                        .with("columns", columns)
                        .with("rows", rows);
            case Card.Steps(List<String> items) -> new Element("steps").with("items", items);
            case Card.Quote(String text, String source) ->
                new Element("quote").with("text", text).with("source", source);
            case Card.Chart chart -> chart(chart);
            case Card.Choices(List<Choice> choices) -> new Element("choices").with("choices", choices);
            case Card.Fill(Form form) -> form(form);
        };
    }

    private static Element chart(Card.Chart chart) {
        return new Element("chart")
                .with("kind", word(chart.kind()))
                .with("title", chart.title())
                .with("unit", chart.unit())
                .with("labels", chart.labels())
                .with("series", chart.series());
    }

    private static Element form(Form form) {
        return new Element("form")
                .with("title", form.title())
                .with("submit", form.submit())
                .with("says", form.says())
                .with("fields", form.fields().stream().map(Element::field).toList());
    }

    private static Map<String, Object> field(Form.Field field) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("name", field.name());
        parts.put("label", field.label());
        parts.put("kind", word(field.kind()));
        parts.put("required", field.required());
        parts.put("options", field.options());
        parts.put("value", field.value());
        return parts;
    }

    private Element with(String name, Object value) {
        parts.put(name, value);
        return this;
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
