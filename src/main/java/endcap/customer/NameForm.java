package endcap.customer;

import java.util.List;

/**
 * One way a customer can be named.
 *
 * @param name its units without what stands between them
 * @param spelled its units spelled out in letters, each by its likeliest reading
 * @param tail whether it is what a store's name says after its chain's: 徐汇店 for 新万家徐汇店
 * @param ordinary a bit for each of the first 64 units that says nothing about whose name it is: a city, 超市, 有限公司
 */
record NameForm(Strength strength, List<Unit> units, Word name, Word spelled, boolean tail, long ordinary) {
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

    static NameForm of(Strength strength, List<Unit> units, boolean tail, long ordinary) {
        return new NameForm(
                strength,
                List.copyOf(units),
                Word.of(Unit.written(units)),
                Word.of(Spelling.letters(units)),
                tail,
                ordinary);
    }

    /** How many of the units from {@code from} to before {@code to} tell this name from others. */
    int telling(int from, int to) {
        int telling = 0;
        for (int unit = from; unit < to; unit++) {
            telling += ordinary(unit) ? 0 : 1;
        }
        return telling;
    }

    /** Whether that unit tells this name from no other. */
    boolean ordinary(int unit) {
        return unit < Long.SIZE && (ordinary >>> unit & 1) == 1;
    }

    /** A bit for each reading of each unit. */
    long sounds() {
        long sounds = 0;
        for (Unit unit : units) {
            sounds |= unit.sounds();
        }
        return sounds;
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
