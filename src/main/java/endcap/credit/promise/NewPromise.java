package endcap.credit.promise;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A promise understood and checked, ready to be written down.
 *
 * @param amountFen more than 0, in the currency of the customer's credit account
 * @param due today or later
 */
record NewPromise(String customerCode, long amountFen, LocalDate due, Optional<String> givenBy, LocalDate givenOn) {}
