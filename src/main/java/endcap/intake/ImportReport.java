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

    /** Whether nobody knows its header, or what stands in place of one: it may be no table to import at all. */
    public boolean ofNoKnownKind() {
        return kind == null
                && problems.stream()
                        .map(problem -> problem.reason().key())
                        .anyMatch(
                                key -> key.equals("intake.file.unknown-kind") || key.equals("intake.file.broken-row"));
    }

    /** The same about a file that people know by another name. */
    public ImportReport named(String name) {
        return new ImportReport(
                name, kind, dryRun, rows, added, changed, unchanged, removed, ignoredColumns, problems, problemCount);
    }
}
