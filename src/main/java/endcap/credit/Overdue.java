package endcap.credit;

import java.time.LocalDate;
import java.util.List;

/**
 * What should have been paid before {@code asOf}: due date + grace days &lt; as-of.
 *
 * @param items the undisputed overdue debts, oldest first: what the customer is asked to clear
 * @param disputedFen the disputed part of overdue debts; in no other figure of this record
 * @param oldestDays days past due of the oldest of {@code items}; 0 when there is none
 */
public record Overdue(List<Debt> items, long disputedFen, int oldestDays) {
    public Overdue {
        items = List.copyOf(items);
    }

    public static Overdue of(Receivables receivables, LocalDate asOf, int graceDays) {
        List<Debt> overdue = receivables.debts().stream()
                .filter(debt -> debt.daysPastDue(asOf) > graceDays)
                .toList();
        List<Debt> payable =
                overdue.stream().filter(debt -> debt.payableFen() > 0).toList();
        return new Overdue(
                payable,
                overdue.stream().mapToLong(Debt::disputedFen).reduce(0, Math::addExact),
                payable.isEmpty() ? 0 : payable.get(0).daysPastDue(asOf));
    }

    /** Without the disputed part. */
    public long amountFen() {
        return items.stream().mapToLong(Debt::payableFen).reduce(0, Math::addExact);
    }

    /** Of {@link #amountFen()}, what is more than so many days past due. */
    public long olderThanFen(int days, LocalDate asOf) {
        return items.stream()
                .filter(debt -> debt.daysPastDue(asOf) > days)
                .mapToLong(Debt::payableFen)
                .reduce(0, Math::addExact);
    }
}
