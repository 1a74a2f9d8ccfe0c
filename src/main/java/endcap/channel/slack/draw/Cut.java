package endcap.channel.slack.draw;

import java.util.ArrayList;
import java.util.List;

/** Texts made to fit: shortened with a sign that they were, or cut into pieces where a reader pauses. Lengths in chars. */
final class Cut {
    private static final String MORE = "…";

    private Cut() {}

    /** The text, its end left out when it is longer than {@code most}: from within a word of letters on, all of it. */
    static String to(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = whole(text, most - MORE.length());
        int gap = text.lastIndexOf(' ', end);
        boolean withinAWord = isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
        return text.substring(0, withinAWord && gap > most / 2 ? gap : end).stripTrailing() + MORE;
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** The text, its middle left out when it is longer than {@code most}: what it ends with may tell it from others. */
    static String middle(String text, int most) {
        int half = (most - MORE.length()) / 2;
        return text.length() <= most
                ? text
                : text.substring(0, whole(text, half)) + MORE + text.substring(fromWhole(text, text.length() - half));
    }

    private static int fromWhole(String text, int start) {
        return Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }

    /** The text in pieces of at most {@code most}, cut after a line where there is one, none of them blank. */
    static List<String> pieces(String text, int most) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > most) {
            int line = rest.lastIndexOf('\n', most);
            int end = line > most / 2 ? line : whole(rest, most);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    /** No character is cut in two. */
    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
