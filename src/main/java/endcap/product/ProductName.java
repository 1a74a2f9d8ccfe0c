package endcap.product;

import endcap.language.Han;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name of a product, taken apart.
 *
 * @param whole all of it in plain writing without gaps
 * @param base without the size and the kind of pack: what the products of several sizes share
 */
record ProductName(String whole, String base, Optional<PackSize> size) {
    private static final Pattern PACK = Pattern.compile("(?:瓶装|盒装|罐装|袋装|桶装|听装|装|瓶|盒|罐|袋)$");

    static ProductName of(String name) {
        String plain = Han.plain(name);
        Optional<PackSize.Found> size = PackSize.in(plain);
        String rest = size.map(found -> plain.substring(0, found.start()) + plain.substring(found.end()))
                .orElse(plain);
        String base = PACK.matcher(withoutGaps(rest)).replaceFirst("");
        return new ProductName(
                withoutGaps(plain), base.isEmpty() ? withoutGaps(rest) : base, size.map(PackSize.Found::size));
    }

    static String withoutGaps(String plain) {
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (belongsToNames(plain.charAt(i))) {
                kept.append(plain.charAt(i));
            }
        }
        return kept.toString();
    }

    static boolean belongsToNames(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '.' || c == '%';
    }
}
