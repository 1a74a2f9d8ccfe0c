package endcap.worksheet;

import endcap.chat.UserError;
import endcap.language.Amount;
import endcap.language.Amounts;
import endcap.language.DateReader;
import endcap.language.Found;
import endcap.language.Han;
import endcap.language.Lean;
import endcap.language.Numerals;
import endcap.language.Period;
import endcap.language.Shares;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a value in the forms people write it: {@code 8万}, {@code 18%}, {@code 30天}, {@code 上周五}, {@code 有}. */
final class ValueReader {
    /** Longer than anything that belongs into a field of a form. */
    private static final int LONGEST = 200;

    private static final int MOST_VALUES = 20;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final int FINEST = 6;
    private static final Pattern EACH = Pattern.compile("\\s*(?:/|每|per |a |an )?\\s*(?:月|年|天|month|year|day)$");
    private static final Pattern BETWEEN_VALUES = Pattern.compile("[;；、\\n]");
    private static final Set<String> YES = Set.of("是", "有", "对", "yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("否", "不是", "没有", "无", "no", "n", "false", "0", "none");

    private final DateReader dates;
    private final SheetFigures figures;
    private final LocalDate today;

    /** @param figures how what does not fit is shown */
    ValueReader(DateReader dates, SheetFigures figures, LocalDate today) {
        this.dates = dates;
        this.figures = figures;
        this.today = today;
    }

    /**
     * The value as it is held (see {@link Field}).
     *
     * @throws UserError when the words are no value of that field
     */
    String read(Field field, String words) {
        if (!field.list()) {
            return one(field, words.strip());
        }
        List<String> values = BETWEEN_VALUES
                .splitAsStream(words)
                .filter(value -> !value.isBlank())
                .map(value -> one(field, value.strip()))
                .toList();
        if (values.size() > MOST_VALUES) {
            throw UserError.of("worksheet.too-many", figures.label(field), values.size(), MOST_VALUES);
        }
        return String.join("\n", values);
    }

    /**
     * The value at the beginning of the words, and the words that are left: a customer's name may follow a figure.
     *
     * @throws UserError as {@link #read}
     */
    Leading readLeading(Field field, String words) {
        if (!field.list() && field.type() != ValueType.TEXT) {
            for (int end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
                if (!fits(field, words) && fits(field, words.substring(0, end))) {
                    return new Leading(
                            one(field, words.substring(0, end)),
                            words.substring(end).strip());
                }
            }
        }
        return new Leading(read(field, words), "");
    }

    /** A value and what stands behind it. */
    record Leading(String value, String rest) {}

    private boolean fits(Field field, String words) {
        try {
            one(field, words.strip());
            return true;
        } catch (UserError no) {
            return !no.code().equals("worksheet.not-a-value")
                    && !no.code().equals("amount.invalid")
                    && !no.code().equals("date.invalid");
        }
    }

    private String one(Field field, String words) {
        if (words.length() > LONGEST) {
            throw UserError.of("worksheet.too-long", figures.label(field), words.length(), LONGEST);
        }
        return switch (field.type()) {
            case TEXT -> words;
            case NUMBER -> figure(field, words, ValueReader::number, FINEST);
            case MONEY -> figure(field, words, ValueReader::money, 2);
            case PERCENT -> figure(field, words, ValueReader::share, FINEST + 2);
            case DATE -> date(field, words);
            case CHOICE -> choice(field, words);
            case FLAG -> flag(field, words);
        };
    }

    private String figure(Field field, String words, Function<String, Optional<BigDecimal>> read, int finest) {
        boolean negative = words.startsWith("-") || words.startsWith("负") || words.startsWith("−");
        String plain = withoutUnit(field, negative ? words.substring(1) : words);
        BigDecimal value = read.apply(plain)
                .map(figure -> negative ? figure.negate() : figure)
                .orElseThrow(() -> notAValue(field, words));
        if (value.stripTrailingZeros().scale() > finest || value.abs().compareTo(LARGEST) > 0) {
            throw notAValue(field, words);
        }
        return checked(field, value.stripTrailingZeros()).toPlainString();
    }

    private BigDecimal checked(Field field, BigDecimal value) {
        BigDecimal least = field.least().orElse(BigDecimal.ZERO);
        if (value.compareTo(least) < 0
                || field.most().filter(most -> value.compareTo(most) > 0).isPresent()) {
            String shown = figures.figure(field.type(), field.unit(), value);
            String from = figures.figure(field.type(), field.unit(), least);
            throw field.most()
                    .map(most -> UserError.of(
                            "worksheet.out-of-range",
                            figures.label(field),
                            shown,
                            from,
                            figures.figure(field.type(), field.unit(), most)))
                    .orElseGet(() -> UserError.worded(
                            "worksheet.out-of-range", "worksheet.below-least", figures.label(field), shown, from));
        }
        return value;
    }

    private UserError notAValue(Field field, String words) {
        return switch (field.type()) {
            case MONEY -> UserError.worded("amount.invalid", "worksheet.not-an-amount", figures.label(field), words);
            case PERCENT ->
                UserError.worded("worksheet.not-a-value", "worksheet.not-a-share", figures.label(field), words);
            default -> UserError.of("worksheet.not-a-value", figures.label(field), words);
        };
    }

    private static String withoutUnit(Field field, String words) {
        String plain = words.strip();
        for (String unit : List.of(field.unit().zh(), field.unit().en())) {
            if (!unit.isBlank()
                    && plain.length() > unit.length()
                    && Han.plain(plain).endsWith(Han.plain(unit))) {
                return plain.substring(0, plain.length() - unit.length()).strip();
            }
        }
        return plain;
    }

    private static Optional<BigDecimal> number(String words) {
        return Numerals.whole(words)
                .or(() -> Numerals.whole(words.replaceAll("(?i)\\s*(?:个|次|天|家|人|年|days?|times?)$", "")));
    }

    private static Optional<BigDecimal> money(String words) {
        return Amounts.whole(words)
                .or(() -> Amounts.whole(EACH.matcher(Han.plain(words)).replaceAll("")))
                .filter(amount -> amount.flaw().isEmpty())
                .map(Amount::value);
    }

    /** A bare number from 1 up is per cent, one below is the share itself: 18 and 0.18 are both 18 %. */
    private static Optional<BigDecimal> share(String words) {
        return Shares.percentages(words).stream()
                .filter(found -> found.length() == words.length())
                .findFirst()
                .map(Found::value)
                .or(() -> Numerals.whole(words)
                        .map(bare -> bare.compareTo(BigDecimal.ONE) < 0 ? bare : bare.movePointLeft(2)));
    }

    private String date(Field field, String words) {
        return dates.whole(words, today, Lean.NEAREST)
                .filter(Period::isDay)
                .map(day -> day.from().toString())
                .orElseThrow(
                        () -> UserError.worded("date.invalid", "worksheet.not-a-day", figures.label(field), words));
    }

    private String choice(Field field, String words) {
        String plain = Han.plain(words);
        return field.options().stream()
                .filter(option -> Stream.concat(
                                Stream.of(
                                        option.value(),
                                        option.label().zh(),
                                        option.label().en()),
                                option.also().stream())
                        .anyMatch(name -> Han.plain(name).equals(plain)))
                .findFirst()
                .map(Option::value)
                .orElseThrow(() -> UserError.worded(
                        "worksheet.not-a-value",
                        "worksheet.not-an-option",
                        figures.label(field),
                        words,
                        field.options().stream().map(figures::label).collect(Collectors.joining(" / "))));
    }

    private String flag(Field field, String words) {
        String plain = Han.plain(words);
        if (!YES.contains(plain) && !NO.contains(plain)) {
            throw UserError.worded("worksheet.not-a-value", "worksheet.not-yes-or-no", figures.label(field), words);
        }
        return YES.contains(plain) ? "yes" : "no";
    }

    /** The values of a field as it is held: one, or each line of several. */
    static List<String> values(Field field, String held) {
        return field.list() ? Arrays.asList(held.split("\n")) : List.of(held);
    }
}
