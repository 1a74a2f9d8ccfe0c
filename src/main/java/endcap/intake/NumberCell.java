package endcap.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number: plain, with thousands separators, with a currency sign or code before it.
 *
 * @param mayBeNegative whether a minus means something here
 * @param form what is stored
 */
record NumberCell(boolean mayBeNegative, Form form) implements CellType {
    /** What a number is stored as. */
    enum Form {
        /** Whole fen, rounded half up: computed spreadsheets have more decimals than they show. */
        MONEY,
        /** A decimal in text, without trailing zeros. */
        QUANTITY,
        /** A whole number. */
        COUNT
    }

    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[-+(]?)\\s*(?:[¥$€£]|(?<code>[A-Za-z]{3}))?\\s*(?<minus>-?)(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)(?<decimals>\\.\\d*)?(?<end>\\)?)");
    private static final int MOST_DIGITS = 15;
    private static final int FEN_DECIMALS = 2;

    /** The ISO code of the currency that is written before a number; null when none is. */
    static @Nullable String currency(String cell) {
        if (cell.chars().noneMatch(Character::isLetter)) {
            return null;
        }
        Matcher number = NUMBER.matcher(plain(cell));
        String code = number.matches() ? number.group("code") : null;
        return code == null ? null : CurrencyCell.iso(code);
    }

    @Override
    public Object read(String cell) {
        Matcher number = NUMBER.matcher(plain(cell));
        if (!number.matches()
                || !number.group("sign").isEmpty() && !number.group("minus").isEmpty()
                || number.group("sign").equals("(") != number.group("end").equals(")")
                || !CurrencyCell.known(number.group("code"))) {
            throw Unreadable.because("reason.number");
        }
        String digits = number.group("whole").replace(",", "");
        String decimals = number.group("decimals");
        if (digits.length() > MOST_DIGITS) {
            throw Unreadable.because("reason.number-too-large");
        }
        BigDecimal value = new BigDecimal(digits + (decimals == null || decimals.length() == 1 ? "" : decimals));
        if (negative(number) && value.signum() != 0) {
            if (!mayBeNegative) {
                throw Unreadable.because("reason.minus");
            }
            value = value.negate();
        }
        return stored(value);
    }

    @Override
    public boolean number() {
        return form != Form.QUANTITY;
    }

    private static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replace('−', '-')
                .strip();
    }

    private static boolean negative(Matcher number) {
        // Accountants write a minus as brackets.
        return number.group("sign").equals("-")
                || number.group("sign").equals("(")
                || !number.group("minus").isEmpty();
    }

    private Object stored(BigDecimal value) {
        return switch (form) {
            case MONEY ->
                value.setScale(FEN_DECIMALS, RoundingMode.HALF_UP)
                        .unscaledValue()
                        .longValueExact();
            case QUANTITY ->
                value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
            case COUNT -> whole(value);
        };
    }

    private static long whole(BigDecimal value) {
        if (value.stripTrailingZeros().scale() > 0) {
            throw Unreadable.because("reason.whole-number");
        }
        return value.longValueExact();
    }
}
