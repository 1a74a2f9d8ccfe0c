package endcap.upload;

import endcap.intake.ImportReport;
import endcap.people.Person;
import java.nio.file.Path;
import java.time.LocalDate;

/** Brings tables in. */
public interface Tables {
    /**
     * Imports a file, wholly or not at all.
     *
     * @param asOf the day a snapshot tells the truth of
     * @param dryRun to tell what would change, and change nothing
     */
    ImportReport run(Person importer, Path file, LocalDate asOf, boolean dryRun);
}
