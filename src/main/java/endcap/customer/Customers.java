package endcap.customer;

import endcap.chat.Request;
import endcap.chat.User;
import java.util.List;
import java.util.Optional;

/**
 * The customers, and which of them a person's words mean.
 *
 * <p>Whoever asks is shown only what they have a right to: an account of somebody else is, to them, unknown.
 */
public interface Customers {
    /** Words of a text that name a customer: {@code [start, end)} of the text that was asked about. */
    record Mention(Customer customer, int start, int end) {}

    /**
     * The one customer that {@code words} are about.
     *
     * @throws endcap.chat.UserError {@code customer.missing} when nothing in them looks like one, {@code customer.unknown}
     *     when what looks like one is not known to this person, {@code customer.ambiguous} when several fit equally well:
     *     with buttons that say the same message with the code in place of the name
     */
    Mention mention(Request request, String words);

    /** Every customer named in {@code words}, in reading order; empty when none is. Ambiguity is refused as above. */
    List<Mention> mentions(Request request, String words);

    /** The customer with that code, whoever may see it. */
    Optional<Customer> find(String code);

    /** The customer with that code, which must exist. */
    Customer customer(String code);

    /** What the customer belongs to, nearest first, without itself. */
    List<Customer> ancestors(String code);

    /** Everything beneath the customer, without itself. */
    List<Customer> descendants(String code);

    /** Whether this person has a right to see the customer: it, or what it belongs to, is theirs to see. */
    boolean maySee(User user, Customer customer);
}
