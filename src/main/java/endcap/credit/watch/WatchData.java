package endcap.credit.watch;

import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The watch as figures, most urgent first. */
public record WatchData(LocalDate asOf, List<Item> items) {
    public WatchData {
        items = List.copyOf(items);
    }

    /**
     * One thing to act on.
     *
     * @param sign due_soon, utilisation, first_overdue, slower, limit_expires, promise_due or stale
     * @param figure money as {@code "61800.00"}, a utilisation as {@code "0.9236"}, days as {@code "6"}
     * @param due the day it is about; null when it is about none
     */
    public record Item(
            CustomerRef customer,
            String sign,
            String figure,
            @Nullable LocalDate due,
            String advice) {}
}
