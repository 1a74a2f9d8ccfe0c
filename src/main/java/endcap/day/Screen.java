package endcap.day;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What of a ranked list fits a phone.
 *
 * @param lines those shown, in their order
 * @param left how many of each kind are not
 */
record Screen(List<Due> lines, Map<DueKind, Integer> left) {
    static final int MOST_LINES = 15;
    static final int MOST_OF_A_KIND = 5;

    Screen {
        lines = List.copyOf(lines);
        left = Collections.unmodifiableMap(left);
    }

    /** The first ones; a kind with many of them lets the others be seen before it goes on. */
    static Screen of(List<Due> ranked) {
        BitSet shown = new BitSet();
        Map<DueKind, Integer> ofKind = new EnumMap<>(DueKind.class);
        for (int i = 0; i < ranked.size() && shown.cardinality() < MOST_LINES; i++) {
            shown.set(i, ofKind.merge(ranked.get(i).kind(), 1, Integer::sum) <= MOST_OF_A_KIND);
        }
        for (int i = 0; i < ranked.size() && shown.cardinality() < MOST_LINES; i++) {
            shown.set(i);
        }
        Map<DueKind, Integer> left = new EnumMap<>(DueKind.class);
        IntStream.range(0, ranked.size())
                .filter(i -> !shown.get(i))
                .forEach(i -> left.merge(ranked.get(i).kind(), 1, Integer::sum));
        return new Screen(shown.stream().mapToObj(ranked::get).toList(), left);
    }
}
