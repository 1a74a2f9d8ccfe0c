package endcap.product;

import endcap.language.Han;
import endcap.language.Pinyin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names of all products, ready to be looked up: some ten keys a product, about 2 KB. Never changes once built. */
final class ProductIndex {
    private static final int SHORTEST_END = 2;
    private static final int SHORTEST_PINYIN = 5;
    private static final int MOST_SPELLINGS = 8;
    private static final int DIGITS_OF_A_CODE = 5;

    /** How much of a name a key is, strongest first. */
    enum Strength {
        /** The code, or a name with its size: nothing else is needed. */
        WHOLE,
        /** A name without its size. */
        BASE,
        /** The end of such a name: 橙汁 of 鲜榨橙汁. */
        END
    }

    /** What a key stands for. */
    record Entry(Product product, Strength strength, Optional<PackSize> size) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Set<String> sized = new HashSet<>();
    private final Pinyin pinyin;
    private int longest;

    ProductIndex(Collection<Product> products, Pinyin pinyin) {
        this.pinyin = pinyin;
        products.forEach(this::add);
    }

    /** What the key, in plain writing without gaps, stands for. */
    List<Entry> at(String key) {
        return entries.getOrDefault(key, List.of());
    }

    /** The length of the longest key. */
    int longest() {
        return longest;
    }

    /** Whether one of the product's names says how much is in a pack. */
    boolean sized(Product product) {
        return sized.contains(product.code());
    }

    private void add(Product product) {
        String code = ProductName.withoutGaps(Han.plain(product.code()));
        if (code.length() >= DIGITS_OF_A_CODE || !code.chars().allMatch(Character::isDigit)) {
            put(code, new Entry(product, Strength.WHOLE, Optional.empty()));
        }
        Stream.concat(Stream.of(product.name()), product.aliases().stream())
                .map(ProductName::of)
                .forEach(name -> add(product, name));
    }

    private void add(Product product, ProductName name) {
        name.size().ifPresent(size -> sized.add(product.code()));
        put(name.whole(), new Entry(product, Strength.WHOLE, name.size()));
        put(name.base(), new Entry(product, Strength.BASE, name.size()));
        if (Han.inHan(name.base())) {
            spellings(name.base()).stream()
                    .filter(spelled -> spelled.length() >= SHORTEST_PINYIN)
                    .forEach(spelled -> put(spelled, new Entry(product, Strength.BASE, name.size())));
        }
        for (int from = 1; from + SHORTEST_END <= name.base().length(); from++) {
            String end = name.base().substring(from);
            if (Han.inHan(end.substring(0, 1))) {
                put(end, new Entry(product, Strength.END, name.size()));
            }
        }
    }

    private void put(String key, Entry entry) {
        List<Entry> there = entries.computeIfAbsent(key, none -> new ArrayList<>(1));
        if (key.length() > 1 && !there.contains(entry)) {
            there.add(entry);
            longest = Math.max(longest, key.length());
        }
    }

    private List<String> spellings(String base) {
        List<String> spelled = List.of("");
        for (int i = 0; i < base.length(); i++) {
            List<String> readings = pinyin.readings(base.charAt(i));
            List<String> sounds = readings.isEmpty() ? List.of(base.substring(i, i + 1)) : readings;
            spelled = spelled.stream()
                    .flatMap(before -> sounds.stream().map(sound -> before + sound))
                    .limit(MOST_SPELLINGS)
                    .toList();
        }
        return spelled;
    }
}
