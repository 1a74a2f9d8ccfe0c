package endcap.credit.watch;

import endcap.credit.CreditPolicy;
import endcap.credit.CreditPosition;
import endcap.credit.Debt;
import endcap.credit.Exposure;
import endcap.credit.Overdue;
import endcap.credit.Receivables;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The figures of an account in a week: enough to find it again when there is something to see.
 *
 * @param utilisation in ten-thousandths of the limit; empty without one
 * @param oldestDue the due date of the oldest overdue debt
 * @param nextDue the first due date that had not passed when the figures were taken
 * @param lateness in hundredths of a day ({@link Lateness})
 */
record AccountWeek(
        String accountCode,
        long exposureFen,
        long overdueFen,
        Optional<Long> utilisation,
        Optional<LocalDate> oldestDue,
        Optional<LocalDate> nextDue,
        long lateness) {
    private static final int RATIO_DECIMALS = 4;

    static AccountWeek of(CreditPosition position, LocalDate today, CreditPolicy policy) {
        Receivables receivables = position.books().receivables();
        Exposure exposure = position.books().exposure();
        Overdue overdue = position.overdue(today, policy);
        return new AccountWeek(
                position.account().code(),
                exposure.fen(),
                overdue.amountFen(),
                exposure.utilisation(position.account().limitFen())
                        .map(ratio -> ratio.movePointRight(RATIO_DECIMALS).longValueExact()),
                overdue.items().stream().findFirst().map(Debt::dueDate),
                receivables.debts().stream()
                        .filter(debt -> debt.payableFen() > 0 && debt.daysPastDue(today) <= 0)
                        .findFirst()
                        .map(Debt::dueDate),
                Lateness.hundredths(receivables, today));
    }
}
