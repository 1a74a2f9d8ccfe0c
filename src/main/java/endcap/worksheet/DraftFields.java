package endcap.worksheet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A filling-in as the fields of a draft, and back. */
final class DraftFields {
    static final String SHEET = "sheet";
    static final String CUSTOMER = "customer";
    static final String DATE = "date";

    private static final String VALUE = "value.";
    private static final String ORIGIN = "origin.";
    private static final String SOURCE = "source.";
    private static final String CHANNEL = "channel.";
    private static final String KNOWN_ON = "known.";
    private static final String RELIABILITY = "reliability.";

    private DraftFields() {}

    /** All there is to keep of it: a form's new values, and all values of a calculation as they were shown. */
    static Map<String, String> of(Filling filling, LocalDate date) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(SHEET, filling.sheet().id());
        fields.put(DATE, date.toString());
        filling.customer().ifPresent(customer -> fields.put(CUSTOMER, customer.code()));
        Map<String, Given> kept = filling.sheet().isForm() ? filling.said() : filling.given();
        kept.forEach((name, given) -> put(fields, name, given));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Given given) {
        fields.put(VALUE + name, given.value());
        fields.put(ORIGIN + name, given.origin().name().toLowerCase(Locale.ROOT));
        given.evidence().ifPresent(evidence -> {
            fields.put(SOURCE + name, evidence.source());
            fields.put(CHANNEL + name, evidence.channel());
            fields.put(KNOWN_ON + name, evidence.on().toString());
            fields.put(RELIABILITY + name, evidence.reliability().word());
        });
    }

    /** The values in the fields of a draft. */
    static Map<String, Given> given(Map<String, String> fields) {
        Map<String, Given> given = new LinkedHashMap<>();
        fields.forEach((key, value) -> {
            if (key.startsWith(VALUE)) {
                String name = key.substring(VALUE.length());
                Given.Origin origin = Given.Origin.valueOf(
                        fields.getOrDefault(ORIGIN + name, "said").toUpperCase(Locale.ROOT));
                given.put(name, new Given(value, origin, evidence(fields, name)));
            }
        });
        return given;
    }

    private static Optional<Evidence> evidence(Map<String, String> fields, String name) {
        String source = fields.get(SOURCE + name);
        return source == null
                ? Optional.empty()
                : Optional.of(new Evidence(
                        source,
                        fields.getOrDefault(CHANNEL + name, ""),
                        LocalDate.parse(fields.getOrDefault(KNOWN_ON + name, "")),
                        Reliability.named(fields.getOrDefault(RELIABILITY + name, ""))));
    }
}
