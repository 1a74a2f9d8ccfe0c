package endcap.worksheet;

import endcap.language.Amount;
import endcap.language.Amounts;
import endcap.language.Found;
import endcap.language.Han;
import endcap.language.Numerals;
import endcap.language.Shares;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers, sums and shares with the units people put behind them: {@code 30天}, {@code 8万/月}, {@code 18个点}. */
final class FigureWords {
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    /** Finer than this nobody measures; a share is as fine as its percentage. */
    private static final int FINEST = 6;

    private static final Pattern EACH = Pattern.compile("\\s*(?:/|每|per |a |an )?\\s*(?:月|年|天|month|year|day)$");
    private static final Pattern COUNTED = Pattern.compile("(?i)\\s*(?:个|次|天|家|人|年|days?|times?)$");

    private FigureWords() {}

    /** The figure of that field's type that is the whole of these words; empty when there is none, or one beyond reason. */
    static Optional<BigDecimal> read(Field field, String words) {
        boolean negative = words.startsWith("-") || words.startsWith("负") || words.startsWith("−");
        String plain = withoutUnit(field, negative ? words.substring(1) : words);
        Optional<BigDecimal> figure = switch (field.type()) {
            case MONEY -> money(plain);
            case PERCENT -> share(plain);
            default -> number(plain);
        };
        return figure.map(value -> (negative ? value.negate() : value).stripTrailingZeros())
                .filter(value -> value.scale() <= finest(field) && value.abs().compareTo(LARGEST) <= 0);
    }

    private static int finest(Field field) {
        return field.type() == ValueType.PERCENT ? FINEST + 2 : FINEST;
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
                .or(() -> Numerals.whole(COUNTED.matcher(words).replaceAll("")));
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
}
