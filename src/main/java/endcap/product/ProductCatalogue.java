package endcap.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The products in the database, and which of them words mean. */
public final class ProductCatalogue implements Products {
    private final ProductStore store;

    /** The products of that store. */
    public ProductCatalogue(ProductStore store) {
        this.store = store;
    }

    /** To be called after an import: the next question sees the new names. */
    public void refresh() {}

    @Override
    public List<Mention> mentions(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        List<Mention> found = new ArrayList<>();
        for (Product product : store.all()) {
            Stream.concat(Stream.of(product.code(), product.name()), product.aliases().stream())
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .forEach(name -> {
                        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                            found.add(new Mention(product, at, at + name.length()));
                        }
                    });
        }
        found.sort(Comparator.comparingInt(Mention::start).thenComparing(mention -> -mention.end()));
        List<Mention> apart = new ArrayList<>();
        for (Mention mention : found) {
            if (apart.isEmpty()
                    || mention.start() >= apart.get(apart.size() - 1).end()) {
                apart.add(mention);
            }
        }
        return apart;
    }

    @Override
    public Optional<Product> find(String code) {
        return store.find(code);
    }
}
