package endcap.knowledge;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sum written in figures, such as {@code 120 × 3 = 360}, comes to what it says; rounding is allowed. */
final class SumsRule implements LintRule {
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String SCALE = "(?:\\s?[万亿])?";
    private static final String UNIT = "(?:\\s?(?:元|块|件|箱|包|瓶|天|周|月|家|次|个|人|店|倍|yuan|units|cases|days|weeks|stores))?";
    private static final String NUMBER = "\\(*\\s?" + DIGITS + SCALE + "%?" + UNIT + "\\s?\\)*";
    private static final String OPERATOR = "\\s*(?:[+−×*÷/]|(?<=\\s)-(?=\\s)|x(?=[\\s\\d(]))\\s*";
    private static final Pattern SUM = Pattern.compile("(?<![\\d.:%]|\\d,)(" + NUMBER + "(?:" + OPERATOR + NUMBER
            + ")+)\\s*" + "(=|≈)\\s*(约|about |some |roughly )?(" + DIGITS + ")(" + SCALE
            + ")(%?)(?!\\s?[-–~到至]\\s?\\d|[\\d.:]*\\d|\\s*[+−×*÷/]|\\s-\\s)");

    /** What stands before a sum that is only the end of a longer one. */
    private static final Pattern CONTINUED = Pattern.compile(".*(?:[+−×*÷/(]|\\s-|\\sx)[^\\d,;:.。、=]*", Pattern.DOTALL);

    private static final Map<String, Integer> ZEROS = Map.of("万", 4, "亿", 8);

    /** The share by which a sum that says it is rough may be off. */
    private static final BigDecimal ROUGH = new BigDecimal("0.02");

    @Override
    public Stream<Problem> check(Drafts drafts) {
        return drafts.each(draft -> draft.text().flatMap(line -> wrong(draft, line)));
    }

    private static Stream<Problem> wrong(Draft draft, Draft.Line line) {
        String text = Normalizer2.getNFKCInstance().normalize(line.text()).toLowerCase(Locale.ROOT);
        return SUM.matcher(text)
                .results()
                .filter(sum ->
                        !CONTINUED.matcher(text.substring(0, sum.start())).matches())
                .flatMap(sum -> value(sum.group(1)).stream()
                        .filter(value -> !near(value, sum))
                        .map(value -> draft.error(
                                line.number(),
                                "knowledge.lint.sum-wrong",
                                sum.group().strip(),
                                value.setScale(4, RoundingMode.HALF_UP)
                                        .stripTrailingZeros()
                                        .toPlainString())));
    }

    /** What the sum comes to; empty when it cannot be worked out. */
    private static Optional<BigDecimal> value(String sum) {
        String expression = sum.replaceAll("(?<=\\d),(?=\\d)", "")
                .replaceAll("([\\d.]+)\\s?万", "($1*10000)")
                .replaceAll("([\\d.]+)\\s?亿", "($1*100000000)")
                .replaceAll("([\\d.]+)%", "($1/100)")
                .replaceAll("[×x]", "*")
                .replace('÷', '/')
                .replace('−', '-')
                .replaceAll("[^\\d.+*/()\\-]", "");
        try {
            return Optional.of(new Expression(expression).evaluate().getNumberValue());
        } catch (BaseException | ArithmeticException notASum) {
            return Optional.empty();
        }
    }

    private static boolean near(BigDecimal value, MatchResult sum) {
        int zeros = ZEROS.getOrDefault(sum.group(5).strip(), 0) - (sum.group(6).isEmpty() ? 0 : 2);
        BigDecimal said = new BigDecimal(sum.group(4).replace(",", ""));
        // A loss is often said without its sign: "short by 2,000".
        BigDecimal off = value.abs().subtract(said.scaleByPowerOfTen(zeros)).abs();
        BigDecimal rounding = new BigDecimal("0.5000001").scaleByPowerOfTen(zeros - said.scale());
        boolean rough = sum.group(2).equals("≈") || sum.group(3) != null;
        return off.compareTo(rounding) <= 0
                || (rough && off.compareTo(value.abs().multiply(ROUGH)) <= 0);
    }
}
