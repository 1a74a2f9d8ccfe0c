package endcap.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What importing a file did, or in a dry run would do.
 *
 * @param file its name
 * @param kind what it was recognised as; null when it was not
 * @param rows rows beneath the header, blank ones left out
 * @param removed rows of the snapshot's customers that the file no longer has
 * @param ignoredColumns headers nobody knows
 * @param problems why it was refused, in the order of rows: the first hundred
 * @param problemCount how many problems there are in all
 */
public record ImportReport(
        String file,
        @Nullable String kind,
        boolean dryRun,
        long rows,
        long added,
        long changed,
        long unchanged,
        long removed,
        List<String> ignoredColumns,
        List<Problem> problems,
        long problemCount) {
    public ImportReport {
        ignoredColumns = List.copyOf(ignoredColumns);
        problems = List.copyOf(problems);
    }

    /** Whether nothing of the file was taken. */
    public boolean refused() {
        return problemCount > 0;
    }
}
