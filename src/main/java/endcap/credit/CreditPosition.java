package endcap.credit;

import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.Objects;

/** All that a verdict on a customer rests on: what was agreed, and what is on the books. */
record CreditPosition(CustomerRef customer, Agreement agreed, Books books) {
    String customerCode() {
        return Objects.requireNonNull(customer.code());
    }

    CreditAccount account() {
        return agreed.account();
    }

    Overdue overdue(LocalDate asOf, CreditPolicy policy) {
        return Overdue.of(books.receivables(), asOf, policy.graceDays());
    }
}
