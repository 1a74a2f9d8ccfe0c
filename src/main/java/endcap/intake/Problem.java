package endcap.intake;

/**
 * Why a row, or the whole file, is refused.
 *
 * @param row as a spreadsheet shows it, the header being 1; 0 for the file as a whole
 * @param column the header as the file writes it; blank for the row or file as a whole
 * @param value the cell as the file writes it
 */
public record Problem(long row, String column, String value, Reason reason) {
    /** The file as a whole. */
    static Problem ofFile(Reason reason) {
        return new Problem(0, "", "", reason);
    }
}
