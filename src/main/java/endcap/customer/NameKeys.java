package endcap.customer;

import endcap.customer.NameForm.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a customer among very many is looked up by, and what is looked up for a text: names as written, spelled in pinyin,
 * and their initials. Slips cannot be looked up.
 *
 * <p>A key is 64 bits of a name: two names of one key only cost a comparison more. Half a dozen keys a customer.
 */
final class NameKeys {
    private static final int UNITS_LOOKED_UP = 60;
    private static final int LONGEST_NAME = 14;
    private static final int MOST_SPELLINGS = 3;

    private final Set<Long> keys = new HashSet<>();

    private NameKeys() {}

    /** The keys of a customer. */
    static Set<Long> of(Customer customer, List<Customer> above, Units units) {
        NameKeys keys = new NameKeys();
        List<NameForm> forms = NameForms.of(customer, above, units);
        forms.forEach(form -> keys.add(form.written()));
        // A long name is said in letters without its 有限公司.
        forms.stream()
                .filter(form -> form.strength() != Strength.CODE)
                .filter(form -> form.strength() == Strength.SHORT || form.ordinary() == 0)
                .sorted(Comparator.comparingInt(NameForm::length))
                .limit(2)
                .forEach(form -> keys.addSounds(form.units()));
        return keys.keys;
    }

    /** The keys of every name that may stand in the text. */
    static Set<Long> in(Said said) {
        NameKeys keys = new NameKeys();
        for (Span span : said.spans(UNITS_LOOKED_UP)) {
            if (span.length() <= LONGEST_NAME && span.written().length() > 1) {
                keys.add(span.written());
                if (!span.latin() && span.length() > 1) {
                    spellings(span.units()).forEach(keys::add);
                }
            }
        }
        return keys.keys;
    }

    private void addSounds(List<Unit> name) {
        spellings(name).forEach(this::add);
        StringBuilder initials = new StringBuilder();
        name.forEach(unit -> initials.append(unit.readings().get(0).charAt(0)));
        add(initials.toString());
    }

    /** The same on every machine and for ever, because keys are stored: FNV-1a. */
    private void add(String name) {
        long key = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            key = (key ^ name.charAt(i)) * 0x100000001b3L;
        }
        keys.add(key);
    }

    /** The likeliest spelling, and those in which one unit is read otherwise. */
    private static List<String> spellings(List<Unit> units) {
        List<String> spellings = new ArrayList<>(List.of(Spelling.letters(units)));
        for (int i = 0; i < units.size() && spellings.size() < MOST_SPELLINGS; i++) {
            List<String> readings = units.get(i).readings();
            for (String other : readings.subList(1, readings.size())) {
                spellings.add(Spelling.letters(units.subList(0, i))
                        + other
                        + Spelling.letters(units.subList(i + 1, units.size())));
            }
        }
        return spellings;
    }
}
