package endcap.credit;

import java.util.List;
import java.util.OptionalLong;

/**
 * What counts for one customer of all that was agreed with it and its ancestors.
 *
 * @param terms the customer's own; those of another member of the account may differ
 * @param accountTerms what members of the account without terms inherit
 * @param holds who on the way up is held, nearest first
 */
public record Agreement(
        CreditAccount account,
        PaymentTerms terms,
        PaymentTerms accountTerms,
        OptionalLong orderLimitFen,
        List<CustomerHold> holds) {
    public Agreement {
        holds = List.copyOf(holds);
    }
}
