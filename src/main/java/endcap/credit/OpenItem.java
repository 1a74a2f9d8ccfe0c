package endcap.credit;

import java.time.LocalDate;

/**
 * A document that is not settled yet.
 *
 * @param dueDate the day on the document, else by the customer's terms
 * @param openFen what is still open of it, 0 or more; for a credit, what has not been applied yet
 * @param disputedFen the part the customer disputes, 0 to {@code openFen}; 0 for a credit
 */
public record OpenItem(
        String documentNo, Type type, LocalDate documentDate, LocalDate dueDate, long openFen, long disputedFen) {
    /** What kind of document it is: the kind gives its amount the sign. */
    public enum Type {
        INVOICE,
        CREDIT_NOTE,
        RECEIPT
    }

    public OpenItem {
        if (openFen < 0 || disputedFen < 0) {
            throw new IllegalArgumentException(documentNo + ": amounts are never negative, the type gives the sign");
        }
        // A dispute over more than is still open is a dispute over all of it.
        disputedFen = type == Type.INVOICE ? Math.min(disputedFen, openFen) : 0;
    }

    /** Whether it is money owed to us; the others are money we owe. */
    public boolean isDebt() {
        return type == Type.INVOICE;
    }

    /** What it adds to the balance. */
    public long signedFen() {
        return isDebt() ? openFen : -openFen;
    }
}
