package endcap.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers with a unit: {@code 5箱}, {@code 半箱}, {@code 两箱半}, {@code 20 cases}, {@code 缺货3天}. */
public final class Quantities {
    private static final Pattern UNIT = Pattern.compile(" ?(?:" + Unit.ANY + ")");
    private static final Pattern WORD = Pattern.compile("(?<![a-z])(" + Numerals.ENGLISH_WORDS + ") (?=[a-z])");
    private static final Pattern HALF_MORE = Pattern.compile("半(?![价天年个月])");

    /** What a quantity may begin with; everything else is passed over at once. */
    private static final String STARTERS = "0123456789零〇一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾廿卅半aotfsen";

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Quantities() {}

    /** The quantities in a text, in their order. */
    public static List<Found<Quantity>> in(String text) {
        String plain = Han.plain(text);
        List<Found<Quantity>> found = new ArrayList<>();
        int i = 0;
        while (i < plain.length()) {
            Optional<Found<Quantity>> quantity = mayBegin(plain, i) ? at(text, plain, i) : Optional.empty();
            quantity.ifPresent(found::add);
            i = quantity.map(Found::end).orElse(i + 1);
        }
        return List.copyOf(found);
    }

    private static boolean mayBegin(String plain, int i) {
        if (STARTERS.indexOf(plain.charAt(i)) < 0) {
            return false;
        }
        boolean afterMinus = i > 0 && plain.charAt(i - 1) == '-';
        boolean ordinal = i > 0 && "第每".indexOf(plain.charAt(i - 1)) >= 0;
        return !ordinal && !afterMinus && !Numerals.partOfCode(plain, i);
    }

    private static Optional<Found<Quantity>> at(String text, String plain, int start) {
        Optional<Numeral> numeral = Numerals.at(plain, start);
        if (numeral.isPresent()) {
            return withUnit(
                    text, plain, start, numeral.get().end(), numeral.get().value());
        }
        if (plain.charAt(start) == '半') {
            return withUnit(text, plain, start, start + 1, HALF);
        }
        Matcher word = WORD.matcher(plain).region(start, plain.length()).useTransparentBounds(true);
        return word.lookingAt()
                ? withUnit(
                        text,
                        plain,
                        start,
                        word.end(),
                        Numerals.whole(word.group(1)).orElseThrow())
                : Optional.empty();
    }

    private static Optional<Found<Quantity>> withUnit(
            String text, String plain, int start, int afterNumber, BigDecimal count) {
        Matcher unit = UNIT.matcher(plain).region(afterNumber, plain.length()).useTransparentBounds(true);
        if (!unit.lookingAt()) {
            return Optional.empty();
        }
        Unit counted = unitOf(unit);
        Matcher half = HALF_MORE.matcher(plain).region(unit.end(), plain.length());
        boolean halfMore = half.lookingAt();
        BigDecimal all = halfMore ? count.add(HALF) : count;
        int end = halfMore ? half.end() : unit.end();
        return Optional.of(Found.in(text, start, end, new Quantity(all, counted)));
    }

    private static Unit unitOf(Matcher matched) {
        for (Unit unit : Unit.values()) {
            if (matched.group(unit.group()) != null) {
                return unit;
            }
        }
        throw new IllegalStateException("a unit matched that is none");
    }
}
