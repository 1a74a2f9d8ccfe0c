package endcap.credit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A row of the books that a verdict counted, or left out because it is prepaid.
 *
 * @param type {@code invoice}, {@code credit_note}, {@code receipt} or {@code order}
 * @param dueDate the day on the document, else by terms; empty for all but invoices
 * @param openFen what is open of it; of a credit, what nobody has applied yet
 * @param remainingFen of an invoice, what is left after the unapplied credits have paid the oldest debt; else as open
 */
public record SourceRow(
        String type,
        String number,
        String customerName,
        Optional<LocalDate> documentDate,
        Optional<LocalDate> dueDate,
        long openFen,
        long disputedFen,
        long remainingFen,
        boolean prepaid) {
    /** Invoices as they are paid, oldest first; then credits; then orders. */
    public static final Comparator<SourceRow> AS_PAID = Comparator.comparing(SourceRow::place)
            .thenComparing(row -> row.dueDate().orElse(LocalDate.MAX))
            .thenComparing(row -> row.documentDate().orElse(LocalDate.MAX))
            .thenComparing(SourceRow::number);

    public boolean isInvoice() {
        return type.equals("invoice");
    }

    public boolean isCredit() {
        return type.equals("credit_note") || type.equals("receipt");
    }

    public SourceRow remaining(long fen) {
        return new SourceRow(type, number, customerName, documentDate, dueDate, openFen, disputedFen, fen, prepaid);
    }

    private int place() {
        return isInvoice() ? 0 : isCredit() ? 1 : 2;
    }
}
