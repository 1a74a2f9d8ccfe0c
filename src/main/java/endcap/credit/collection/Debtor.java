package endcap.credit.collection;

import endcap.credit.Assessment;
import endcap.credit.CreditAccount;
import endcap.credit.SourceRow;
import endcap.customer.Customer;
import endcap.customer.CustomerRef;
import java.util.List;

/**
 * The customer a message is about, how its credit account stands, and what else was said.
 *
 * @param rows the rows of the books behind the figures, as they are paid
 * @param rest the words without the customer's name
 */
record Debtor(Customer customer, Assessment assessed, List<SourceRow> rows, String rest) {
    Debtor {
        rows = List.copyOf(rows);
    }

    /** Who owes: the account the customer's documents count in. */
    CreditAccount account() {
        return assessed.position().account();
    }

    CustomerRef ref() {
        return customer.ref();
    }

    String currency() {
        return assessed.currency();
    }

    /** A command about this customer: {@code /credit statement XWJ}. */
    String says(String word) {
        return "/credit " + word + " " + customer.code();
    }
}
