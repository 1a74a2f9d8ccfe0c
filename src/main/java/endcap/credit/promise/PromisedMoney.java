package endcap.credit.promise;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Money that was promised by a day and has not come.
 *
 * @param reference what people call the promise by: {@code P7}
 * @param fen what has not come of it, more than 0
 * @param currency ISO 4217
 * @param givenBy who at the customer's gave it
 */
public record PromisedMoney(
        String reference, String customerCode, long fen, String currency, LocalDate due, Optional<String> givenBy) {}
