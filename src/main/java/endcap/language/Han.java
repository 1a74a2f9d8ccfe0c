package endcap.language;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;

/**
 * One way of writing for all the ways people type: half-width, Simplified, lower case, plain dashes and quotes.
 *
 * <p>The plain text has exactly as many characters as the original, so a place in one is the same place in the other.
 */
public final class Han {
    private static final Charset SIMPLIFIED = Charset.forName("GB2312");

    /** Traditional characters that the Simplified character set holds too, for names. */
    private static final String ALSO_TRADITIONAL = "後於徵摺麽";

    private Han() {}

    /** Loaded by the first Traditional character only: it takes longer than everything else a message needs. */
    private static final class ToSimplified {
        static final Transliterator TRANSLITERATOR = Transliterator.getInstance("Traditional-Simplified");
    }

    /** The text in plain writing; never longer or shorter than the text. */
    public static String plain(String text) {
        char[] plain = text.toCharArray();
        boolean traditional = false;
        CharsetEncoder encoder = SIMPLIFIED.newEncoder();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(text, i);
            traditional |= isHan(plain[i]) && (!encoder.canEncode(plain[i]) || ALSO_TRADITIONAL.indexOf(plain[i]) >= 0);
        }
        String result = new String(plain);
        return traditional ? simplified(result) : result;
    }

    /** Whether the text has a Chinese character. */
    public static boolean inHan(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** Whether this is a Chinese character of the basic plane. */
    static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff' || c == '\u3007';
    }

    private static char plain(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '，' -> standsForThousands(text, i) ? ',' : c;
            case '‐', '‑', '‒', '–', '—', '−', '﹣', '－' -> '-';
            case '‘', '’' -> '\'';
            case '“', '”' -> '"';
            case '～', '〜' -> '~';
            default -> c < 128 ? Character.toLowerCase(c) : folded(c);
        };
    }

    /** A Chinese comma separates what it stands between, unless whole thousands follow: people type 5，000 too. */
    private static boolean standsForThousands(String text, int i) {
        return i > 0
                && Character.isDigit(text.charAt(i - 1))
                && text.substring(i + 1).matches("(?s)[0０]{3,4}(\\D.*)?");
    }

    private static char folded(char c) {
        if (isHan(c) || Character.isSurrogate(c)) {
            return c;
        }
        String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return folded.length() == 1 ? Character.toLowerCase(folded.charAt(0)) : c;
    }

    private static String simplified(String text) {
        String whole = ToSimplified.TRANSLITERATOR.transliterate(text);
        if (whole.length() == text.length()) {
            return whole;
        }
        StringBuilder each = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String one = String.valueOf(text.charAt(i));
            String simple = isHan(text.charAt(i)) ? ToSimplified.TRANSLITERATOR.transliterate(one) : one;
            each.append(simple.length() == 1 ? simple : one);
        }
        return each.toString();
    }
}
