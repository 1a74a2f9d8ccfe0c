package endcap.credit.promise;

import endcap.customer.CustomerRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise for programs; money is a decimal string in the account's currency.
 *
 * @param promiseId {@code P7}; null while it is a draft
 * @param status {@code draft}, {@code open}, {@code kept}, {@code partly}, {@code broken}, {@code moved} or {@code withdrawn}
 * @param received what has come of it, on time or late
 * @param recordedBy the id of a person; null when it came in a file
 */
public record PromiseData(
        @Nullable String promiseId,
        String status,
        CustomerRef customer,
        String amount,
        String currency,
        LocalDate due,
        @Nullable String givenBy,
        @Nullable LocalDate givenOn,
        String received,
        @Nullable String recordedBy) {
    /** Several promises of one message, or everybody's open ones. */
    public record Items(List<PromiseData> items) {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A customer's promises and how reliable they were; the rate is null when nothing is known. */
    public record OfCustomer(
            CustomerRef customer,
            List<PromiseData> items,
            @Nullable KeptRate keptRate) {
        public OfCustomer {
            items = List.copyOf(items);
        }
    }

    static PromiseData of(Promise promise, CustomerRef customer, String currency) {
        return new PromiseData(
                promise.reference(),
                promise.state().word(),
                customer,
                money(promise.amountFen()),
                currency,
                promise.due(),
                promise.givenBy().orElse(null),
                promise.givenOn().orElse(null),
                money(promise.receivedFen()),
                promise.recordedBy().orElse(null));
    }

    static PromiseData of(NewPromise promise, CustomerRef customer, String currency, String recordedBy) {
        return new PromiseData(
                null,
                "draft",
                customer,
                money(promise.amountFen()),
                currency,
                promise.due(),
                promise.givenBy().orElse(null),
                promise.givenOn(),
                money(0),
                recordedBy);
    }

    /** One shape alone, several as a list. */
    static Object oneOrMore(List<PromiseData> items) {
        return items.size() == 1 ? items.getFirst() : new Items(items);
    }

    static String money(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
