package endcap.worksheet;

import endcap.chat.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as people read them ({@code ¥80,000}, {@code 18%}, {@code 12个月}) and as data holds them. */
final class SheetFigures {
    private static final BigDecimal UNGROUPED = BigDecimal.valueOf(10_000);

    private final Texts texts;
    private final String currency;
    private final String sign;

    /** @param currency the code of the currency money is in */
    SheetFigures(Texts texts, String currency) {
        this.texts = texts;
        this.currency = currency;
        this.sign = switch (currency) {
            case "CNY" -> "¥";
            case "USD" -> "US$";
            case "HKD" -> "HK$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            default -> currency + " ";
        };
    }

    /** The code of the currency money is in. */
    String currency() {
        return currency;
    }

    Texts texts() {
        return texts;
    }

    String label(Field field) {
        return field.label().in(texts);
    }

    String label(Option option) {
        return option.label().in(texts);
    }

    /** A figure of that type, with its sign or unit. */
    String figure(ValueType type, Label unit, BigDecimal value) {
        return switch (type) {
            case MONEY -> (value.signum() < 0 ? "-" : "") + sign + money(value.abs());
            case PERCENT -> grouped(value.movePointRight(2), 4) + "%";
            default -> grouped(value, 6) + unit(unit);
        };
    }

    /** A change of a figure, with a plus or minus. */
    String change(ValueType type, Label unit, BigDecimal by) {
        if (by.signum() == 0) {
            return texts.text("worksheet.unchanged");
        }
        return (by.signum() < 0 ? "−" : "+") + figure(type, unit, by.abs());
    }

    /** The value of a field as it is held. */
    String value(Field field, String held) {
        return ValueReader.values(field, held).stream()
                .map(value -> one(field, value))
                .collect(Collectors.joining(texts.text("worksheet.list-comma")));
    }

    /** The value of a field as a person would type it: money without its sign, and exactly. */
    String typed(Field field, String held) {
        return switch (field.type()) {
            case MONEY, NUMBER -> held;
            case PERCENT -> new BigDecimal(held).movePointRight(2).toPlainString() + "%";
            default -> field.list() ? held.replace("\n", ";") : value(field, held);
        };
    }

    private String one(Field field, String held) {
        return switch (field.type()) {
            case NUMBER, MONEY, PERCENT -> figure(field.type(), field.unit(), new BigDecimal(held));
            case CHOICE -> field.option(held).map(this::label).orElse(held);
            case FLAG -> texts.text(held.equals("yes") ? "worksheet.yes" : "worksheet.no");
            case TEXT, DATE -> held;
        };
    }

    /** What the axis of a chart counts in. */
    String axis(ValueType type, Label unit) {
        return switch (type) {
            case MONEY -> sign.strip();
            case PERCENT -> "%";
            default -> unit.in(texts);
        };
    }

    private static String money(BigDecimal value) {
        BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP);
        boolean whole = rounded.stripTrailingZeros().scale() <= 0;
        return format(whole ? "#,##0" : "#,##0.00", rounded);
    }

    /** Up to four digits stand without a comma: a year is one of them. */
    private static String grouped(BigDecimal value, int digits) {
        String whole = value.abs().compareTo(UNGROUPED) < 0 ? "0." : "#,##0.";
        return format(whole + "#".repeat(digits), value);
    }

    private static String format(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private String unit(Label unit) {
        String word = unit.in(texts);
        return word.isBlank() || texts.chinese() ? word : " " + word;
    }
}
