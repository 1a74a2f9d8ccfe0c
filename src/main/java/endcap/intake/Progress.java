package endcap.intake;

import java.nio.file.Path;

/** Hears how far a large file has been read. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress SILENT = (file, rows) -> {};

    /** So many rows of the file have been read; told every {@value Intake#ROWS_PER_PROGRESS} rows. */
    void read(Path file, long rows);
}
