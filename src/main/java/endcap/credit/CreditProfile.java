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
        Optional<String> currency) {
    /** What finance decided of it. */
    CreditGrant grant() {
        return new CreditGrant(
                limitFen, limitValidTo, orderLimitFen, onHold ? Optional.of(holdReason.orElse("")) : Optional.empty());
    }

    /** The same customer if finance had decided so. */
    CreditProfile with(CreditGrant grant) {
        return new CreditProfile(
                customer,
                paymentTerms,
                grant.limitFen(),
                grant.limitValidTo(),
                grant.orderLimitFen(),
                grant.hold().isPresent(),
                grant.hold().filter(reason -> !reason.isBlank()),
                currency);
    }
}
