package endcap.credit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of what is open on an account, as it is written down.
 *
 * @param type {@code invoice}, {@code credit_note}, {@code receipt} or {@code order}
 * @param documentDate empty for an order
 * @param terms the customer's own or inherited within the account; empty when the account's count
 * @param currency the document's, its customer's or inherited within the account; empty when the account's counts
 */
public record BookEntry(
        String type,
        String number,
        Optional<LocalDate> documentDate,
        Optional<LocalDate> dueDate,
        long openFen,
        long disputedFen,
        boolean prepaid,
        String customerName,
        Optional<String> terms,
        Optional<String> currency) {
    public boolean isOrder() {
        return type.equals("order");
    }
}
