package endcap.product;

import java.util.List;
import java.util.Optional;

/** The products, and which of them words mean. */
public interface Products {
    /** Words of a text that name a product: {@code [start, end)}. */
    record Mention(Product product, int start, int end) {}

    /** Every product named in {@code words}, in reading order, longest name first where names overlap. */
    List<Mention> mentions(String words);

    /** The product with that code. */
    Optional<Product> find(String code);
}
