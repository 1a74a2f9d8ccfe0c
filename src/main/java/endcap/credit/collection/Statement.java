package endcap.credit.collection;

import endcap.credit.Ageing;
import endcap.credit.BookEntry;
import endcap.credit.CreditAccount;
import endcap.credit.SourceRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What an account owes, document by document, for the customer to check and sign.
 *
 * @param account the account and its currency stand for everybody in it
 * @param dataAsOf the day the books tell the truth of; empty when nothing was imported
 * @param lines every open document, invoices oldest first, then credits
 * @param elsewhere open documents in other currencies, which no total counts
 */
record Statement(
        CreditAccount account,
        String currency,
        LocalDate asOf,
        Optional<LocalDate> dataAsOf,
        List<Line> lines,
        Ageing ageing,
        List<BookEntry> elsewhere) {
    Statement {
        lines = List.copyOf(lines);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * One document.
     *
     * @param of the name of whom it is billed to
     * @param fen what is open of it; below zero for a credit
     * @param disputedFen the part of it that is disputed
     * @param daysOverdue 0 until the day after the due date, and for a credit
     */
    record Line(
            String documentNo,
            String type,
            String of,
            LocalDate date,
            Optional<LocalDate> due,
            long fen,
            long disputedFen,
            int daysOverdue) {}

    /** The statement of the debtor's account as it stands in the books. */
    static Statement of(Debtor debtor) {
        LocalDate asOf = debtor.assessed().asOf();
        return new Statement(
                debtor.account(),
                debtor.currency(),
                asOf,
                debtor.assessed().position().books().asOf(),
                debtor.rows().stream()
                        .filter(row -> row.isInvoice() || row.isCredit())
                        .map(row -> line(row, asOf))
                        .toList(),
                debtor.assessed().ageing(),
                debtor.assessed().position().books().notCounted());
    }

    private static Line line(SourceRow row, LocalDate asOf) {
        int days = row.dueDate()
                .map(due -> Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(due, asOf))))
                .orElse(0);
        return new Line(
                row.number(),
                row.type(),
                row.customerName(),
                row.documentDate().orElseThrow(),
                row.dueDate(),
                row.isCredit() ? -row.openFen() : row.openFen(),
                row.disputedFen(),
                days);
    }

    /** What is owed when every credit is taken off; below zero when we owe the customer. */
    long totalFen() {
        return total(lines);
    }

    /** What some of the lines add up to. */
    static long total(List<Line> lines) {
        return lines.stream().mapToLong(Line::fen).reduce(0, Math::addExact);
    }

    /** The part of what is open that the customer disputes. */
    long disputedFen() {
        return lines.stream().mapToLong(Line::disputedFen).reduce(0, Math::addExact);
    }
}
