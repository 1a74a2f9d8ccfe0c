package endcap.intake;

/** How the text of a cell is read: into a {@link Long} when {@link #number}, else into a {@link String}. */
public interface CellType {
    /**
     * What a cell that is not blank means.
     *
     * @param cell stripped of white space around it
     * @throws Unreadable when it means nothing
     */
    Object read(String cell);

    /** Whether it is stored as a whole number. */
    default boolean number() {
        return false;
    }

    /** Whether a number in such a cell may be a spreadsheet's count of days. */
    default boolean dated() {
        return false;
    }
}
