package endcap.worksheet;

import endcap.chat.UserError;
import endcap.language.Amounts;
import endcap.language.DateReader;
import endcap.language.Han;
import endcap.language.Lean;
import endcap.language.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a value in the forms people write it: {@code 8万}, {@code 18%}, {@code 30天}, {@code 上周五}, {@code 有}. */
final class ValueReader {
    /** Longer than anything that belongs into a field of a form. */
    private static final int LONGEST = 200;

    private static final int MOST_VALUES = 20;
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

    /**
     * Refuses a sum in another currency than the figures are shown in.
     *
     * @throws UserError {@code amount.invalid}
     */
    void refuseForeign(Field field, String words) {
        if (field.type() == ValueType.MONEY
                && Amounts.in(words).stream()
                        .anyMatch(found -> found.value().foreignTo(Currency.getInstance(figures.currency())))) {
            throw UserError.worded(
                    "amount.invalid", "worksheet.foreign-amount", figures.label(field), words, figures.currency());
        }
    }

    private String one(Field field, String words) {
        if (words.length() > LONGEST) {
            throw UserError.of("worksheet.too-long", figures.label(field), words.length(), LONGEST);
        }
        return switch (field.type()) {
            case TEXT -> words;
            case NUMBER, MONEY, PERCENT ->
                checked(field, FigureWords.read(field, words).orElseThrow(() -> notAValue(field, words)))
                        .toPlainString();
            case DATE -> date(field, words);
            case CHOICE -> choice(field, words);
            case FLAG -> flag(field, words);
        };
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
