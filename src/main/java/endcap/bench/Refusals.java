package endcap.bench;

/**
 * How honest the no is.
 *
 * @param refused questions not answered
 * @param unanswerable questions nothing answers
 * @param rightly questions both refused and unanswerable
 */
public record Refusals(int refused, int unanswerable, int rightly) {
    /** The share of refusals that were right; 1 when nothing was refused. */
    double precision() {
        return refused == 0 ? 1 : (double) rightly / refused;
    }

    /** The share of unanswerable questions that were refused; 1 when there is none. */
    double recall() {
        return unanswerable == 0 ? 1 : (double) rightly / unanswerable;
    }
}
