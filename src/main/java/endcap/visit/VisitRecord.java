package endcap.visit;

import endcap.product.ProductRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one visit brought to light, as stored: null and empty mean that nothing was said about it.
 *
 * @param date the day of the visit
 * @param visitType why it was made
 * @param planned whether it was on the plan
 * @param contact who was met
 * @param jointVisitor the colleague who came along
 * @param order the value of the order taken, in the account's currency
 * @param payment the money collected, in the account's currency
 * @param unrecognised the words nothing could be made of, as they were written
 */
record VisitRecord(
        LocalDate date,
        VisitType visitType,
        @Nullable Boolean planned,
        @Nullable Contact contact,
        @Nullable String jointVisitor,
        @Nullable BigDecimal order,
        @Nullable BigDecimal payment,
        List<ShelfCheck> shelf,
        List<PromotionCheck> promotions,
        List<CompetitorMove> competitor,
        @Nullable Complaint complaint,
        List<Promise> promises,
        @Nullable NextStep next,
        List<Help> help,
        List<String> unrecognised) {
    VisitRecord {
        shelf = List.copyOf(shelf);
        promotions = List.copyOf(promotions);
        competitor = List.copyOf(competitor);
        promises = List.copyOf(promises);
        help = List.copyOf(help);
        unrecognised = List.copyOf(unrecognised);
    }

    /** A person at the customer's: 王店长 is the name 王 with the role 店长. */
    record Contact(@Nullable String name, @Nullable String role) {}

    /**
     * One product on one shelf.
     *
     * @param outOfStockDays how long it has been missing; 0 when it was found missing and nobody said since when
     * @param distributed whether the store carries it at all; an empty place on the shelf still does
     * @param facings our units side by side at the front
     * @param categoryFacings those of the whole category, ours included
     * @param price on the label, in the account's currency
     * @param stock the quantity in the store, in the units it was said in
     */
    record ShelfCheck(
            ProductRef product,
            @Nullable Integer outOfStockDays,
            @Nullable Boolean distributed,
            @Nullable Integer facings,
            @Nullable Integer categoryFacings,
            @Nullable BigDecimal price,
            @Nullable BigDecimal stock) {
        /** Nothing known yet of a product. */
        static ShelfCheck of(ProductRef product) {
            return new ShelfCheck(product, null, null, null, null, null, null);
        }

        /** This with everything that {@code later} says instead; both are about one product. */
        ShelfCheck and(ShelfCheck later) {
            return new ShelfCheck(
                    product,
                    newer(later.outOfStockDays, outOfStockDays),
                    newer(later.distributed, distributed),
                    newer(later.facings, facings),
                    newer(later.categoryFacings, categoryFacings),
                    newer(later.price, price),
                    newer(later.stock, stock));
        }

        /** The same, missing for so many days. */
        ShelfCheck outOfStock(int days) {
            return new ShelfCheck(product, days, distributed, facings, categoryFacings, price, stock);
        }

        private static <T> @Nullable T newer(@Nullable T later, @Nullable T earlier) {
            return later == null ? earlier : later;
        }
    }

    /** A promotion and whether it was found done as agreed. */
    record PromotionCheck(String name, boolean executed) {}

    /** What the competition does in the store. */
    record CompetitorMove(
            @Nullable String brand,
            @Nullable ProductRef product,
            String activity,
            @Nullable BigDecimal price) {}

    /**
     * What the customer complains about.
     *
     * @param caseNo the number of the case once one is opened
     * @param subType a word of {@link ComplaintKind}
     * @param text the customer's complaint as the rep wrote it
     */
    record Complaint(
            @Nullable String caseNo,
            ComplaintType type,
            String subType,
            @Nullable ProductRef product,
            String text) {}

    /** What somebody undertook to do. */
    record Promise(PromiseBy by, String what, @Nullable LocalDate due) {}

    /** What we do next about this customer. */
    record NextStep(String what, @Nullable LocalDate date) {}

    /** What somebody on our side has to help with. */
    record Help(HelpFrom from, String what) {}

    /** Who promised. */
    enum PromiseBy {
        US,
        CUSTOMER
    }

    /** Who is asked to help. */
    enum HelpFrom {
        MANAGER,
        DISTRIBUTOR,
        COMPANY
    }

    /** What a complaint is about, in the contract's four kinds. */
    enum ComplaintType {
        QUALITY,
        CONTRACT,
        DELIVERY,
        SERVICE
    }
}
