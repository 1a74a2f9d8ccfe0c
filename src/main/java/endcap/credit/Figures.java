package endcap.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as people read them on a phone: {@code ¥38,200}, {@code ¥0.05}, {@code 61.8%}. */
public final class Figures {
    private final String sign;

    /** Figures in that currency, a code such as CNY. */
    public Figures(String currency) {
        this.sign = sign(currency);
    }

    private static String sign(String currency) {
        return switch (currency) {
            case "CNY" -> "¥";
            case "USD" -> "US$";
            case "HKD" -> "HK$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            default -> currency + " ";
        };
    }

    /** An amount; whole ones without decimals, all others with two. */
    public String money(long fen) {
        BigDecimal amount = BigDecimal.valueOf(fen, 2);
        String pattern = fen % 100 == 0 ? "#,##0" : "#,##0.00";
        String digits = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount.abs());
        return (fen < 0 ? "-" : "") + sign + digits;
    }

    /** A fraction of 1 in percent, with one decimal unless it is whole. */
    public static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /** An amount as it is typed into a command: {@code 38200}, {@code 0.05}. */
    public static String typed(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }
}
