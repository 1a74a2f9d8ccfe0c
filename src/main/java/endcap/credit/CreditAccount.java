package endcap.credit;

import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The customer whose limit counts, for itself and for everybody beneath it without a limit of their own.
 *
 * @param currency of the limit and of every figure
 */
public record CreditAccount(
        CustomerRef customer, String currency, OptionalLong limitFen, Optional<LocalDate> limitValidTo) {
    /** The account's customer code. */
    public String code() {
        return Objects.requireNonNull(customer.code());
    }
}
