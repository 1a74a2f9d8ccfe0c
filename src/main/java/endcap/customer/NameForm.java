package endcap.customer;

import java.util.BitSet;
import java.util.List;

/**
 * One way a customer can be named.
 *
 * @param name its units without what stands between them
 * @param spelled its units spelled out in letters, each by its likeliest reading
 * @param ordinary the units that say nothing about whose name it is: a city, 超市, 有限公司
 */
record NameForm(Strength strength, List<Unit> units, Word name, Word spelled, BitSet ordinary) {
    /** How much of a name it is, strongest first. */
    enum Strength {
        /** The customer code. */
        CODE,
        /** The full name. */
        NAME,
        /** The short name or an alias everybody may use. */
        SHORT,
        /** The name without its city or its 有限公司, or with its chain's other name. */
        TRIMMED
    }

    static NameForm of(Strength strength, List<Unit> units, BitSet ordinary) {
        return new NameForm(
                strength, List.copyOf(units), Word.of(Unit.written(units)), Word.of(Spelling.letters(units)), ordinary);
    }

    /** How many of the units from {@code from} to before {@code to} tell this name from others. */
    int telling(int from, int to) {
        BitSet part = ordinary.get(from, to);
        return to - from - part.cardinality();
    }

    /** The key it is looked up by. */
    String written() {
        return name.text();
    }

    /** How many units it has. */
    int length() {
        return units.size();
    }
}
