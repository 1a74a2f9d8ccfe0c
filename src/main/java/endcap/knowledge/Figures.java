package endcap.knowledge;

import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures of a text, whichever way they are written: {@code 1,000} and {@code 1000}, {@code 2 万} and
 * {@code 20,000}, {@code 62%} and {@code 62 percent}, {@code 三} and {@code three}.
 *
 * <p>What counts as written is read strictly, in digits; what counts as there is read generously, words included. So a
 * figure is missing only where no way of writing it is found.
 */
final class Figures {
    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";
    private static final Pattern WRITTEN = Pattern.compile("(" + NUMBER + ")(?:\\s?(%|percent|per cent|points?\\b|个?百分点"
            + "|成(?![交功本长员为立果就绩])|个点|点(?=[,。;、)]|$)|亿|万(?!家)|千(?!克|瓦)|billion|million|thousand|k\\b))?");

    /** 5–8%: the first is a percentage too. */
    private static final Pattern TO_PERCENT =
            Pattern.compile("(" + NUMBER + ")\\s?(?:-|–|~|到|至|to|and|和|、|/)\\s?(?=(?:" + NUMBER + ")\\s?%)");

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?::\\d\\d|\\s?(?:am|pm|点))");
    private static final Map<String, Integer> ZEROS =
            Map.of("亿", 8, "万", 4, "千", 3, "billion", 9, "million", 6, "thousand", 3, "k", 3);

    private final Set<BigDecimal> there;

    private Figures(Set<BigDecimal> there) {
        this.there = there;
    }

    /**
     * One figure in digits.
     *
     * @param text as it stands there, with its sign of percent or scale
     * @param value in full; a percentage as its hundredth
     */
    record Figure(String text, BigDecimal value) {}

    /** The figures written in digits, in their order. */
    static List<Figure> written(String text) {
        return WRITTEN.matcher(plain(text)).results().map(Figures::figure).toList();
    }

    /**
     * All figures of a text.
     *
     * @param words reads those written as words
     */
    static Figures in(String text, NumberWords words) {
        String plain = plain(text);
        Set<BigDecimal> there = new HashSet<>(words.in(plain));
        for (Matcher found = WRITTEN.matcher(plain); found.find(); ) {
            there.add(figure(found).value());
            there.add(number(found.group(1)));
            if (found.group(2) != null && found.group(2).matches("points?|个?百分点|个点|点")) {
                there.add(number(found.group(1)).movePointLeft(2).stripTrailingZeros());
            }
        }
        for (Matcher found = TO_PERCENT.matcher(plain); found.find(); ) {
            there.add(number(found.group(1)).movePointLeft(2).stripTrailingZeros());
        }
        for (Matcher found = HOUR.matcher(plain); found.find(); ) {
            there.add(number(found.group(1)).add(BigDecimal.valueOf(12)).stripTrailingZeros());
            there.add(number(found.group(1)).subtract(BigDecimal.valueOf(12)).stripTrailingZeros());
        }
        return new Figures(Set.copyOf(there));
    }

    /** A text that is one figure and nothing else. */
    static Optional<Figure> asOne(String text) {
        Matcher found = WRITTEN.matcher(plain(text));
        return found.matches() ? Optional.of(figure(found)) : Optional.empty();
    }

    /** Whether the figure is there, written in any way. */
    boolean hold(Figure figure) {
        return there.contains(figure.value());
    }

    private static Figure figure(MatchResult found) {
        BigDecimal value = number(found.group(1));
        String unit = found.group(2) == null ? "" : found.group(2);
        if (unit.equals("%") || unit.startsWith("per")) {
            value = value.movePointLeft(2);
        }
        if (unit.equals("成")) {
            value = value.movePointLeft(1);
        }
        value = value.scaleByPowerOfTen(ZEROS.getOrDefault(unit, 0));
        return new Figure(found.group().strip(), value.stripTrailingZeros());
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", "")).stripTrailingZeros();
    }

    private static String plain(String text) {
        return Normalizer2.getNFKCInstance().normalize(text).toLowerCase(Locale.ROOT);
    }
}
