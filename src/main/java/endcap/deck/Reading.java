package endcap.deck;

import java.util.List;

/** What came of reading one file. */
public sealed interface Reading {
    /** The file has units; {@code skipped} are those left out. */
    record Read(List<Unit> units, List<SkippedUnit> skipped) implements Reading {
        public Read {
            units = List.copyOf(units);
            skipped = List.copyOf(skipped);
        }
    }

    /** Nothing of the file is used. */
    record Skipped(Reason reason) implements Reading {}

    /** What is found by a search; none of a skipped file. */
    default List<Unit> units() {
        return List.of();
    }
}
