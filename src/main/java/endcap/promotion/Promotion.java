package endcap.promotion;

import endcap.language.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promotion as it was agreed.
 *
 * @param productCodes the products on promotion, in the order they were given
 * @param mechanic {@code price_cut}, {@code buy_get}, … of the import's list
 * @param listPrice the price of a unit without the promotion; null when it was not given
 * @param promoPrice the price of a unit during it; null when it was not given
 * @param shipFrom the first day goods for it are shipped; null when it was not given
 * @param shipTo the last day goods for it are shipped; null when it was not given
 * @param inStore the days shoppers see it
 * @param status {@code planned}, {@code confirmed} or {@code closed}; a cancelled one is never read
 */
record Promotion(
        String code,
        String name,
        Scope scope,
        List<String> productCodes,
        String mechanic,
        @Nullable BigDecimal listPrice,
        @Nullable BigDecimal promoPrice,
        OrderWindow order,
        @Nullable LocalDate shipFrom,
        @Nullable LocalDate shipTo,
        Period inStore,
        Outcome outcome,
        String status) {
    Promotion {
        productCodes = List.copyOf(productCodes);
    }

    /**
     * What a promotion costs and sells; open only to those who may see its costs.
     *
     * @param unitCost what a unit costs us
     * @param fixedCost what is spent whatever sells
     * @param baseline units that would have sold without it
     * @param actual units that sold
     */
    record Outcome(
            @Nullable BigDecimal unitCost,
            @Nullable BigDecimal fixedCost,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal actual) {}

    /** The same promotion of these products. */
    Promotion of(List<String> products) {
        return new Promotion(
                code,
                name,
                scope,
                products,
                mechanic,
                listPrice,
                promoPrice,
                order,
                shipFrom,
                shipTo,
                inStore,
                outcome,
                status);
    }

    /** The share of the list price that is cut; see {@link Depth}. */
    @Nullable
    BigDecimal depth() {
        return Depth.of(listPrice, promoPrice);
    }

    /**
     * Nearest order deadline first: those whose deadline is still to come, soonest first, whether they can be ordered yet or
     * not; after them the closed ones, last closed first.
     */
    static Comparator<Promotion> nearestDeadlineFirst(LocalDate today) {
        return Comparator.comparing((Promotion promotion) -> promotion.order().closed(today))
                .thenComparing(promotion ->
                        Math.abs(today.toEpochDay() - promotion.order().to().toEpochDay()))
                .thenComparing(Promotion::code);
    }
}
