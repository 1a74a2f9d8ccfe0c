package endcap.promotion;

import endcap.customer.CustomerRef;
import endcap.product.ProductRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of {@code /promo}.
 *
 * @param from the first day asked for; null when no period was named
 * @param to the last day asked for; null when no period was named
 */
public record PromotionsData(
        LocalDate asOf,
        @Nullable CustomerRef customer,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Line> promotions) {
    public PromotionsData {
        promotions = List.copyOf(promotions);
    }

    /**
     * One promotion.
     *
     * @param customer whom it was agreed with; null when it is for everybody or for a kind of customers
     * @param listPrice money as a decimal string
     * @param promoPrice money as a decimal string
     * @param depth (list − promo) ÷ list, 4 decimals
     * @param orderFrom null when orders have always been taken
     * @param orderTo the last day orders are taken, also where it follows from the first day in store
     * @param daysLeftToOrder 0 on the last day; null when no order is taken today
     */
    public record Line(
            String code,
            String name,
            @Nullable CustomerRef customer,
            List<ProductRef> products,
            String mechanic,
            @Nullable String listPrice,
            @Nullable String promoPrice,
            @Nullable BigDecimal depth,
            @Nullable LocalDate orderFrom,
            LocalDate orderTo,
            @Nullable LocalDate shipFrom,
            @Nullable LocalDate shipTo,
            LocalDate inStoreFrom,
            LocalDate inStoreTo,
            boolean canOrder,
            @Nullable Integer daysLeftToOrder,
            List<ClashLine> clashes) {}

    /** A promotion that clashes: the products both have and the days both are in store. */
    public record ClashLine(String code, List<ProductRef> products, LocalDate from, LocalDate to) {}

    /** The answer to a message that names several customers. */
    public record Several(List<PromotionsData> items) {
        public Several {
            items = List.copyOf(items);
        }
    }
}
