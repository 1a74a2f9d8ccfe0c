package endcap.language;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * A sum of money as a person wrote it; whether it may be used is for the caller to say.
 *
 * @param value in units of the currency (yuan, not fen), exactly as written: may be negative or finer than two decimals
 * @param currency the currency that was named; ¥, 元, 块 and 毛 name CNY
 * @param marked whether the words themselves say money: a currency, 元, or a magnitude such as 5万, 50k. A bare 5200 is
 *     money only where something beside it says so
 */
public record Amount(BigDecimal value, Optional<Currency> currency, boolean marked) {
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    /** Why an amount cannot be used. */
    public enum Flaw {
        /** Less than zero. */
        NEGATIVE,
        /** Finer than a fen. */
        TOO_FINE,
        /** Beyond a million million. */
        TOO_LARGE
    }

    /** What is wrong with it, if anything; zero is not wrong in itself. */
    public Optional<Flaw> flaw() {
        if (value.signum() < 0) {
            return Optional.of(Flaw.NEGATIVE);
        }
        if (value.stripTrailingZeros().scale() > 2) {
            return Optional.of(Flaw.TOO_FINE);
        }
        return value.compareTo(LARGEST) > 0 ? Optional.of(Flaw.TOO_LARGE) : Optional.empty();
    }

    /** Whether another currency than this one was named. */
    public boolean foreignTo(Currency home) {
        return currency.filter(named -> !named.equals(home)).isPresent();
    }

    /**
     * In hundredths of the currency's unit.
     *
     * @throws ArithmeticException when it is finer than that or too large
     */
    public long fen() {
        return value.movePointRight(2).longValueExact();
    }
}
