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
            "店里|货架上?|从|加到|增加到?|减少?到|变成|仓库|门店|陈列|目前|现在|今天|已经?|还是?|仍然?|全部|又|都|有|说|也|的|了|在|我们?|看到|发现|检查|只|和|:|的是"
                    + "|\\b(?:the|and|but|also|our|found|saw|is|are|was|were|still|noticed|has|have|been|currently|now|they|we|it|with|at|a|an|then|today|store|shelf|says?|said)\\b");

    private static final Pattern JOINED = Pattern.compile("\\s*(?:、|和|与|及|以及|跟|&|\\+|/|\\band\\b)?\\s*");
    private static final Pattern BEHIND = Pattern.compile("\\s?(?:[:的]|of)?\\s?");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}a-z][\\p{IsHan}a-z0-9.\\- ]{0,22}[\\p{IsHan}a-z]");

    private final Scan scan;
    private int lastUnknownAt = -1;
    private ProductRef lastUnknown = new ProductRef(null, "");

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
        if (lastUnknownAt >= 0 && (before.isEmpty() || before.getLast().start() < lastUnknownAt)) {
            return List.of(lastUnknown);
        }
        boolean sameClause = !before.isEmpty() && before.getLast().start() >= scan.clauseStart(start);
        List<Found<Product>> behind = sameClause ? List.of() : rightBehind(start, end);
        if (!behind.isEmpty()) {
            return taken(behind);
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

    /** The product named right behind the figure, or within it as in 缺货橙汁1L 3天, and those joined to it. */
    private List<Found<Product>> rightBehind(int start, int end) {
        List<Found<Product>> group = new ArrayList<>();
        int at = end;
        for (Found<Product> product : scan.products()) {
            boolean within = product.start() >= start && product.end() <= end;
            boolean next = product.start() >= at
                    && (group.isEmpty() ? BEHIND : JOINED)
                            .matcher(scan.plain().substring(at, product.start()))
                            .matches();
            if (within || next) {
                group.add(product);
                at = Math.max(end, product.end());
            }
        }
        return group;
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
        lastUnknownAt = from;
        lastUnknown = new ProductRef(null, scan.words(from + at, from + at + rest.length()));
        return Optional.of(lastUnknown);
    }
}
