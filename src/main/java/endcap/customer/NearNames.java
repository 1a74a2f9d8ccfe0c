package endcap.customer;

import endcap.customer.NameIndex.Entry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names not like enough to be taken for what was said, but like enough to be offered. */
final class NearNames {
    private static final int MOST = 3;

    private NearNames() {}

    /** At most three customers, nearest first. */
    static List<Customer> to(Span name, List<Pool> pools) {
        Word said = Word.of(name.letters());
        Map<Customer, Integer> slips = new HashMap<>();
        for (Pool pool : pools) {
            for (Entry entry : pool.index().entries()) {
                distance(said, name, entry.form())
                        .ifPresent(distance -> slips.merge(entry.customer(), distance, Math::min));
            }
        }
        return slips.entrySet().stream()
                .sorted(Map.Entry.<Customer, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().code(), Comparator.naturalOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<Integer> distance(Word said, Span name, NameForm form) {
        int most = Math.max(1, said.length() / 3);
        int slips = Math.abs(said.length() - form.spelled().length()) > most
                ? most + 1
                : said.slipsTo(form.spelled(), most);
        if (slips <= most) {
            return Optional.of(slips);
        }
        return beginsAlike(name, form) ? Optional.of(most + 1) : Optional.empty();
    }

    /** Whether both begin with the same two characters, or the same word. */
    private static boolean beginsAlike(Span name, NameForm form) {
        int units = name.latin() ? 1 : 2;
        return name.length() >= units
                && form.length() >= units
                && Unit.written(name.units().subList(0, units))
                        .equals(Unit.written(form.units().subList(0, units)));
    }
}
