package endcap.worksheet;

import endcap.customer.Customer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet as far as it is filled in.
 *
 * @param given by field, in the order of the sheet
 */
record Filling(Sheet sheet, Optional<Customer> customer, Map<String, Given> given) {
    Filling {
        Map<String, Given> ordered = new LinkedHashMap<>();
        for (Field field : sheet.fields()) {
            if (given.containsKey(field.name())) {
                ordered.put(field.name(), given.get(field.name()));
            }
        }
        given = Collections.unmodifiableMap(ordered);
    }

    /** The values alone. */
    Map<String, String> values() {
        return plain(given);
    }

    /** Values without where they are from. */
    static Map<String, String> plain(Map<String, Given> given) {
        Map<String, String> values = new LinkedHashMap<>();
        given.forEach((name, one) -> values.put(name, one.value()));
        return values;
    }

    /** What the person has said just now. */
    Map<String, Given> said() {
        Map<String, Given> said = new LinkedHashMap<>(given);
        said.values().removeIf(one -> one.origin() != Given.Origin.SAID);
        return said;
    }

    /** The fields that are needed and empty. */
    List<Field> missing() {
        return sheet.fields().stream()
                .filter(field -> field.needed() && !given.containsKey(field.name()))
                .toList();
    }

    /** The fields that are filled without saying where that is known from. */
    List<Field> unproven() {
        return sheet.fields().stream()
                .filter(Field::evidence)
                .filter(field -> given.containsKey(field.name())
                        && given.get(field.name()).evidence().isEmpty())
                .toList();
    }

    /** The same with one more value, or another. */
    Filling with(String field, Given value) {
        Map<String, Given> more = new LinkedHashMap<>(given);
        more.put(field, value);
        return new Filling(sheet, customer, more);
    }

    /** The same with these values where it has none. */
    Filling under(Map<String, Given> others) {
        Map<String, Given> more = new LinkedHashMap<>(others);
        more.putAll(given);
        return new Filling(sheet, customer, more);
    }
}
