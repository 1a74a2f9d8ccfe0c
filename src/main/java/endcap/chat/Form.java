package endcap.chat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields to fill in, and the sentence they make.
 *
 * @param title what the form is for
 * @param submit the label of the button that sends it
 * @param says the sentence, with {@code {name}} where the value of a field goes; a field left blank leaves nothing
 */
public record Form(String title, String submit, String says, List<Field> fields) {
    /** A place for a value, with what is written right before it: {@code amount={amount}}. */
    private static final Pattern PLACE = Pattern.compile("([^\\s{}]*)\\{([^\\s{}]+)\\}");

    /** Spaces and line breaks of any script. */
    private static final Pattern GAPS = Pattern.compile("(?U)\\s+");

    public Form {
        fields = List.copyOf(fields);
    }

    /**
     * The sentence these values make, on one line. No value is looked into for places, nor read as another field.
     *
     * <p>A blank value takes what is written right before its place away with it. Only a field that was not blank at first
     * leaves its {@code name=}: that empties it.
     *
     * @param values what was filled in, by the names of the fields; those not in it are blank
     */
    public String sentence(Map<String, String> values) {
        String sentence = PLACE.matcher(says).replaceAll(place -> {
            String name = place.group(2);
            return Matcher.quoteReplacement(fields.stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .map(field -> filled(field, place.group(1), values.getOrDefault(name, "")))
                    .orElseGet(place::group));
        });
        return GAPS.matcher(sentence).replaceAll(" ").strip();
    }

    private String filled(Field field, String before, String value) {
        if (value.isBlank()) {
            boolean emptied = !field.value().isBlank() && before.endsWith("=");
            return emptied ? before : "";
        }
        String flat = GAPS.matcher(value).replaceAll(" ").strip();
        return before + (says.contains("=") ? Changes.withoutFields(flat) : flat);
    }

    /** What a field takes. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        NUMBER,
        MONEY,
        DATE,
        CUSTOMER,
        ONE_OF
    }

    /**
     * One field.
     *
     * @param name its name in {@link Form#says}
     * @param options what can be picked; only for {@link Kind#ONE_OF}
     * @param value what stands in it at first; may be blank
     */
    public record Field(String name, String label, Kind kind, boolean required, List<String> options, String value) {
        public Field {
            options = List.copyOf(options);
        }
    }
}
