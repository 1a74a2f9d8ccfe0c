package endcap.credit;

import endcap.customer.CustomerRef;
import java.time.LocalDate;

/** All that a verdict on a customer rests on: what was agreed, and what is on the books. */
record CreditPosition(CustomerRef customer, Agreement agreed, Books books) {
    CreditAccount account() {
        return agreed.account();
    }

    Overdue overdue(LocalDate asOf, CreditPolicy policy) {
        return Overdue.of(books.receivables(), asOf, policy.graceDays());
    }
}
