package endcap.credit.promise;

import java.time.LocalDate;

/**
 * A document of an account as the books show it now.
 *
 * @param type {@code invoice}, {@code credit_note} or {@code receipt}
 * @param openFen of an invoice, what is not paid; of the others, what is not applied
 */
record BookDocument(String documentNo, String type, LocalDate documentDate, long amountFen, long openFen) {
    boolean isInvoice() {
        return type.equals("invoice");
    }

    boolean isReceipt() {
        return type.equals("receipt");
    }
}
