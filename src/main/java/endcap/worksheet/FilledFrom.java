package endcap.worksheet;

import java.time.LocalDate;
import java.util.Optional;

/** Where values come from that nobody has to type. */
public interface FilledFrom {
    /**
     * What a source says of a customer, as it is held (see {@link Field}); empty when it does not know.
     *
     * @param source one of the names definitions may use, such as {@code credit.exposure}
     */
    Optional<String> value(String source, String customerCode, LocalDate today);

    /** Whether only those may be shown it who may see the customer's credit. */
    default boolean aboutCredit(String source) {
        return source.startsWith("credit.") || source.startsWith("terms.");
    }
}
