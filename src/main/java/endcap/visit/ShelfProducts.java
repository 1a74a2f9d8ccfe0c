package endcap.visit;

import endcap.language.Found;
import endcap.product.Product;
import endcap.product.ProductRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says which products a figure on the shelf is about. */
final class ShelfProducts {
    /** Words between a product and its figure that name no product. */
    private static final Pattern NO_PRODUCT = Pattern.compile(
            "店里|货架上?|仓库|门店|陈列|目前|现在|今天|已经?|还是?|仍然?|全部|又|都|有|说|也|的|了|在|我们?|看到|发现|检查|只|和|:|的是"
                    + "|\\b(?:the|and|but|also|our|found|saw|is|are|was|were|still|noticed|has|have|been|currently|now|they|we|it|with|at|a|an|then|today|store|shelf|says?|said)\\b");

    private static final Pattern JOINED = Pattern.compile("\\s*(?:、|和|与|及|以及|跟|&|\\+|/|\\band\\b)?\\s*");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}a-z][\\p{IsHan}a-z0-9.\\- ]{0,22}[\\p{IsHan}a-z]");

    private final Scan scan;

    ShelfProducts(Scan scan) {
        this.scan = scan;
    }

    /** The products of the figure that stands there; one without a name when none was said. Takes their words. */
    List<ProductRef> of(int start, int end) {
        Optional<ProductRef> unknown = unknownBefore(start);
        if (unknown.isPresent()) {
            return List.of(unknown.get());
        }
        List<Found<Product>> before = Scan.within(scan.products(), 0, start);
        boolean sameClause = !before.isEmpty() && before.getLast().start() >= scan.clauseStart(start);
        Optional<Found<Product>> behind = sameClause ? Optional.empty() : rightBehind(end);
        if (behind.isPresent()) {
            return taken(List.of(behind.get()));
        }
        return before.isEmpty() ? onlyOne() : taken(joined(before));
    }

    /** The last product and those joined to it: 橙汁、苹果汁缺货 is about both. */
    private List<Found<Product>> joined(List<Found<Product>> before) {
        List<Found<Product>> group = new ArrayList<>(List.of(before.getLast()));
        for (int i = before.size() - 2; i >= 0; i--) {
            Found<Product> earlier = before.get(i);
            String between =
                    scan.plain().substring(earlier.end(), group.getFirst().start());
            if (!JOINED.matcher(between).matches()) {
                break;
            }
            group.addFirst(earlier);
        }
        return group;
    }

    private Optional<Found<Product>> rightBehind(int end) {
        return scan.products().stream()
                .filter(product -> product.start() >= end && product.start() <= end + 2)
                .filter(product -> scan.plain().substring(end, product.start()).isBlank()
                        || ":的"
                                .contains(scan.plain()
                                        .substring(end, product.start())
                                        .strip()))
                .findFirst();
    }

    private List<ProductRef> onlyOne() {
        List<Found<Product>> all = scan.products();
        return all.size() == 1 ? taken(all) : List.of(new ProductRef(null, ""));
    }

    private List<ProductRef> taken(List<Found<Product>> products) {
        products.forEach(product -> scan.take(product.start(), product.end()));
        return products.stream().map(product -> product.value().ref()).toList();
    }

    /** 葡萄汁缺货: words right before a figure that are no product of the list name one we do not have. */
    private Optional<ProductRef> unknownBefore(int start) {
        int from = scan.freeSince(start);
        boolean namesKnown = !Scan.within(scan.products(), from, start).isEmpty();
        String run = scan.plain().substring(from, start);
        String rest = NO_PRODUCT.matcher(run).replaceAll(" ").strip();
        boolean besideKnown = scan.products().stream().anyMatch(product -> product.end() == from);
        if (namesKnown || besideKnown || !NAME.matcher(rest).matches()) {
            return Optional.empty();
        }
        int at = run.lastIndexOf(rest);
        if (at < 0 || rest.split(" ").length > 4) {
            return Optional.empty();
        }
        scan.take(from, start);
        return Optional.of(new ProductRef(null, scan.words(from + at, from + at + rest.length())));
    }
}
