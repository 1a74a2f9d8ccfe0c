package endcap.intake;

import java.util.function.Predicate;

/**
 * Words or a code.
 *
 * @param longest the most characters; an index of PostgreSQL takes no key beyond some 2,700 bytes
 * @param accepted what is allowed
 * @param refusal the text key of what to say when it is not
 */
record TextCell(int longest, Predicate<String> accepted, String refusal) implements CellType {
    static final int LONGEST_CODE = 100;
    private static final int LONGEST_TEXT = 1000;

    static TextCell code() {
        return new TextCell(LONGEST_CODE, code -> true, "");
    }

    static TextCell text() {
        return new TextCell(LONGEST_TEXT, text -> true, "");
    }

    @Override
    public String read(String cell) {
        String text = cell.replaceAll("\\s+", " ");
        if (text.length() > longest) {
            throw Unreadable.because("reason.too-long", longest);
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw Unreadable.because("reason.control-character");
        }
        if (!accepted.test(text)) {
            throw Unreadable.because(refusal, text);
        }
        return text;
    }
}
