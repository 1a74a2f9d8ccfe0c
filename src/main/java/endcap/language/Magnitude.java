package endcap.language;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number is multiplied by: 十百千万亿, and after digits also k, w (for 万) and m. */
record Magnitude(BigDecimal value, int end) {
    private static final Map<String, BigDecimal> VALUES = Map.ofEntries(
            Map.entry("十", BigDecimal.TEN),
            Map.entry("拾", BigDecimal.TEN),
            Map.entry("百", BigDecimal.valueOf(100)),
            Map.entry("佰", BigDecimal.valueOf(100)),
            Map.entry("千", BigDecimal.valueOf(1000)),
            Map.entry("仟", BigDecimal.valueOf(1000)),
            Map.entry("k", BigDecimal.valueOf(1000)),
            Map.entry("thousand", BigDecimal.valueOf(1000)),
            Map.entry("grand", BigDecimal.valueOf(1000)),
            Map.entry("万", BigDecimal.valueOf(10_000)),
            Map.entry("w", BigDecimal.valueOf(10_000)),
            Map.entry("m", BigDecimal.valueOf(1_000_000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("亿", BigDecimal.valueOf(100_000_000)));

    /** A single letter stands right behind its digits, and 5m2 is a floor, not a sum. */
    private static final Pattern LATIN =
            Pattern.compile(" ?(thousand|grand|million)(?![a-z])|([kw])(?![a-z])|(m)(?![a-z0-9])");

    /** The magnitude at this place of a plain text. */
    static Optional<Magnitude> at(String plain, int start) {
        char first = plain.charAt(start);
        if (!Numerals.isLatin(first) && first != ' ') {
            return named(String.valueOf(first), start + 1);
        }
        Matcher latin = LATIN.matcher(plain).region(start, plain.length());
        boolean afterDigits = start > 0 && Numerals.isDigit(plain.charAt(start - 1));
        return afterDigits && latin.lookingAt() ? named(latin.group().strip(), latin.end()) : Optional.empty();
    }

    private static Optional<Magnitude> named(String word, int end) {
        return Optional.ofNullable(VALUES.get(word)).map(value -> new Magnitude(value, end));
    }
}
