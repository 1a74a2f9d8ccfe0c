package endcap.intake;

import java.time.LocalDate;

/**
 * How files are imported.
 *
 * @param asOf the day snapshots tell the truth of
 * @param dryRun whether to tell what would change, and change nothing
 */
public record ImportOptions(LocalDate asOf, boolean dryRun) {}
