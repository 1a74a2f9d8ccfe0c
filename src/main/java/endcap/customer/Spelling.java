package endcap.customer;

import java.util.List;

/** Compares names by how they are spelled in letters, with every reading a character has. */
final class Spelling {
    private Spelling() {}

    /** The units spelled out, each by its likeliest reading. */
    static String letters(List<Unit> units) {
        StringBuilder letters = new StringBuilder();
        units.forEach(unit -> letters.append(unit.readings().get(0)));
        return letters.toString();
    }

    /**
     * Reads {@code letters} as units of {@code form}, beginning with the one at {@code from}.
     *
     * @return the index after the last unit read; -1 when the letters are not the spelling of whole units from there
     */
    static int end(List<Unit> form, int from, String letters) {
        return end(form, from, letters, 0);
    }

    private static int end(List<Unit> form, int unit, String letters, int at) {
        if (at == letters.length()) {
            return unit;
        }
        if (unit == form.size()) {
            return -1;
        }
        for (String reading : form.get(unit).readings()) {
            if (letters.startsWith(reading, at)) {
                int end = end(form, unit + 1, letters, at + reading.length());
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    /** Whether {@code letters} are the first letters of the first units of {@code form}. */
    static boolean initials(List<Unit> form, String letters) {
        if (letters.length() > form.size()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            char initial = letters.charAt(i);
            if (form.get(i).readings().stream().noneMatch(reading -> reading.charAt(0) == initial)) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code said} sounds like as many units of {@code form} from {@code from}. */
    static boolean soundsLike(List<Unit> form, int from, List<Unit> said) {
        if (from + said.size() > form.size()) {
            return false;
        }
        for (int i = 0; i < said.size(); i++) {
            if (!shareReading(form.get(from + i).readings(), said.get(i).readings())) {
                return false;
            }
        }
        return true;
    }

    private static boolean shareReading(List<String> one, List<String> other) {
        for (String reading : one) {
            if (other.contains(reading)) {
                return true;
            }
        }
        return false;
    }
}
