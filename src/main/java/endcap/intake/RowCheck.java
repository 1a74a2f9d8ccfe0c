package endcap.intake;

import org.jspecify.annotations.Nullable;

/** A rule about the cells of one row together. */
@FunctionalInterface
public interface RowCheck {
    /**
     * What is wrong.
     *
     * @param column the name of the column to point at
     */
    record Finding(String column, Reason reason) {
        /** That column, for the reason with that text key in the section {@code intake}. */
        public static Finding at(String column, String key, Object... args) {
            return new Finding(column, Reason.of(key, args));
        }
    }

    /** Looks at a row; null when nothing is wrong. */
    @Nullable
    Finding check(ReadRow row);

    /**
     * A currency code written into one of these amounts must be the currency of the row: of a file in two currencies, a
     * number alone would be stored as an amount of the wrong one.
     */
    static RowCheck inCurrencyOfRow(String... amounts) {
        return row -> {
            String currency = row.text("currency");
            for (String amount : amounts) {
                String code = NumberCell.currency(row.written(amount));
                if (code != null && !code.equals(currency == null ? "CNY" : currency)) {
                    return Finding.at(amount, "reason.other-currency", code, row.header("currency"));
                }
            }
            return null;
        };
    }

    /** The day in {@code later} must not be before the one in {@code earlier}; either may be blank. */
    static RowCheck inOrder(String earlier, String later) {
        return row -> {
            String from = row.text(earlier);
            String to = row.text(later);
            return from != null && to != null && to.compareTo(from) < 0
                    ? Finding.at(later, "reason.before", row.header(earlier), from)
                    : null;
        };
    }
}
