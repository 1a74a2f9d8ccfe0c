package endcap.visit;

import endcap.visit.VisitRecord.ShelfCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what was seen on the shelf, product by product. A figure belongs to the product named before it; to the one right
 * behind it when none is named before it in its clause ({@code 缺货橙汁1L}).
 */
final class ShelfReader {
    private ShelfReader() {}

    /** The products seen, in the order they were first named. */
    static List<ShelfCheck> read(Scan scan) {
        List<ShelfFigure> figures = new ArrayList<>(ShelfFigures.read(scan));
        figures.sort(Comparator.comparingInt(ShelfFigure::start));
        ShelfProducts products = new ShelfProducts(scan);
        Map<Object, ShelfCheck> checks = new LinkedHashMap<>();
        for (ShelfFigure figure : figures) {
            products.of(figure.start(), figure.end()).forEach(product -> {
                ShelfCheck seen = figure.seen().apply(ShelfCheck.of(product));
                checks.merge(product, seen, ShelfReader::both);
            });
        }
        return checks.values().stream().filter(ShelfReader::saysSomething).toList();
    }

    /** 断货3天, and further on once more 断货: it is still three days. */
    private static ShelfCheck both(ShelfCheck earlier, ShelfCheck later) {
        Integer before = earlier.outOfStockDays();
        Integer after = later.outOfStockDays();
        ShelfCheck all = earlier.and(later);
        return before != null && after != null && before > after ? all.outOfStock(before) : all;
    }

    /** "Nothing is missing" about no product in particular leaves nothing to store. */
    private static boolean saysSomething(ShelfCheck check) {
        boolean onlyListed = check.equals(new ShelfCheck(check.product(), null, true, null, null, null, null));
        return !(check.product().name().isEmpty() && onlyListed);
    }
}
