package endcap.customer;

import endcap.language.Pinyin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a customer among very many can be looked up by, and what to look up for a text: names as written, spelled in
 * pinyin, and their initials. Slips cannot be looked up.
 */
final class NameKeys {
    private static final int UNITS_LOOKED_UP = 60;
    private static final int LONGEST_NAME = 14;
    private static final int MOST_SPELLINGS = 4;

    private NameKeys() {}

    /** The keys of a customer. */
    static Set<String> of(Customer customer, List<Customer> above, Pinyin pinyin) {
        Set<String> keys = new LinkedHashSet<>();
        for (NameForm form : NameForms.of(customer, above, pinyin)) {
            keys.add(form.written());
            boolean whole = form.strength() == NameForm.Strength.TRIMMED
                    && !form.ordinary().isEmpty();
            if (form.strength() != NameForm.Strength.CODE && !whole) {
                keys.addAll(spellings(form.units()));
                keys.add(initials(form.units()));
            }
        }
        return keys;
    }

    /** The keys of every name that may stand in the text. */
    static Set<String> in(Said said) {
        Set<String> keys = new LinkedHashSet<>();
        for (Span span : said.spans(UNITS_LOOKED_UP)) {
            if (span.length() <= LONGEST_NAME && span.written().length() > 1) {
                keys.add(span.written());
                if (!span.latin() && span.length() > 1) {
                    keys.addAll(spellings(span.units()));
                }
            }
        }
        return keys;
    }

    private static String initials(List<Unit> units) {
        StringBuilder initials = new StringBuilder();
        units.forEach(unit -> initials.append(unit.readings().get(0).charAt(0)));
        return initials.toString();
    }

    /** The likeliest spelling, and those in which one unit is read otherwise. */
    private static List<String> spellings(List<Unit> units) {
        List<String> spellings = new ArrayList<>(List.of(Spelling.letters(units)));
        for (int i = 0; i < units.size(); i++) {
            for (String other : units.get(i).readings()) {
                String spelled = Spelling.letters(units.subList(0, i))
                        + other
                        + Spelling.letters(units.subList(i + 1, units.size()));
                if (spellings.size() < MOST_SPELLINGS && !spellings.contains(spelled)) {
                    spellings.add(spelled);
                }
            }
        }
        return spellings;
    }
}
