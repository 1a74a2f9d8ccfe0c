package endcap.deck;

import static endcap.deck.Block.Kind.BULLET;
import static endcap.deck.Block.Kind.NOTE;
import static endcap.deck.Block.Kind.PARAGRAPH;
import static endcap.deck.Block.Kind.ROW;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines become blocks: bullet signs and stray spaces go, and a sentence that was broken into lines is put together again,
 * without a space between Chinese characters and with one between words.
 */
final class Prose {
    /** A line of fewer columns was hardly broken because it was full; a Chinese character takes two columns. */
    private static final int SHORT = 16;
    /** A paragraph of so many columns that ends in mid-sentence probably goes on in the next. */
    private static final int FULL = 30;

    /** Characters; what is longer is no paragraph, and putting it together would take ever longer. */
    private static final int LONGEST = 2_000;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？!?…；;:：.][”’\"』」）)]?$", Pattern.DOTALL);
    private static final Pattern GOES_ON = Pattern.compile(".*[，、,（(—]$", Pattern.DOTALL);
    private static final Pattern CONTINUES = Pattern.compile("^[，。、；：！？）”,.;:!?)].*", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("^[^：:，。]{1,10}[：:].*", Pattern.DOTALL);
    private static final Pattern ENDS_LOWER = Pattern.compile(".*\\p{Ll},?$", Pattern.DOTALL);

    /** A line of a table of contents: dots that lead to a page number. */
    private static final Pattern CONTENTS =
            Pattern.compile(".*(?:(?:\\.\\s?){5,}|…{2,}|·{4,})\\s*\\d{1,4}$", Pattern.DOTALL);

    private Prose() {}

    static List<Block> blocks(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        boolean apart = true;
        for (Line raw : lines) {
            Line line = Signs.strip(raw);
            if (line.text().isEmpty() || CONTENTS.matcher(line.text()).matches()) {
                apart |= line.before() == Line.Break.HARD;
                continue;
            }
            if (!apart && continues(blocks.getLast(), line)) {
                Block before = blocks.removeLast();
                blocks.add(new Block(before.kind(), join(before.text(), line.text()), before.level()));
            } else {
                blocks.add(new Block(line.kind(), line.text(), line.level()));
            }
            apart = false;
        }
        return blocks;
    }

    /** Lines of one heading put together; a heading is never several blocks. */
    static String heading(String text) {
        return text.lines().map(Signs::clean).filter(line -> !line.isEmpty()).reduce("", Prose::join);
    }

    private static boolean continues(Block before, Line line) {
        boolean sameKind = line.kind() == before.kind() && line.kind() != BULLET && line.kind() != ROW;
        boolean wrappedBullet = line.kind() == PARAGRAPH && before.kind() != ROW && before.kind() != NOTE;
        if (before.text().length() > LONGEST
                || line.before() == Line.Break.HARD
                || !(sameKind || wrappedBullet)
                || Signs.isNumbered(line.text())) {
            return false;
        }
        if (CONTINUES.matcher(line.text()).matches()
                || GOES_ON.matcher(before.text()).matches()) {
            return true;
        }
        if (LABEL.matcher(line.text()).matches() && LABEL.matcher(before.text()).matches()) {
            return false;
        }
        return line.before() == Line.Break.SOFT
                ? columns(before.text()) >= SHORT
                : goesOn(before.text(), line.text(), before.kind());
    }

    /** Of a paragraph that may have been ended only to begin a new line. */
    private static boolean goesOn(String before, String line, Block.Kind kind) {
        if (SENTENCE_END.matcher(before).matches()) {
            return false;
        }
        if (Character.isLowerCase(line.charAt(0))) {
            return ENDS_LOWER.matcher(before).matches() && columns(before) >= SHORT;
        }
        return kind == PARAGRAPH && columns(before) >= FULL && line.matches("(?s).*[。！？]$");
    }

    static String join(String before, String next) {
        if (before.isEmpty() || next.isEmpty()) {
            return before + next;
        }
        if (before.matches("(?s).*\\p{L}-$") && Character.isLowerCase(next.charAt(0))) {
            return before.substring(0, before.length() - 1) + next;
        }
        int end = before.codePointBefore(before.length());
        int start = next.codePointAt(0);
        return isWide(end) || isWide(start) ? before + next : before + " " + next;
    }

    /** The columns a text takes where a Chinese character takes two. */
    static int columns(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || (point >= 0x3000 && point <= 0x30FF)
                || (point >= 0xFF01 && point <= 0xFF60);
    }
}
