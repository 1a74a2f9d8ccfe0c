package endcap.deck;

/**
 * Text as it stands in a file, before it is made readable.
 *
 * @param before how surely something new begins with this line
 * @param size of its letters in points, 0 when not known
 */
record Line(String text, Block.Kind kind, int level, Break before, double size) {
    /** What is between a line and the one before it. */
    enum Break {
        /** A line break the page's width or a person's shift-enter made. */
        SOFT,
        /** A paragraph's end, which people also put where a line is full. */
        UNSURE,
        /** Something new for sure: another text box, a bullet, an empty line. */
        HARD
    }

    static Line of(String text, Break before) {
        return new Line(text, Block.Kind.PARAGRAPH, 0, before, 0);
    }

    static Line of(String text, Block.Kind kind, int level) {
        return new Line(text, kind, level, Break.HARD, 0);
    }
}
