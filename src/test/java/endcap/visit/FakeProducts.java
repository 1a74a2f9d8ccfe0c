package endcap.visit;

import endcap.product.Product;
import endcap.product.Products;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Two products of ours and one of the competition, found by their exact names. */
final class FakeProducts implements Products {
    private static final List<Product> ALL = List.of(
            new Product("P1", "橙汁1L", List.of("橙汁", "orange juice 1L", "orange juice"), "朝露", "果汁", true),
            new Product("P2", "苹果汁1L", List.of("苹果汁", "apple juice 1L", "apple juice"), "朝露", "果汁", true),
            new Product("P9", "晨曦冰红茶", List.of("冰红茶"), "晨曦", "茶", false));

    @Override
    public List<Mention> mentions(String words) {
        List<Mention> found = new ArrayList<>();
        String text = words.toLowerCase(Locale.ROOT);
        ALL.forEach(product -> Stream.concat(Stream.of(product.name()), product.aliases().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .forEach(name -> {
                    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                        found.add(new Mention(product, at, at + name.length()));
                    }
                }));
        found.sort(Comparator.comparingInt(Mention::start).thenComparing(one -> -one.end()));
        List<Mention> longest = new ArrayList<>();
        found.stream()
                .filter(one ->
                        longest.stream().noneMatch(other -> other.start() < one.end() && one.start() < other.end()))
                .forEach(longest::add);
        return longest;
    }

    @Override
    public Optional<Product> find(String code) {
        return ALL.stream().filter(product -> product.code().equals(code)).findFirst();
    }
}
