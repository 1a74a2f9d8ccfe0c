package endcap.credit;

import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.language.Amount;
import endcap.language.Found;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a message asks about one customer, before it is known whether the amount can be used.
 *
 * @param amount as it was written; empty when none was
 */
public record AskedOrder(Customer customer, Optional<Found<Amount>> amount, boolean prepaid) {
    /**
     * The order, in the account's currency.
     *
     * @throws UserError {@code amount.invalid} for less than a fen or nothing, too fine, too large, another currency
     */
    public Order in(String currency) {
        OptionalLong fen = amount.isEmpty() ? OptionalLong.empty() : OptionalLong.of(fen(amount.get(), currency));
        return new Order(fen, prepaid);
    }

    private static long fen(Found<Amount> found, String currency) {
        Amount amount = found.value();
        amount.flaw().ifPresent(flaw -> {
            throw refused(
                    switch (flaw) {
                        case NEGATIVE -> "error.credit.amount-negative";
                        case TOO_FINE -> "error.credit.amount-too-fine";
                        case TOO_LARGE -> "error.credit.amount-too-large";
                    },
                    found.words());
        });
        if (amount.value().signum() == 0) {
            throw refused("error.credit.amount-zero", found.words());
        }
        amount.currency()
                .map(named -> named.getCurrencyCode())
                .filter(named -> !named.equals(currency))
                .ifPresent(named -> {
                    throw refused("error.credit.amount-currency", found.words(), named, currency);
                });
        return amount.fen();
    }

    public static UserError refused(String textKey, Object... args) {
        return UserError.worded("amount.invalid", textKey, args);
    }
}
