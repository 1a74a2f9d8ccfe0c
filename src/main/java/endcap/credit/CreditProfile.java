package endcap.credit;

import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was agreed with one customer, as it is written down; empty means nothing was, not zero.
 *
 * @param paymentTerms as written; read by {@link PaymentTerms#parse}
 * @param limitFen 0 is no credit at all, empty is no limit agreed; neither is ever unlimited
 * @param limitValidTo the limit's last valid day
 * @param orderLimitFen the most one order may be
 */
record CreditProfile(
        CustomerRef customer,
        Optional<String> paymentTerms,
        OptionalLong limitFen,
        Optional<LocalDate> limitValidTo,
        OptionalLong orderLimitFen,
        boolean onHold,
        Optional<String> holdReason,
        Optional<String> currency) {}
