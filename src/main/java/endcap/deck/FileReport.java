package endcap.deck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param units how many can be found now
 * @param reason why it was skipped, null otherwise
 * @param skipped units that were left out
 * @param millis that reading took, 0 when it was not read
 */
public record FileReport(
        String file, Outcome outcome, int units, @Nullable Reason reason, List<SkippedUnit> skipped, long millis) {
    /** What was done with a file. */
    public enum Outcome {
        READ,
        /** Read before, and the same since. */
        UNCHANGED,
        SKIPPED,
        /** Still being written; what was read of it before is used until it is complete. */
        WAITING
    }
}
