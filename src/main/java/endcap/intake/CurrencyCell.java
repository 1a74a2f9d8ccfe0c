package endcap.intake;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A currency by its ISO 4217 code; RMB and 人民币 are what China calls CNY. */
record CurrencyCell() implements CellType {
    private static final Set<String> RENMINBI = Set.of("RMB", "人民币", "¥", "￥");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** Whether that is a currency's code, or none at all. */
    static boolean known(@Nullable String code) {
        return code == null || CODES.contains(iso(code));
    }

    @Override
    public String read(String cell) {
        String code = iso(cell);
        if (!CODES.contains(code)) {
            throw Unreadable.because("reason.currency");
        }
        return code;
    }

    /** The code in capital letters, and what China calls it by its ISO name. */
    static String iso(String written) {
        String code = written.toUpperCase(Locale.ROOT);
        return RENMINBI.contains(code) ? "CNY" : code;
    }
}
