package endcap.customer;

import java.util.Comparator;
import java.util.function.IntPredicate;

/**
 * A customer that some of the words may mean.
 *
 * @param shortfall how far short of the best of its likeness; 0 is best
 * @param matched how many units of the name the words account for
 * @param own whether the account is the asker's own
 * @param fromStart whether the words account for the beginning of the name
 * @param toEnd whether they account for its end
 */
record Candidate(
        Span span,
        Customer customer,
        Likeness likeness,
        int shortfall,
        int matched,
        boolean own,
        boolean fromStart,
        boolean toEnd) {
    /** Best first; those that compare equal are equally good. A name written in full counts before whose account it is. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> !candidate.likeness.exact())
            .thenComparing(candidate -> !candidate.own)
            .thenComparing(Candidate::likeness)
            .thenComparing(Candidate::shortfall);

    private static final String MAY_BE_IN_NAMES = "和与及有";

    Candidate owned(boolean byAsker) {
        return new Candidate(span, customer, likeness, shortfall, matched, byAsker, fromStart, toEnd);
    }

    Candidate covering(boolean start, boolean end) {
        return new Candidate(span, customer, likeness, shortfall, matched, own, start, end);
    }

    /**
     * Whether the words around it belong to the name as well, but are not in this one: 徐汇店 in 家乐徐汇店 is no store of
     * another chain, Fresh in Fresh Corner no City Fresh. A Chinese sentence goes on after a name without a gap.
     *
     * @param taken whether the unit is part of another name that was found
     */
    boolean tornOut(IntPredicate taken) {
        boolean whole = fromStart && toEnd;
        boolean before = !whole && (!fromStart || span.latin()) && belongs(span.from() - 1, span.from(), taken);
        boolean after = !whole && span.latin() && belongs(span.to(), span.to(), taken);
        return before || after;
    }

    private boolean belongs(int neighbour, int joint, IntPredicate taken) {
        Said said = span.said();
        boolean joined = neighbour >= 0 && said.joined(joint) && !taken.test(neighbour);
        return joined && (!said.inSentence(neighbour) || inName(neighbour, taken));
    }

    /** 和 stands between two names, and within 家和佳. */
    private boolean inName(int unit, IntPredicate taken) {
        Said said = span.said();
        return MAY_BE_IN_NAMES.contains(said.units().get(unit).text())
                && said.joined(unit)
                && !said.inSentence(unit - 1)
                && !taken.test(unit - 1);
    }
}
