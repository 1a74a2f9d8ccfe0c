package endcap.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers: {@code 5,0000}, {@code 五万二}, {@code 两百五}, {@code 5.2w}, {@code 3千}, {@code 廿五}, {@code three}. */
public final class Numerals {
    /** Digits with thousands separators, also in fours as people here group them, or without. */
    private static final Pattern ARABIC = Pattern.compile(
            "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:,\\d{4})+)(?![\\d])(?:\\.\\d+)?|\\d{1,18}(?:\\.\\d{1,9})?");

    private static final Map<String, Integer> ENGLISH = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12));

    /** The English words above, as part of a pattern. */
    static final String ENGLISH_WORDS = "an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve";

    private Numerals() {}

    /** Every number written with Arabic digits that is not part of a code such as {@code INV-102}. */
    public static List<Found<BigDecimal>> in(String text) {
        String plain = Han.plain(text);
        List<Found<BigDecimal>> found = new ArrayList<>();
        for (int i = 0; i < plain.length(); i++) {
            if (!isDigit(plain.charAt(i)) || partOfCode(plain, i)) {
                continue;
            }
            Optional<Numeral> numeral = at(plain, i);
            int start = i;
            numeral.ifPresent(n -> found.add(Found.in(text, start, n.end(), n.value())));
            i = numeral.map(Numeral::end).orElse(i + 1) - 1;
        }
        return List.copyOf(found);
    }

    /** The number that is the whole of these words. */
    public static Optional<BigDecimal> whole(String words) {
        String plain = Han.plain(words).strip();
        return at(plain, 0)
                .filter(numeral -> numeral.end() == plain.length())
                .map(Numeral::value)
                .or(() -> Optional.ofNullable(ENGLISH.get(plain)).map(BigDecimal::valueOf));
    }

    /** The number that begins at this place of a plain text. */
    static Optional<Numeral> at(String plain, int start) {
        return new NumeralReading(plain, start).numeral();
    }

    /** The Arabic digits that begin at this place, if any do. */
    static Optional<Matcher> arabicAt(String plain, int start) {
        Matcher matcher = ARABIC.matcher(plain).region(start, plain.length());
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    /** Whether what begins here goes on a word, a code or a longer number that began before. */
    static boolean partOfCode(String plain, int start) {
        if (start == 0) {
            return false;
        }
        char before = plain.charAt(start - 1);
        if (isDigit(before) || isLatin(before) || before == '_' || before == '#') {
            return true;
        }
        if (start == 1 || "-./:".indexOf(before) < 0) {
            return false;
        }
        char further = plain.charAt(start - 2);
        return isDigit(further) || isLatin(further) && before != ':';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }
}
