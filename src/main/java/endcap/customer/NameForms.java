package endcap.customer;

import endcap.customer.NameForm.Strength;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All the ways one customer can be named: its names, each with and without city and 有限公司, and for a store each of its
 * chain's names with its own. Most have four to six.
 */
final class NameForms {
    private final Units units;
    private final Map<String, NameForm> byWritten = new LinkedHashMap<>();
    private final List<String> cities;
    private final String fullName;
    private final boolean ofChain;

    private NameForms(Customer customer, Units units) {
        this.units = units;
        this.cities = NameWords.cities(customer.city());
        this.ofChain = customer.parentCode() != null;
        this.fullName = Unit.written(units.of(customer.name()));
    }

    /**
     * The forms of a customer, strongest first.
     *
     * @param above what it belongs to, nearest first
     */
    static List<NameForm> of(Customer customer, List<Customer> above, Units units) {
        NameForms forms = new NameForms(customer, units);
        forms.add(Strength.CODE, units.of(customer.code()));
        List<Unit> name = units.of(customer.name());
        Collection<List<Unit>> shortNames = forms.cut(shortNames(customer));
        forms.add(Strength.NAME, name);
        shortNames.forEach(each -> forms.add(Strength.SHORT, each));
        forms.addTrimmed(name);
        shortNames.forEach(forms::addTrimmed);
        forms.addWithCity(name);
        shortNames.forEach(forms::addWithCity);
        above.forEach(chain -> forms.addWithChain(chain, name));
        return List.copyOf(forms.byWritten.values());
    }

    private void add(Strength strength, List<Unit> name) {
        BitSet ordinary = NameWords.ordinary(name, cities);
        // A single character, or a city or a kind of business alone, names nobody.
        boolean tells = ordinary.cardinality() < name.size() || strength != Strength.TRIMMED;
        String written = Unit.written(name);
        if (strength == Strength.CODE || written.length() > 1 && tells) {
            long bits = ordinary.isEmpty() ? 0 : ordinary.toLongArray()[0];
            boolean tail = ofChain && fullName.indexOf(written) > 0;
            byWritten.computeIfAbsent(written, none -> NameForm.of(strength, name, tail, bits));
        }
    }

    private void addTrimmed(List<Unit> name) {
        NameWords.trimmed(name, cities).forEach(trimmed -> add(Strength.TRIMMED, trimmed));
    }

    /** Two of one name in two cities are told apart by the city before the shortest of their names. */
    private void addWithCity(List<Unit> name) {
        if (!cities.isEmpty()) {
            add(Strength.TRIMMED, joined(units.of(cities.get(1)), shortest(name, cities)));
        }
    }

    private void addWithChain(Customer chain, List<Unit> name) {
        List<String> chainCities = NameWords.cities(chain.city());
        List<Unit> full = units.of(chain.name());
        List<List<Unit>> all = new ArrayList<>(List.of(full));
        all.addAll(NameWords.trimmed(full, chainCities));
        List<List<Unit>> used = new ArrayList<>(cut(shortNames(chain)));
        all.addAll(used);
        used.add(shortest(full, chainCities));
        List<Unit> own = withoutChain(name, all);
        if (!own.isEmpty()) {
            used.forEach(chainName -> add(Strength.TRIMMED, joined(chainName, own)));
        }
    }

    /** What a store's name says beyond its chain's: 徐汇店 of 新万家超市徐汇店. */
    private static List<Unit> withoutChain(List<Unit> name, List<List<Unit>> chainNames) {
        String written = Unit.written(name);
        return chainNames.stream()
                .filter(chainName -> written.startsWith(Unit.written(chainName)))
                .max(Comparator.comparingInt(List::size))
                .map(chainName -> NameWords.withoutBusinessBefore(name.subList(chainName.size(), name.size())))
                .orElse(name);
    }

    private static List<Unit> shortest(List<Unit> name, List<String> cities) {
        return NameWords.trimmed(name, cities).stream()
                .filter(trimmed -> Unit.written(trimmed).length() > 1)
                .filter(trimmed -> NameWords.ordinary(trimmed, cities).cardinality() < trimmed.size())
                .min(Comparator.comparingInt(List::size))
                .orElse(name);
    }

    private static List<String> shortNames(Customer customer) {
        return Stream.concat(Stream.ofNullable(customer.shortName()), customer.aliases().stream())
                .filter(name -> !name.isBlank())
                .toList();
    }

    private Collection<List<Unit>> cut(List<String> names) {
        return names.stream().map(units::of).distinct().toList();
    }

    private static List<Unit> joined(List<Unit> before, List<Unit> after) {
        return Stream.concat(before.stream(), after.stream()).toList();
    }
}
