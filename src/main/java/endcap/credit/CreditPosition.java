package endcap.credit;

import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.Objects;

/** All that a verdict on a customer rests on: what was agreed, and what is on the books. */
public record CreditPosition(CustomerRef customer, Agreement agreed, Books books) {
    public String customerCode() {
        return Objects.requireNonNull(customer.code());
    }

    public CreditAccount account() {
        return agreed.account();
    }

    public Overdue overdue(LocalDate asOf, CreditPolicy policy) {
        return Overdue.of(books.receivables(), asOf, policy.graceDays());
    }
}
