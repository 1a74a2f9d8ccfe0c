package endcap.customer;

import endcap.language.Pinyin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The names of some customers, ready to be compared with words. Never changes once built; about 6 KB a customer, and some
 * 20 µs a customer to build.
 */
final class NameIndex {
    /** A form of a customer's name. */
    record Entry(Customer customer, NameForm form) {}

    private final Map<String, List<Entry>> written = new HashMap<>();
    private final Map<String, List<Entry>> pairs = new HashMap<>();
    private final Map<String, List<Entry>> firstSounds = new HashMap<>();
    private final Map<Integer, List<Entry>> byCharacters = new HashMap<>();
    private final Map<Integer, List<Entry>> byLetters = new HashMap<>();
    private final Set<String> sounds = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> partlyLatin = new ArrayList<>();
    private final int customers;

    /**
     * An index.
     *
     * @param above what a customer belongs to, nearest first: stores go by their chain's names too
     */
    NameIndex(Collection<Customer> customers, Function<Customer, List<Customer>> above, Pinyin pinyin) {
        this.customers = customers.size();
        for (Customer customer : customers) {
            NameForms.of(customer, above.apply(customer), pinyin).forEach(form -> add(new Entry(customer, form)));
        }
    }

    private void add(Entry entry) {
        NameForm form = entry.form();
        written.computeIfAbsent(form.written(), key -> new ArrayList<>(1)).add(entry);
        if (form.strength() == NameForm.Strength.CODE) {
            return;
        }
        entries.add(entry);
        if (form.units().stream().anyMatch(Unit::latin)) {
            partlyLatin.add(entry);
        }
        byCharacters
                .computeIfAbsent(form.name().length(), key -> new ArrayList<>())
                .add(entry);
        byLetters
                .computeIfAbsent(form.spelled().length(), key -> new ArrayList<>())
                .add(entry);
        form.units()
                .get(0)
                .readings()
                .forEach(reading -> firstSounds
                        .computeIfAbsent(reading, key -> new ArrayList<>(1))
                        .add(entry));
        form.units().forEach(unit -> sounds.addAll(unit.readings()));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i + 1 < form.length(); i++) {
            String pair = pair(form.units(), i);
            if (seen.add(pair)) {
                pairs.computeIfAbsent(pair, key -> new ArrayList<>(1)).add(entry);
            }
        }
    }

    private static String pair(List<Unit> units, int at) {
        return units.get(at).text() + ' ' + units.get(at + 1).text();
    }

    /** How many customers there are. */
    int size() {
        return customers;
    }

    /** Every form but the codes. */
    List<Entry> entries() {
        return entries;
    }

    /** The forms with letters or digits in them. */
    List<Entry> partlyLatin() {
        return partlyLatin;
    }

    /** The forms written exactly so, codes included. */
    List<Entry> written(String name) {
        return written.getOrDefault(name, List.of());
    }

    /** The forms in which this unit of a text is followed by the next one. */
    List<Entry> withPair(List<Unit> text, int at) {
        return pairs.getOrDefault(pair(text, at), List.of());
    }

    /** The forms written with so many characters. */
    List<Entry> ofCharacters(int characters) {
        return byCharacters.getOrDefault(characters, List.of());
    }

    /** The forms spelled with so many letters. */
    List<Entry> ofLetters(int letters) {
        return byLetters.getOrDefault(letters, List.of());
    }

    /** The forms whose first unit can be read so. */
    List<Entry> beginningWith(String sound) {
        return firstSounds.getOrDefault(sound, List.of());
    }

    /** Whether the letters fall apart into sounds that names here are made of. */
    boolean canSpell(String letters) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int from = 0; from < letters.length(); from++) {
            for (int to = from + 1; reached[from] && to <= letters.length(); to++) {
                reached[to] |= sounds.contains(letters.substring(from, to));
            }
        }
        return reached[letters.length()];
    }
}
