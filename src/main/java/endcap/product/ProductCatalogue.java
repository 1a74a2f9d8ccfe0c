package endcap.product;

import endcap.language.Pinyin;
import java.util.List;
import java.util.Optional;

/**
 * The products in the database, and which of them words mean: by code, name, alias or pinyin, with the size said before or
 * after (橙汁1L, 1升的橙汁), or by the end of a name (橙汁 for 鲜榨橙汁).
 *
 * <p>Ours come before the competition's. Words that fit several products, as 橙汁 alone does when there are two sizes, are
 * no mention: whoever asks keeps the words as they were said. All names are kept in memory, read at the first question
 * and again after an import; a text costs its length times that of the longest name. Safe for any number of threads.
 */
public final class ProductCatalogue implements Products {
    private record Read(long edition, ProductIndex index) {}

    private final ProductStore store;
    private final Pinyin pinyin = new Pinyin();
    private volatile Read read = new Read(-1, new ProductIndex(List.of(), pinyin));

    /** The products of that store. */
    public ProductCatalogue(ProductStore store) {
        this.store = store;
    }

    /** To be called after products have changed: the next question, on any node, sees the new names. */
    public void refresh() {
        store.newEdition();
    }

    @Override
    public List<Mention> mentions(String words) {
        return new ProductScan(index(), words).mentions();
    }

    @Override
    public Optional<Product> find(String code) {
        return store.find(code);
    }

    private ProductIndex index() {
        long now = store.edition();
        Read last = read;
        if (last.edition() != now) {
            last = new Read(now, new ProductIndex(store.all(), pinyin));
            read = last;
        }
        return last.index();
    }
}
