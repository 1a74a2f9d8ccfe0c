package endcap.credit.promise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The books of an account as they were at an earlier look.
 *
 * @param asOf the day the figures told the truth of
 * @param documents the open invoices, and all receipts and credit notes, by number
 */
record Book(LocalDate asOf, Map<String, Known> documents) {
    /** What is remembered of a document. */
    record Known(String documentNo, String type, long openFen) {
        boolean isInvoice() {
            return type.equals("invoice");
        }
    }

    Book {
        documents = Map.copyOf(documents);
    }

    static Book of(LocalDate asOf, Collection<BookDocument> now) {
        return new Book(
                asOf,
                now.stream()
                        .map(document -> new Known(document.documentNo(), document.type(), document.openFen()))
                        .collect(Collectors.toMap(Known::documentNo, Function.identity())));
    }
}
