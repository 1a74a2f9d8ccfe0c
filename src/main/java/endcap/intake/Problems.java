package endcap.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with a file: the first of it in full, the rest counted, so that a hopeless file costs no memory. */
final class Problems {
    /** How many are kept in full. */
    static final int KEPT = 100;

    private final List<Problem> kept = new ArrayList<>();
    private long count;

    /** Adds one; those of one source come in the order of rows. */
    void add(Problem problem) {
        count++;
        // Whatever else is found, the first hundred rows are among the first hundred of each source.
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    /** Adds what a search found: its first ones, and how many there are in all. */
    void addAll(List<Problem> first, long all) {
        kept.addAll(first);
        count += all;
    }

    boolean none() {
        return count == 0;
    }

    long count() {
        return count;
    }

    /** The first ones, in the order of rows. */
    List<Problem> first() {
        return kept.stream()
                .sorted(Comparator.comparingLong(Problem::row))
                .limit(KEPT)
                .toList();
    }
}
