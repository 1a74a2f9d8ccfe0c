package endcap.visit;

/**
 * Where one clause of a plain text ends: at punctuation, at a line break, and at a space beside a Chinese character, which
 * reps type instead of a comma. The space in 补 20 箱 is none.
 */
final class Breaks {
    /** Stands for each character of a customer's name. */
    static final char NAME = '\u0001';

    private static final String PUNCTUATION = "，;。!?\n|" + NAME;
    private static final String COUNTED = "箱件提瓶盒袋包个排桶支天日月周号点元块万千百家层";

    private Breaks() {}

    static boolean at(String plain, int i) {
        char c = plain.charAt(i);
        if (PUNCTUATION.indexOf(c) >= 0) {
            return true;
        }
        char before = i == 0 ? '\n' : plain.charAt(i - 1);
        char after = i + 1 == plain.length() ? '\n' : plain.charAt(i + 1);
        return switch (c) {
            case ',' -> !(Character.isDigit(before) && Character.isDigit(after));
            case '.' -> Character.isWhitespace(after);
            case ' ' -> spaceBreaks(before, after);
            default -> false;
        };
    }

    private static boolean spaceBreaks(char before, char after) {
        if (isHan(before)) {
            return !Character.isDigit(after);
        }
        return isHan(after) && !(Character.isDigit(before) && COUNTED.indexOf(after) >= 0);
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
