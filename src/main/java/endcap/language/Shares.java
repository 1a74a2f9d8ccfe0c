package endcap.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads percentages, price reductions and fractions. */
public final class Shares {
    private static final String NUMBER =
            "(?<![a-z\\d.,])(\\d{1,4}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百零]{1,7}(?:点[一二三四五六七八九零]{1,4})?)";
    private static final Pattern PERCENT =
            Pattern.compile(NUMBER + " ?(?:%(?! ?off)|percent(?! off)|pct|个百分点|个点|成(?![本交功为立绩员都都品]))|百分之" + NUMBER);
    private static final Pattern REDUCTION =
            Pattern.compile("(?<![a-z\\d.,])(\\d{1,2}(?:\\.\\d)?|[一二三四五六七八九]{1,2}(?:点[一二三四五六七八九])?|对)折(?![叠腾算损返])|半价|"
                    + NUMBER + " ?(?:%|percent) off");
    private static final Pattern FRACTION = Pattern.compile("(?<![\\d/.a-z-])(\\d{1,4}) ?/ ?(\\d{1,4})(?![\\d/.%])");

    private Shares() {}

    /** Percentages as ratios: 15%, 百分之十五, 15个点 and 三成 are 0.15, 0.15, 0.15 and 0.3. */
    public static List<Found<BigDecimal>> percentages(String text) {
        List<Found<BigDecimal>> found = new ArrayList<>();
        Matcher matcher = PERCENT.matcher(Han.plain(text));
        while (matcher.find()) {
            String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            boolean tenths = matcher.group().endsWith("成");
            Numerals.whole(number)
                    .map(value -> value.movePointLeft(tenths ? 1 : 2))
                    .ifPresent(ratio -> found.add(Found.in(text, matcher.start(), matcher.end(), ratio)));
        }
        return List.copyOf(found);
    }

    /** Price reductions as the part that is taken off: 八折, 8折, 20% off are 0.2; 八五折 is 0.15; 半价 is 0.5. */
    public static List<Found<BigDecimal>> reductions(String text) {
        List<Found<BigDecimal>> found = new ArrayList<>();
        Matcher matcher = REDUCTION.matcher(Han.plain(text));
        while (matcher.find()) {
            reduction(matcher).ifPresent(off -> found.add(Found.in(text, matcher.start(), matcher.end(), off)));
        }
        return List.copyOf(found);
    }

    /** Parts of a whole, {@code 12/40}, whether or not they could also be a date. */
    public static List<Found<Fraction>> fractions(String text) {
        List<Found<Fraction>> found = new ArrayList<>();
        Matcher matcher = FRACTION.matcher(Han.plain(text));
        while (matcher.find()) {
            Fraction fraction = new Fraction(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            found.add(Found.in(text, matcher.start(), matcher.end(), fraction));
        }
        return List.copyOf(found);
    }

    private static Optional<BigDecimal> reduction(Matcher matcher) {
        if (matcher.group(2) != null) {
            return Numerals.whole(matcher.group(2)).map(percent -> percent.movePointLeft(2));
        }
        String tenths = matcher.group(1);
        if (tenths == null || tenths.equals("对")) {
            return Optional.of(new BigDecimal("0.5"));
        }
        // 85折 and 八五折 leave 85 per cent of the price, 8折 and 8.5折 leave 80 and 85.
        return Numerals.whole(tenths)
                .map(value -> value.movePointLeft(value.scale() == 0 && value.precision() == 2 ? 2 : 1))
                .map(BigDecimal.ONE::subtract);
    }
}
