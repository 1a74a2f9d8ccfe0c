package endcap.customer;

import endcap.customer.NameForm.Strength;
import endcap.language.Pinyin;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All the ways one customer can be named: its names, each with and without city and 有限公司, and for a store each of its
 * chain's names with its own.
 */
final class NameForms {
    private static final int MOST_COMPOSED = 6;

    private final Pinyin pinyin;
    private final Map<String, NameForm> byWritten = new LinkedHashMap<>();
    private final List<String> cities;

    private NameForms(Customer customer, Pinyin pinyin) {
        this.pinyin = pinyin;
        this.cities = NameWords.cities(customer.city());
    }

    /**
     * The forms of a customer, strongest first.
     *
     * @param above what it belongs to, nearest first
     */
    static List<NameForm> of(Customer customer, List<Customer> above, Pinyin pinyin) {
        NameForms forms = new NameForms(customer, pinyin);
        forms.add(Strength.CODE, forms.cut(customer.code()));
        Collection<List<Unit>> own = forms.cutAll(List.of(customer.name()));
        Collection<List<Unit>> others = forms.cutAll(shortNames(customer));
        own.forEach(name -> forms.add(Strength.NAME, name));
        others.forEach(name -> forms.add(Strength.SHORT, name));
        List<List<Unit>> names = Stream.concat(own.stream(), others.stream()).toList();
        names.forEach(forms::addTrimmed);
        names.forEach(name -> forms.addWithCity(name));
        above.forEach(chain -> names.forEach(name -> forms.addWithChain(chain, name)));
        return List.copyOf(forms.byWritten.values());
    }

    private void add(Strength strength, List<Unit> name) {
        BitSet ordinary = NameWords.ordinary(name, cities);
        // A single character, or a city or a kind of business alone, names nobody.
        boolean tells = ordinary.cardinality() < name.size() || strength != Strength.TRIMMED;
        NameForm form = NameForm.of(strength, name, ordinary);
        if (strength == Strength.CODE || form.name().length() > 1 && tells) {
            byWritten.putIfAbsent(form.written(), form);
        }
    }

    private void addTrimmed(List<Unit> name) {
        for (List<Unit> trimmed : NameWords.trimmed(name, cities)) {
            add(Strength.TRIMMED, trimmed);
        }
    }

    private void addWithCity(List<Unit> name) {
        if (!cities.isEmpty() && !Unit.written(name).startsWith(cities.get(1))) {
            List<Unit> inCity = joined(cut(cities.get(1)), name);
            add(Strength.TRIMMED, inCity);
            addTrimmed(inCity);
        }
    }

    private void addWithChain(Customer chain, List<Unit> name) {
        List<List<Unit>> chainNames =
                new ArrayList<>(cutAll(Stream.concat(Stream.of(chain.name()), shortNames(chain).stream())
                        .toList()));
        for (List<Unit> chainName : List.copyOf(chainNames)) {
            chainNames.addAll(NameWords.trimmed(chainName, NameWords.cities(chain.city())));
        }
        List<Unit> own = withoutChain(name, chainNames);
        if (!own.isEmpty()) {
            chainNames.stream().limit(MOST_COMPOSED).forEach(chainName -> {
                List<Unit> composed = joined(chainName, own);
                add(Strength.TRIMMED, composed);
                addTrimmed(composed);
            });
        }
    }

    /** What a store's name says beyond its chain's: 徐汇店 of 新万家超市徐汇店. */
    private static List<Unit> withoutChain(List<Unit> name, List<List<Unit>> chainNames) {
        String written = Unit.written(name);
        return chainNames.stream()
                .filter(chainName -> written.startsWith(Unit.written(chainName)))
                .max(java.util.Comparator.comparingInt(List::size))
                .map(chainName -> NameWords.withoutBusinessBefore(name.subList(chainName.size(), name.size())))
                .orElse(name);
    }

    private static List<String> shortNames(Customer customer) {
        return Stream.concat(Stream.ofNullable(customer.shortName()), customer.aliases().stream())
                .filter(name -> !name.isBlank())
                .toList();
    }

    private Collection<List<Unit>> cutAll(List<String> names) {
        Map<String, List<Unit>> cut = new LinkedHashMap<>();
        names.forEach(name -> cut.putIfAbsent(Unit.written(cut(name)), cut(name)));
        return cut.values();
    }

    private List<Unit> cut(String name) {
        return Unit.of(name, pinyin);
    }

    private static List<Unit> joined(List<Unit> before, List<Unit> after) {
        return Stream.concat(before.stream(), after.stream()).toList();
    }
}
