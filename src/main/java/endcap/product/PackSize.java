package endcap.product;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much is in a pack: 1L, 1000毫升 and 1升 are the same.
 *
 * @param amount in millilitres or grams
 * @param liquid whether in millilitres
 */
record PackSize(BigDecimal amount, boolean liquid) {
    private static final String SIZE =
            "(\\d{1,5}(?:\\.\\d{1,3})?) ?(ml|毫升|l|升|公升|kg|千克|公斤|斤|g|克)(?![a-z])(?: ?[*x×] ?\\d+(?:[瓶盒罐袋包支入听]|(?![a-z0-9])))?";

    private static final Pattern ANYWHERE = Pattern.compile("(?<![a-z0-9.])" + SIZE);
    private static final Pattern AFTER = Pattern.compile(" ?[(（]?(?:的|装)? ?" + SIZE + "[)）]?");
    private static final Pattern BEFORE = Pattern.compile(".*(?<![a-z0-9.])" + SIZE + "(?:装)?(?:的)? ?", Pattern.DOTALL);

    private static final Map<String, Integer> IN_MILLILITRES_OR_GRAMS =
            Map.of("ml", 1, "毫升", 1, "l", 1000, "升", 1000, "公升", 1000, "kg", 1000, "千克", 1000, "公斤", 1000, "斤", 500);

    /** A size and where it stands in a text. */
    record Found(PackSize size, int start, int end) {}

    /** The first size in a name in plain writing. */
    static Optional<Found> in(String plain) {
        Matcher matcher = ANYWHERE.matcher(plain);
        return matcher.find()
                ? Optional.of(new Found(read(matcher), matcher.start(), matcher.end()))
                : Optional.empty();
    }

    /** The size that follows at {@code at} of a text in plain writing. */
    static Optional<Found> after(String plain, int at) {
        Matcher matcher = AFTER.matcher(plain).region(at, plain.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(new Found(read(matcher), at, matcher.end())) : Optional.empty();
    }

    /** The size that stands right before {@code at} of a text in plain writing. */
    static Optional<Found> before(String plain, int at) {
        int from = Math.max(0, at - 16);
        Matcher matcher = BEFORE.matcher(plain).region(from, at);
        return matcher.matches() ? Optional.of(new Found(read(matcher), matcher.start(1), at)) : Optional.empty();
    }

    private static PackSize read(Matcher matcher) {
        String unit = matcher.group(2);
        int factor = IN_MILLILITRES_OR_GRAMS.getOrDefault(unit, 1);
        BigDecimal amount = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(factor));
        return new PackSize(amount.stripTrailingZeros(), unit.endsWith("l") || unit.endsWith("升"));
    }
}
