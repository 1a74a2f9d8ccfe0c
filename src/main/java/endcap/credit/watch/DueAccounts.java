package endcap.credit.watch;

import endcap.credit.Assessment;
import endcap.credit.CreditDesk;
import endcap.credit.Debt;
import endcap.credit.Order;
import endcap.credit.Overdue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the accounts of some people have to pay: the week's figures say where to look, the books of today what is there. */
final class DueAccounts {
    /** More than a screen shows; each costs a look at its books. */
    private static final int MOST = 25;

    private final CreditDesk desk;
    private final DueStore store;

    DueAccounts(CreditDesk desk, DueStore store) {
        this.desk = desk;
        this.store = store;
    }

    /** What is overdue on that day, or falls due until the other; {@code week} is that whose figures are at hand. */
    List<DueMoney> due(Set<String> owners, String week, LocalDate day, LocalDate until) {
        return store.due(owners, week, day, Optional.of(until), MOST).stream()
                .flatMap(account -> of(account, day, until).stream())
                .toList();
    }

    /** What is overdue by more than so many days. */
    List<DueMoney> late(Set<String> owners, String week, LocalDate day, int days) {
        return store.due(owners, week, day.minusDays(days + 1L), Optional.empty(), MOST).stream()
                .flatMap(account -> of(account, day, day).stream())
                .filter(due -> due.daysLate() > days)
                .toList();
    }

    private Optional<DueMoney> of(String account, LocalDate day, LocalDate until) {
        Assessment assessed = desk.assess(account, Order.none(), day);
        Overdue overdue = assessed.overdue();
        return overdue.amountFen() > 0
                ? Optional.of(due(
                        assessed,
                        overdue.amountFen(),
                        overdue.items().getFirst().dueDate(),
                        overdue.oldestDays()))
                : next(assessed, day, until);
    }

    private static Optional<DueMoney> next(Assessment assessed, LocalDate day, LocalDate until) {
        List<Debt> next = assessed.position().books().receivables().debts().stream()
                .filter(debt -> debt.payableFen() > 0)
                .filter(debt -> !debt.dueDate().isBefore(day) && !debt.dueDate().isAfter(until))
                .toList();
        return next.isEmpty()
                ? Optional.empty()
                : Optional.of(due(
                        assessed,
                        next.stream().mapToLong(Debt::payableFen).reduce(0, Math::addExact),
                        next.getFirst().dueDate(),
                        0));
    }

    private static DueMoney due(Assessment assessed, long fen, LocalDate due, int daysLate) {
        var account = assessed.position().account();
        return new DueMoney(account.customer(), account.currency(), fen, due, daysLate);
    }
}
