package endcap.customer;

import endcap.language.Han;
import endcap.language.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts names and texts into units. A Chinese character is one object wherever it stands: names of a hundred thousand
 * customers are made of some three thousand of them. Safe for any number of threads.
 */
final class Units {
    private static final String WITHIN_NAMES = " -_.·&'()（）[]【】#/";

    /**
     * A unit in a text.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param joined whether it can belong to the same name as the unit before it: nothing, a space, a dash or a bracket
     *     stands between
     */
    record Placed(Unit unit, int start, int end, boolean joined) {}

    private final Pinyin pinyin = new Pinyin();
    private final Map<Character, Unit> characters = new ConcurrentHashMap<>();

    /** The units of a name; what stands between them is left out. */
    List<Unit> of(String name) {
        return in(Han.plain(name)).stream().map(Placed::unit).toList();
    }

    /** The units of a text in plain writing, in order. */
    List<Placed> in(String plain) {
        List<Placed> units = new ArrayList<>();
        boolean joined = false;
        for (int at = 0; at < plain.length(); ) {
            int end = endOfUnit(plain, at);
            if (end == at) {
                joined &= WITHIN_NAMES.indexOf(plain.charAt(at)) >= 0;
                at++;
            } else {
                units.add(new Placed(unit(plain.substring(at, end)), at, end, joined));
                joined = true;
                at = end;
            }
        }
        return units;
    }

    private Unit unit(String text) {
        char first = text.charAt(0);
        return text.length() == 1 && Character.isIdeographic(first)
                ? characters.computeIfAbsent(first, this::character)
                : spelledAsWritten(text.replace('ü', 'v'));
    }

    private Unit character(char c) {
        List<String> readings = pinyin.readings(c);
        return readings.isEmpty() ? spelledAsWritten(String.valueOf(c)) : Unit.of(String.valueOf(c), readings);
    }

    private static Unit spelledAsWritten(String text) {
        return Unit.of(text, List.of(text));
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
