package endcap.customer;

import endcap.language.Han;
import endcap.language.Pinyin;
import java.util.ArrayList;
import java.util.List;

/**
 * What names are made of: one Chinese character, or one run of letters and digits, in plain writing.
 *
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param joined whether it can belong to the same name as the unit before it: nothing, a space, a dash or a bracket stands
 *     between
 * @param readings how it is spelled in letters: the pinyin readings of a character, a run of letters as it is
 */
record Unit(String text, int start, int end, boolean joined, List<String> readings) {
    private static final String WITHIN_NAMES = " -_.·&'()（）[]【】#/";

    /** The units of a text, in order; what is neither letter nor digit stands between them. */
    static List<Unit> of(String text, Pinyin pinyin) {
        String plain = Han.plain(text);
        List<Unit> units = new ArrayList<>();
        boolean joined = false;
        for (int at = 0; at < plain.length(); ) {
            int end = endOfUnit(plain, at);
            if (end == at) {
                joined &= WITHIN_NAMES.indexOf(plain.charAt(at)) >= 0;
                at++;
            } else {
                units.add(unit(plain, at, end, joined, pinyin));
                joined = true;
                at = end;
            }
        }
        return units;
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

    private static Unit unit(String plain, int start, int end, boolean joined, Pinyin pinyin) {
        String text = plain.substring(start, end).replace('ü', 'v');
        List<String> readings = text.length() == 1 ? pinyin.readings(text.charAt(0)) : List.of();
        return new Unit(text, start, end, joined, readings.isEmpty() ? List.of(text) : readings);
    }

    private static int endOfUnit(String plain, int at) {
        int end = at;
        while (end < plain.length() && inRun(plain.charAt(end))) {
            end++;
        }
        boolean character = end == at && Character.isLetterOrDigit(plain.codePointAt(at));
        return character ? at + Character.charCount(plain.codePointAt(at)) : end;
    }

    private static boolean inRun(char c) {
        return Character.isLetterOrDigit(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN;
    }
}
