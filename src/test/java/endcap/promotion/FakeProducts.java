package endcap.promotion;

import endcap.product.Product;
import endcap.product.Products;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Products in memory, found by their whole name. */
final class FakeProducts implements Products {
    private final Map<String, Product> byCode = new LinkedHashMap<>();

    FakeProducts with(String code, String name) {
        byCode.put(code, new Product(code, name, List.of(), null, null, true));
        return this;
    }

    /** Orange juice J and milk M. */
    static FakeProducts company() {
        return new FakeProducts().with("J", "橙汁1L").with("M", "纯牛奶250ml");
    }

    @Override
    public List<Mention> mentions(String words) {
        return byCode.values().stream()
                .filter(product -> words.contains(product.name()))
                .map(product -> {
                    int at = words.indexOf(product.name());
                    return new Mention(product, at, at + product.name().length());
                })
                .toList();
    }

    @Override
    public Optional<Product> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
