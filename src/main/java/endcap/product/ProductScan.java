package endcap.product;

import endcap.language.Han;
import endcap.product.ProductIndex.Entry;
import endcap.product.ProductIndex.Strength;
import endcap.product.Products.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the products in one text: from left to right, the longest name first. */
final class ProductScan {
    private static final int ENOUGH_WITHOUT_SIZE = 3;

    private final ProductIndex index;
    private final String plain;
    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();

    ProductScan(ProductIndex index, String text) {
        this.index = index;
        this.plain = Han.plain(text);
        for (int i = 0; i < plain.length(); i++) {
            if (ProductName.belongsToNames(plain.charAt(i))) {
                letters.append(plain.charAt(i));
                places.add(i);
            }
        }
    }

    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        int free = 0;
        while (at < letters.length()) {
            int to = endOfName(at);
            if (to > at) {
                int from = free;
                Optional<Mention> mention = mention(at, to).filter(found -> found.start() >= from);
                mention.ifPresent(mentions::add);
                free = mention.map(Mention::end).orElse(free);
            }
            // Of a name that leaves several products open no part may be taken for another.
            at = Math.max(at + 1, to);
            while (at < letters.length() && places.get(at) < free) {
                at++;
            }
        }
        return mentions;
    }

    private int endOfName(int at) {
        for (int to = Math.min(letters.length(), at + index.longest()); to > at + 1; to--) {
            if (!index.at(letters.substring(at, to)).isEmpty() && wholeWords(at, to)) {
                return to;
            }
        }
        return at;
    }

    /** Whether neither end tears a word or a number apart, and no sentence ends within. */
    private boolean wholeWords(int at, int to) {
        int start = places.get(at);
        int end = places.get(to - 1) + 1;
        return !tears(start - 1, start)
                && !tears(end - 1, end)
                && plain.substring(start, end).chars().noneMatch(c -> "，。；、！？,;!?\n".indexOf(c) >= 0);
    }

    private boolean tears(int before, int after) {
        if (before < 0 || after >= plain.length()) {
            return false;
        }
        char one = plain.charAt(before);
        char other = plain.charAt(after);
        return latin(one) && latin(other) || Character.isDigit(one) && Character.isDigit(other);
    }

    private static boolean latin(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }

    private Optional<Mention> mention(int at, int to) {
        int start = places.get(at);
        int end = withBracket(start, places.get(to - 1) + 1);
        List<Entry> all = index.at(letters.substring(at, to));
        Optional<PackSize.Found> size = PackSize.after(plain, end).or(() -> PackSize.before(plain, start));
        Optional<Mention> sized = size.flatMap(found -> only(all.stream()
                        .filter(entry ->
                                entry.size().filter(found.size()::equals).isPresent())
                        .toList())
                .map(product -> new Mention(product, Math.min(start, found.start()), Math.max(end, found.end()))));
        Optional<Mention> whole = only(all.stream()
                        .filter(entry -> entry.strength() == Strength.WHOLE)
                        .filter(entry -> size.isEmpty() || entry.size().isPresent() || !index.sized(entry.product()))
                        .toList())
                .map(product -> new Mention(product, start, end));
        return sized.or(() -> whole).or(() -> size.isPresent() ? Optional.empty() : unsized(all, start, end));
    }

    /** With the bracket that closes one opened within. */
    private int withBracket(int start, int end) {
        boolean open = plain.substring(start, end).indexOf('(') >= 0;
        return open && end < plain.length() && plain.charAt(end) == ')' ? end + 1 : end;
    }

    private static Optional<Mention> unsized(List<Entry> all, int start, int end) {
        return only(all.stream()
                        .filter(entry -> entry.strength() == Strength.BASE || end - start >= ENOUGH_WITHOUT_SIZE)
                        .toList())
                .map(product -> new Mention(product, start, end));
    }

    /** The one product meant: ours before the competition's, a whole name before the end of one. */
    private static Optional<Product> only(List<Entry> entries) {
        List<Entry> best = entries;
        if (best.stream().anyMatch(entry -> entry.product().own())) {
            best = best.stream().filter(entry -> entry.product().own()).toList();
        }
        Strength strongest =
                best.stream().map(Entry::strength).min(Strength::compareTo).orElse(Strength.END);
        List<Product> products = best.stream()
                .filter(entry -> entry.strength() == strongest)
                .map(Entry::product)
                .distinct()
                .toList();
        return products.size() == 1 ? Optional.of(products.get(0)) : Optional.empty();
    }
}
