package endcap.bench;

import java.util.OptionalDouble;

/**
 * How honest the no is.
 *
 * @param refused questions not answered
 * @param unanswerable questions nothing answers
 * @param rightly questions both refused and unanswerable
 */
public record Refusals(int refused, int unanswerable, int rightly) {
    /** The share of refusals that were right; empty when nothing was refused. */
    OptionalDouble precision() {
        return share(refused);
    }

    /** The share of unanswerable questions that were refused; empty when there is none. */
    OptionalDouble recall() {
        return share(unanswerable);
    }

    private OptionalDouble share(int of) {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) rightly / of);
    }
}
