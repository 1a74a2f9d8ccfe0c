package endcap.visit;

import endcap.visit.VisitRecord.ShelfCheck;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was seen on the shelf, at its place in the text.
 *
 * @param seen applied to what is known of a product, it adds this
 */
record ShelfFigure(int start, int end, UnaryOperator<ShelfCheck> seen) {
    /** Missing for so many days. An empty place is kept for the product: the store does carry it. */
    static ShelfFigure missing(int start, int end, int days) {
        return of(start, end, days, true, null, null);
    }

    /** Carried by the store, or not. */
    static ShelfFigure listed(int start, int end, boolean listed) {
        return of(start, end, null, listed, null, null);
    }

    /** So many facings of ours, of so many of the category when that was said. */
    static ShelfFigure facings(int start, int end, int own, @Nullable Integer category) {
        return of(start, end, null, own > 0 ? true : null, own, category);
    }

    private static ShelfFigure of(
            int start,
            int end,
            @Nullable Integer days,
            @Nullable Boolean listed,
            @Nullable Integer facings,
            @Nullable Integer category) {
        return new ShelfFigure(
                start,
                end,
                check -> check.and(new ShelfCheck(check.product(), days, listed, facings, category, null, null)));
    }
}
