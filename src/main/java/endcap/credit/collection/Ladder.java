package endcap.credit.collection;

import endcap.credit.Assessment;
import endcap.credit.Debt;
import endcap.credit.MissedPromise;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the step that is due: the one the days past due call for, never behind the one already logged for this debt, and
 * one further when a promise was broken, until that step has been taken.
 */
final class Ladder {
    private final CollectionPolicy policy;

    Ladder(CollectionPolicy policy) {
        this.policy = policy;
    }

    /**
     * The step due on the day of the assessment.
     *
     * @param log of the account, newest first
     */
    Stage stage(Assessment assessed, List<LogEntry> log) {
        List<Debt> overdue = assessed.overdue().items();
        if (overdue.isEmpty()) {
            Step step = dueSoon(assessed).isEmpty() ? Step.NONE : Step.REMINDER;
            return new Stage(step, step, Optional.empty(), Optional.empty());
        }
        Step byDays = byDays(assessed.overdue().oldestDays());
        Optional<Step> logged = logged(log, overdue.get(0).dueDate());
        Step reached = logged.map(step -> Step.further(step, byDays)).orElse(byDays);
        for (MissedPromise promise : brokenFor(assessed)) {
            LocalDate from = policy.calendar().plusWorked(promise.dueDate(), policy.brokenPromiseWorkingDays());
            Step raised = logged(
                            log.stream()
                                    .filter(entry -> entry.date().isBefore(from))
                                    .toList(),
                            overdue.get(0).dueDate())
                    .map(step -> Step.further(step, byDays))
                    .orElse(byDays)
                    .next();
            if (!assessed.asOf().isBefore(from) && raised.compareTo(reached) > 0) {
                return new Stage(raised, byDays, logged, Optional.of(promise));
            }
        }
        return new Stage(reached, byDays, logged, Optional.empty());
    }

    /** The broken promises that were about what is overdue now: those for a day after the oldest of it fell due. */
    static List<MissedPromise> brokenFor(Assessment assessed) {
        List<Debt> overdue = assessed.overdue().items();
        return overdue.isEmpty()
                ? List.of()
                : assessed.position().books().missedPromises().stream()
                        .filter(promise ->
                                !promise.dueDate().isBefore(overdue.get(0).dueDate()))
                        .toList();
    }

    /** What falls due in the coming days and nobody disputes, oldest first. */
    List<Debt> dueSoon(Assessment assessed) {
        LocalDate until = assessed.asOf().plusDays(policy.remindBeforeDays());
        return assessed.position().books().receivables().debts().stream()
                .filter(debt -> debt.payableFen() > 0)
                .filter(debt -> debt.daysPastDue(assessed.asOf()) <= 0
                        && !debt.dueDate().isAfter(until))
                .toList();
    }

    /** The last day that a firm message gives. */
    LocalDate payUntil(LocalDate today) {
        return policy.calendar().plusWorked(today, policy.payWithinWorkingDays());
    }

    private Step byDays(int days) {
        Step step = Step.REMINDER;
        while (step != Step.LAWYER && days >= policy.fromDays(step.next())) {
            step = step.next();
        }
        return step;
    }

    /** What was done before the oldest debt fell due was about another one. */
    private static Optional<Step> logged(List<LogEntry> log, LocalDate oldestDue) {
        return log.stream()
                .filter(entry -> !entry.date().isBefore(oldestDue))
                .map(LogEntry::step)
                .reduce(Step::further);
    }
}
