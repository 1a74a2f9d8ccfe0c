package endcap.credit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What finance decided for one customer itself, nothing inherited; empty means nothing was decided, not zero.
 *
 * @param limitFen 0 is no credit at all, empty is no limit agreed; neither is ever unlimited
 * @param limitValidTo the limit's last valid day
 * @param orderLimitFen the most one order may be
 * @param hold why the customer is on hold, blank when nobody said why; empty when it is not
 */
public record CreditGrant(
        OptionalLong limitFen, Optional<LocalDate> limitValidTo, OptionalLong orderLimitFen, Optional<String> hold) {}
