package endcap.promotion;

import endcap.customer.Customer;
import endcap.language.Found;
import endcap.language.Period;
import endcap.product.Product;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message asks of the calendar.
 *
 * @param customers whose promotions; empty for everybody's
 * @param period when; null for those not over yet
 * @param products of which products; empty for any
 * @param codes promotions named by their own code
 * @param layout how the answer is to be drawn
 */
record Asked(
        List<Customer> customers,
        @Nullable Found<Period> period,
        List<Product> products,
        List<String> codes,
        Layout layout) {
    Asked {
        customers = List.copyOf(customers);
        products = List.copyOf(products);
        codes = List.copyOf(codes);
    }

    /** The days asked for; null for those not over yet. */
    @Nullable
    Period days() {
        return period == null ? null : period.value();
    }

    /** How an answer is drawn; its figures are the same in each. */
    enum Layout {
        /** A block for each of the nearest ones. */
        NEAREST,
        /** A row for each. */
        ALL,
        /** A row for each week. */
        WEEKS
    }
}
