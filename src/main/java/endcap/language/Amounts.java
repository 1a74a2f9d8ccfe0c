package endcap.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads money: {@code 5万}, {@code 50k}, {@code ¥5,0000}, {@code 五万二}, {@code 5.2w}, {@code CNY 1,234.50},
 * {@code 十二块五}, {@code 三毛}.
 */
public final class Amounts {
    private static final Currency YUAN = Currency.getInstance("CNY");
    private static final Pattern MINUS = Pattern.compile("-|负|(?<![a-z])minus ");
    private static final Pattern BEFORE = Pattern.compile(CurrencyWords.BEFORE + " ?:? ?");
    private static final Pattern BEHIND = Pattern.compile(" ?(" + CurrencyWords.BEHIND + ")");
    private static final Pattern JIAO = Pattern.compile(" ?(?:毛(?![利巾衣重额坯病])|角(?![落度色]))");

    /** What may follow 元 or 块: 五, 五毛, 5角2分; a lone digit must not begin the next quantity. */
    private static final Pattern SMALL_CHANGE = Pattern.compile(
            "零([一二三四五六七八九1-9])分?|([一二三四五六七八九1-9])" + "(?:[毛角](?:([一二三四五六七八九1-9])分?)?|(?![\\d.,箱件提瓶盒袋包排桶支天个号月年折%]))");

    /** What makes a number without a currency something else than money. */
    private static final Pattern SOMETHING_ELSE = Pattern.compile(
            " ?(?:" + Unit.ANY + ")|[a-z]|[-/:]\\d" + "| ?[个号月日天周年点时分秒折%店家人次位份名站米升克斤公层级期楼区货强惠姓度倍成]|半[箱瓶件天年月]");

    /** What a sum may begin with; everything else is passed over at once. */
    private static final String STARTERS = "0123456789零〇一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾廿卅-负¥$€£₩人美港欧日英rcuhnsaegjtkm";

    /** 一块 alone means together. */
    private static final Pattern TOGETHER = Pattern.compile("一块(?![钱零一二三四五六七八九\\d])");

    private Amounts() {}

    /**
     * The sums of money in a text, in their order; bare numbers too, as not {@linkplain Amount#marked() marked}, when
     * nothing shows they are something else.
     */
    public static List<Found<Amount>> in(String text) {
        String plain = Han.plain(text);
        List<Found<Amount>> found = new ArrayList<>();
        int i = 0;
        while (i < plain.length()) {
            Reading reading = mayBegin(plain, i) ? read(plain, i) : null;
            if (reading != null && reading.standsForMoneyIn(plain)) {
                found.add(Found.in(text, i, reading.end(), reading.amount()));
            }
            i = reading == null ? i + 1 : reading.end();
        }
        return List.copyOf(found);
    }

    /** The sum that is the whole of these words; here a bare number is one. */
    public static Optional<Amount> whole(String words) {
        String plain = Han.plain(words).strip();
        Reading reading = read(plain, 0);
        return reading != null && reading.end() == plain.length() ? Optional.of(reading.amount()) : Optional.empty();
    }

    /** A sum as read, not yet judged: {@code digits} when it begins with Arabic digits. */
    private record Reading(Amount amount, int end, boolean digits) {
        boolean standsForMoneyIn(String plain) {
            if (amount.currency().isPresent()) {
                return true;
            }
            boolean somethingElse =
                    SOMETHING_ELSE.matcher(plain).region(end, plain.length()).lookingAt();
            boolean longCode = !amount.marked() && amount.value().precision() >= 11;
            return (digits || amount.marked()) && !somethingElse && !longCode;
        }
    }

    private static boolean mayBegin(String plain, int i) {
        if (STARTERS.indexOf(plain.charAt(i)) < 0) {
            return false;
        }
        boolean ordinal = i > 0 && "第周".indexOf(plain.charAt(i - 1)) >= 0;
        boolean together = TOGETHER.matcher(plain).region(i, plain.length()).lookingAt();
        return !ordinal && !together && !Numerals.partOfCode(plain, i);
    }

    private static @Nullable Reading read(String plain, int start) {
        int at = afterMinus(plain, start);
        boolean negative = at > start;
        Matcher before = BEFORE.matcher(plain).region(at, plain.length()).useTransparentBounds(true);
        Currency currency = null;
        if (before.lookingAt()) {
            currency = CurrencyWords.named(before.group());
            at = afterMinus(plain, before.end());
            negative |= at > before.end();
        }
        Optional<Numeral> numeral = Numerals.at(plain, at);
        return numeral.isEmpty() ? null : finish(plain, numeral.get(), currency, negative);
    }

    private static Reading finish(String plain, Numeral number, @Nullable Currency before, boolean negative) {
        BigDecimal value = number.value();
        Currency currency = before;
        int end = number.end();
        Matcher behind = BEHIND.matcher(plain).region(end, plain.length());
        Matcher jiao = JIAO.matcher(plain).region(end, plain.length());
        if (behind.lookingAt()) {
            currency = before == null ? CurrencyWords.named(behind.group()) : before;
            end = behind.end();
            Matcher change = SMALL_CHANGE.matcher(plain).region(end, plain.length());
            if (behind.group().matches(" ?[元块]") && change.lookingAt()) {
                value = value.add(smallChange(change));
                end = change.end();
            }
        } else if (jiao.lookingAt()) {
            value = value.movePointLeft(1);
            currency = YUAN;
            end = jiao.end();
        }
        boolean marked = currency != null || number.large();
        Amount amount = new Amount(negative ? value.negate() : value, Optional.ofNullable(currency), marked);
        return new Reading(amount, end, number.digits());
    }

    private static BigDecimal smallChange(Matcher change) {
        BigDecimal jiao = digit(change.group(2));
        BigDecimal fen = digit(change.group(1)).add(digit(change.group(3)));
        return jiao.movePointLeft(1).add(fen.movePointLeft(2));
    }

    private static BigDecimal digit(@Nullable String digit) {
        return digit == null ? BigDecimal.ZERO : Numerals.whole(digit).orElseThrow();
    }

    /** Where the number goes on after a minus that is no dash between two things. */
    private static int afterMinus(String plain, int at) {
        Matcher minus = MINUS.matcher(plain).region(at, plain.length()).useTransparentBounds(true);
        return minus.lookingAt() ? minus.end() : at;
    }
}
