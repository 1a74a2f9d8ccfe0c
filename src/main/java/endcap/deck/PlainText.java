package endcap.deck;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of bytes whose encoding nobody has said: by their mark, by what a page says of itself, by trying. */
final class PlainText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w-]{3,20})");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 2048;
    private static final char REPLACED = '\uFFFD';
    /** One damaged byte among so many characters is damage; more is another encoding. */
    private static final int MOST_DAMAGED = 20;

    private PlainText() {}

    /** @throws Unreadable when the bytes are no text */
    static String of(byte[] bytes) {
        String text = decode(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(Reason.NOT_A_DECK);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return new String(bytes, marked);
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        long beyondAscii = utf8.chars().filter(c -> c > 0x7F && c != REPLACED).count();
        if (lost(utf8) * MOST_DAMAGED <= beyondAscii) {
            return utf8;
        }
        Charset declared = declared(bytes);
        if (declared != null) {
            return new String(bytes, declared);
        }
        String guessed = new String(bytes, isWestern(bytes) ? WESTERN : GB18030);
        if (lost(guessed) * MOST_DAMAGED > guessed.length() || isControlled(guessed)) {
            throw new Unreadable(Reason.NOT_A_DECK);
        }
        return guessed;
    }

    private static long lost(String text) {
        return text.chars().filter(c -> c == REPLACED).count();
    }

    /** Whether bytes beyond ASCII stand alone, as a curly apostrophe does; a Chinese character takes two at least. */
    private static boolean isWestern(byte[] bytes) {
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] < 0 && bytes[i - 1] < 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset marked(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        if (first == 0xFEFF || looksWide(bytes, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xFFFE || looksWide(bytes, 1) ? StandardCharsets.UTF_16LE : null;
    }

    /** Whether the bytes are UTF-16 without a mark: line ends and Latin letters have a zero byte at one side. */
    private static boolean looksWide(byte[] bytes, int zeroAt) {
        int zeros = 0;
        int others = 0;
        for (int i = 0; i + 1 < Math.min(bytes.length, LOOKED_AT); i += 2) {
            zeros += bytes[i + zeroAt] == 0 ? 1 : 0;
            others += bytes[i + 1 - zeroAt] == 0 ? 1 : 0;
        }
        return zeros > 2 && others == 0;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher charset = DECLARED.matcher(start);
        boolean known = charset.find() && Charset.isSupported(charset.group(1));
        // What calls itself GB2312 or GBK often has characters only GB18030 has.
        return !known
                ? null
                : charset.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("gb")
                        ? GB18030
                        : Charset.forName(charset.group(1));
    }

    private static boolean isControlled(String text) {
        return text.chars().anyMatch(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }
}
