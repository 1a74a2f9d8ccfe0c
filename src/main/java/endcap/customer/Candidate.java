package endcap.customer;

import java.util.Comparator;

/**
 * A customer that some of the words may mean.
 *
 * @param shortfall how far short of the best of its likeness; 0 is best
 * @param matched how many units of the name the words account for
 * @param own whether the account is the asker's own
 */
record Candidate(Span span, Customer customer, Likeness likeness, int shortfall, int matched, boolean own) {
    /** Best first; those that compare equal are equally good. A name written in full counts before whose account it is. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> !candidate.likeness.exact())
            .thenComparing(candidate -> !candidate.own)
            .thenComparing(Candidate::likeness)
            .thenComparing(Candidate::shortfall);

    Candidate owned(boolean byAsker) {
        return new Candidate(span, customer, likeness, shortfall, matched, byAsker);
    }
}
