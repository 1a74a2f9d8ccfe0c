package endcap.day;

import endcap.chat.Choice;
import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing to see to.
 *
 * @param customer whom it is about; without a code when it is about many, empty when about none
 * @param grade of the customer, A to D
 * @param what what is to be seen to, in the person's language, without kind, customer and day
 * @param due the day it is to be seen to by
 * @param fen how much money it is about, in the account's currency; 0 when it is about none
 * @param way the button that begins it
 */
public record Due(
        DueKind kind,
        Optional<CustomerRef> customer,
        Optional<String> grade,
        String what,
        LocalDate due,
        long fen,
        Choice way) {}
