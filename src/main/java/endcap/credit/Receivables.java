package endcap.credit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The open items of an account after its unapplied credits have paid the oldest debt first.
 *
 * @param debts what is left of each invoice, oldest first, those paid in full left out
 * @param unusedCreditFen credits that found nothing to pay
 */
public record Receivables(List<Debt> debts, long unusedCreditFen) {
    public Receivables {
        debts = List.copyOf(debts);
    }

    /** Lets credit notes and receipts pay invoices: by due date, document date and number, never a disputed part. */
    public static Receivables of(Collection<OpenItem> items) {
        long credit = items.stream()
                .filter(item -> !item.isDebt())
                .mapToLong(OpenItem::openFen)
                .reduce(0, Math::addExact);
        List<Debt> debts = new ArrayList<>();
        for (Debt debt : oldestFirst(items)) {
            long paid = Math.min(credit, debt.payableFen());
            credit -= paid;
            if (debt.remainingFen() > paid) {
                debts.add(debt.paid(paid));
            }
        }
        return new Receivables(debts, credit);
    }

    private static List<Debt> oldestFirst(Collection<OpenItem> items) {
        return items.stream()
                .filter(OpenItem::isDebt)
                .map(Debt::of)
                .sorted(Debt.OLDEST_FIRST)
                .toList();
    }

    /** Invoices less credit notes less unapplied receipts; negative when we owe the customer. */
    public long openItemsFen() {
        return debts.stream().mapToLong(Debt::remainingFen).reduce(-unusedCreditFen, Math::addExact);
    }
}
