package endcap.credit.promise;

import endcap.customer.Customer;
import endcap.language.Amount;
import endcap.language.Found;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A promise as a message tells it; it may lack what has to be asked for.
 *
 * @param due the last day of what was said
 * @param givenOn the day it was given; empty when that was not said
 */
record SaidPromise(
        Customer customer,
        Optional<Found<Amount>> amount,
        Optional<LocalDate> due,
        Optional<String> givenBy,
        Optional<LocalDate> givenOn) {}
