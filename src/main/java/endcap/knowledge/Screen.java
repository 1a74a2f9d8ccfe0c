package endcap.knowledge;

import endcap.chat.Card;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much room words take on a phone of 360 points' width: twenty Chinese characters a line, eighteen lines to be read
 * without much scrolling, buttons not counted.
 */
final class Screen {
    /** Lines of one screen, title and source included. */
    static final int LINES = 18;

    /** Lines of the longest piece that goes on one screen together with title and source. */
    static final int PIECE = 10;

    /** Lines of a page one has asked to read on in: two screens, scrolled. */
    static final int READING = 2 * LINES;

    /** The longest label of a button, in columns. */
    static final int LABEL = 24;

    /** In columns: a Latin character takes one, a Chinese one two. */
    private static final int LINE = 40;

    private static final int NUMBER = 6;
    private static final int BAR = 2;

    /** Where a line may break: after a space and after any Chinese character. */
    private static final Pattern BREAK = Pattern.compile("(?<=[\\s\\u2E80-\\uFFFF])");

    private static final char CUT = '…';

    private Screen() {}

    /** The columns a text takes on one endless line. */
    static int columns(String text) {
        return text.codePoints().map(Screen::columns).sum();
    }

    /** The lines a paragraph takes. */
    static int lines(String text) {
        return lines(text, LINE);
    }

    /** The lines a step takes, its number standing before it. */
    static int stepLines(String text) {
        return lines(text, LINE - NUMBER);
    }

    /** The lines of words to say, a bar standing before them. */
    static int quoteLines(String text) {
        return lines(text, LINE - BAR);
    }

    /** The lines a card takes; none for buttons, which stand below. */
    static int lines(Card card) {
        return switch (card) {
            case Card.Heading(String text) -> lines(text);
            case Card.Text(String text) -> lines(text);
            case Card.Warning(Card.Tone tone, String text) -> lines(text, LINE - BAR);
            case Card.Steps(List<String> items) ->
                items.stream().mapToInt(Screen::stepLines).sum();
            case Card.Quote(String text, String source) -> quoteLines(text) + quoteLines(source);
            case Card.Facts(List<Card.Fact> facts) -> facts.size();
            case Card.Table table -> table.rows().size() + 1;
            case Card.Choices choices -> 0;
            case Card.Chart chart -> LINES / 2;
            case Card.Fill fill -> LINES / 2;
        };
    }

    /** A button's label: cut with … where it is too long, in English between words. */
    static String label(String text) {
        if (columns(text) <= LABEL) {
            return text;
        }
        int end = 0;
        int columns = 1;
        while (columns + columns(text.codePointAt(end)) <= LABEL) {
            columns += columns(text.codePointAt(end));
            end = text.offsetByCodePoints(end, 1);
        }
        int space = text.lastIndexOf(' ', end);
        String kept = space > end / 2 ? text.substring(0, space) : text.substring(0, end);
        return kept.replaceAll("[\\p{Punct}\\s，。：；、（]+$", "") + CUT;
    }

    private static int columns(int character) {
        return character < 0x2E80 ? 1 : 2;
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> wrapped(line, width)).sum();
    }

    /** Words stay together; Chinese breaks anywhere. */
    private static int wrapped(String line, int width) {
        int lines = 1;
        int used = 0;
        for (String word : BREAK.split(line)) {
            int columns = columns(word);
            if (used > 0 && used + columns(word.stripTrailing()) > width) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, columns - 1) / width;
            used = columns > width ? columns % width : used + columns;
        }
        return lines;
    }
}
