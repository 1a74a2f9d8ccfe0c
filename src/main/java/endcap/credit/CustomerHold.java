package endcap.credit;

import endcap.customer.CustomerRef;
import java.util.Optional;

/** A customer that may not order, and why if it was said. */
public record CustomerHold(CustomerRef customer, Optional<String> reason) {}
