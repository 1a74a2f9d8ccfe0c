package endcap.credit.collection;

import endcap.language.WorkCalendar;
import java.util.List;
import java.util.Set;

/**
 * What the company decided about collecting.
 *
 * @param remindBeforeDays so many days before the due date a reminder is due
 * @param stepFromDays days past due from which the steps 2 to 6 are due, each at least the one before
 * @param brokenPromiseWorkingDays so many working days after a broken promise the next step is due
 * @param payWithinWorkingDays the working days that a firm message gives to pay
 * @param occasionsOff the words of {@link Occasion}s in which a debt must not be brought up
 * @param calendar which days are worked
 */
public record CollectionPolicy(
        int remindBeforeDays,
        List<Integer> stepFromDays,
        int brokenPromiseWorkingDays,
        int payWithinWorkingDays,
        Set<String> occasionsOff,
        WorkCalendar calendar) {
    /** How many steps have a day of their own. */
    private static final int DATED_STEPS = 5;

    public CollectionPolicy {
        stepFromDays = List.copyOf(stepFromDays);
        occasionsOff = Set.copyOf(occasionsOff);
        if (stepFromDays.size() != DATED_STEPS) {
            throw new IllegalArgumentException("five steps begin on a day past due, not " + stepFromDays.size());
        }
    }

    /** Days past due from which that step, of 2 to 6, is due. */
    int fromDays(Step step) {
        return stepFromDays.get(step.number() - Step.STATEMENT.number());
    }

    boolean allows(Occasion occasion) {
        return !occasionsOff.contains(occasion.word());
    }
}
