package endcap.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The names of some customers, ready to be compared with words. Never changes once built. */
final class NameIndex {
    /** A form of a customer's name. */
    record Entry(Customer customer, NameForm form) {}

    private final Map<String, List<Entry>> written = new HashMap<>();
    private final Map<String, List<Entry>> pairs = new HashMap<>();
    private final Map<Integer, Bucket> byCharacters = new HashMap<>();
    private final Map<Integer, Bucket> byLetters = new HashMap<>();
    private final Map<Integer, Bucket> byUnits = new HashMap<>();
    private final Bucket all = new Bucket();
    private final List<Entry> partlyLatin = new ArrayList<>();
    private final Set<String> sounds = new HashSet<>();
    private final int customers;

    /**
     * An index.
     *
     * @param above what a customer belongs to, nearest first: stores go by their chain's names too
     */
    NameIndex(Collection<Customer> customers, Function<Customer, List<Customer>> above, Units units) {
        this.customers = customers.size();
        for (Customer customer : customers) {
            NameForms.of(customer, above.apply(customer), units).forEach(form -> add(new Entry(customer, form)));
        }
    }

    private void add(Entry entry) {
        NameForm form = entry.form();
        put(written, form.written(), entry);
        if (form.strength() == NameForm.Strength.CODE) {
            return;
        }
        all.add(entry, form.sounds());
        bucket(byUnits, form.length()).add(entry, form.sounds());
        bucket(byCharacters, form.name().length()).add(entry, form.name().inUse());
        bucket(byLetters, form.spelled().length()).add(entry, form.spelled().inUse());
        if (form.units().stream().anyMatch(Unit::latin)) {
            partlyLatin.add(entry);
        }
        form.units().forEach(unit -> sounds.addAll(unit.readings()));
        for (int i = 0; i + 1 < form.length(); i++) {
            put(pairs, pair(form.units(), i), entry);
        }
    }

    private static void put(Map<String, List<Entry>> entries, String key, Entry entry) {
        List<Entry> there = entries.computeIfAbsent(key, none -> new ArrayList<>(1));
        if (there.isEmpty() || there.get(there.size() - 1) != entry) {
            there.add(entry);
        }
    }

    private static Bucket bucket(Map<Integer, Bucket> buckets, int length) {
        return buckets.computeIfAbsent(length, none -> new Bucket());
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
        return all.all();
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

    /** The forms of so many characters that may differ from the word by at most so many slips. */
    List<Entry> writtenLike(Word word, int characters, int slips) {
        return like(byCharacters, word, characters, slips);
    }

    /** The forms spelled with so many letters that may differ from the word by at most so many slips. */
    List<Entry> spelledLike(Word word, int letters, int slips) {
        return like(byLetters, word, letters, slips);
    }

    private static List<Entry> like(Map<Integer, Bucket> buckets, Word word, int length, int slips) {
        Bucket bucket = buckets.get(length);
        // A slip changes at most two of the characters in use.
        return bucket == null ? List.of() : bucket.within(2 * slips, word.inUse());
    }

    /** The forms, of as many units or of any number, that may have all these sounds. */
    List<Entry> sounding(List<Unit> said, boolean ofAnyLength) {
        long[] sounds = said.stream().mapToLong(Unit::sounds).toArray();
        Bucket bucket = ofAnyLength ? all : byUnits.get(said.size());
        return bucket == null ? List.of() : bucket.meeting(sounds);
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
