package endcap.customer;

import java.util.List;

/**
 * What names are made of: one Chinese character, or one run of letters and digits, in plain writing.
 *
 * @param readings how it is spelled in letters: the pinyin readings of a character, a run of letters as it is
 * @param sounds a bit for each reading: enough to see that two units share none
 */
record Unit(String text, List<String> readings, long sounds) {
    static Unit of(String text, List<String> readings) {
        long sounds = 0;
        for (String reading : readings) {
            sounds |= 1L << (reading.hashCode() * 0x9E3779B1 >>> 26);
        }
        return new Unit(text, List.copyOf(readings), sounds);
    }

    /** The texts of these units, one after another. */
    static String written(List<Unit> units) {
        StringBuilder written = new StringBuilder();
        units.forEach(unit -> written.append(unit.text));
        return written.toString();
    }

    /** Whether this is a run of letters or digits. */
    boolean latin() {
        return !Character.isIdeographic(text.codePointAt(0));
    }
}
