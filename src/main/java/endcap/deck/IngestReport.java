package endcap.deck;

import java.util.List;

/**
 * What became of each file of a folder, by path.
 *
 * @param changed whether other units can be found than after the round before
 */
public record IngestReport(List<FileReport> files, boolean changed) {
    /** Whether files were still being written; another round will read them. */
    public boolean waiting() {
        return files.stream().anyMatch(file -> file.outcome() == FileReport.Outcome.WAITING);
    }
}
