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
        List<ShelfFigures.Figure> figures = new ArrayList<>(ShelfFigures.read(scan));
        figures.sort(Comparator.comparingInt(ShelfFigures.Figure::start));
        ShelfProducts products = new ShelfProducts(scan);
        Map<Object, ShelfCheck> checks = new LinkedHashMap<>();
        for (ShelfFigures.Figure figure : figures) {
            products.of(figure.start(), figure.end()).forEach(product -> {
                ShelfCheck seen = figure.seen().apply(ShelfCheck.of(product));
                checks.merge(product, seen, ShelfCheck::and);
            });
        }
        return List.copyOf(checks.values());
    }
}
