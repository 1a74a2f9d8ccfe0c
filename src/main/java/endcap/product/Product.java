package endcap.product;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product.
 *
 * @param own whether we sell it; the others are the competition's
 */
public record Product(
        String code,
        String name,
        List<String> aliases,
        @Nullable String brand,
        @Nullable String category,
        boolean own) {
    public Product {
        aliases = List.copyOf(aliases);
    }

    /** Code and name, as every answer's data names a product. */
    public ProductRef ref() {
        return new ProductRef(code, name);
    }
}
