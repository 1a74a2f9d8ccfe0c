package endcap.chat;

import java.util.List;

/**
 * Fields to fill in, and the sentence they make.
 *
 * @param title what the form is for
 * @param submit the label of the button that sends it
 * @param says the sentence, with {@code {name}} where the value of a field goes; a field left blank leaves nothing
 */
public record Form(String title, String submit, String says, List<Field> fields) {
    public Form {
        fields = List.copyOf(fields);
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
