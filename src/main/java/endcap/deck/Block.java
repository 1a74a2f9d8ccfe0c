package endcap.deck;

/**
 * One readable piece of a unit, in the order a person reads.
 *
 * @param text without bullet sign and without line breaks; a numbered one keeps its number
 * @param level how deep a bullet is indented, 0 for the outermost
 */
public record Block(Kind kind, String text, int level) {
    /** What a block is drawn as. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BULLET,
        NUMBERED,
        ROW,
        NOTE
    }
}
