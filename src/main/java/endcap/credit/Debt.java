package endcap.credit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * What is left of an invoice after unapplied credits.
 *
 * @param payableFen what nobody disputes and nothing has paid
 * @param disputedFen what is disputed
 */
public record Debt(String documentNo, LocalDate documentDate, LocalDate dueDate, long payableFen, long disputedFen) {
    /** In which debts are paid: by due date, then document date, then number. */
    public static final Comparator<Debt> OLDEST_FIRST = Comparator.comparing(Debt::dueDate)
            .thenComparing(Debt::documentDate)
            .thenComparing(Debt::documentNo);

    public static Debt of(OpenItem invoice) {
        return new Debt(
                invoice.documentNo(),
                invoice.documentDate(),
                invoice.dueDate(),
                invoice.openFen() - invoice.disputedFen(),
                invoice.disputedFen());
    }

    /** Days since the due date; 0 on that day, negative before it. No grace. */
    public int daysPastDue(LocalDate asOf) {
        return Math.toIntExact(ChronoUnit.DAYS.between(dueDate, asOf));
    }

    public long remainingFen() {
        return payableFen + disputedFen;
    }

    public Debt paid(long fen) {
        return new Debt(documentNo, documentDate, dueDate, payableFen - fen, disputedFen);
    }
}
