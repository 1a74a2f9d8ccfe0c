package endcap.credit;

import endcap.chat.Request;
import endcap.chat.User;
import endcap.people.AuditLog;
import java.time.LocalDate;

/** Verdicts for every part of credit: one way to decide, and one way to write down that somebody looked. */
public final class CreditDesk {
    private final CreditLedger ledger;
    private final CreditPolicy policy;
    private final AuditLog audit;

    /** Verdicts on that ledger by that policy. */
    public CreditDesk(CreditLedger ledger, CreditPolicy policy, AuditLog audit) {
        this.ledger = ledger;
        this.policy = policy;
        this.audit = audit;
    }

    /** What is on the books, with the rows. */
    public CreditLedger ledger() {
        return ledger;
    }

    /** What the company decided. */
    public CreditPolicy policy() {
        return policy;
    }

    /** The verdict on that order of that customer, who must exist; nobody has looked at it yet. */
    public Assessment assess(String customerCode, Order order, LocalDate today) {
        return Assessment.of(ledger.position(customerCode, today), order, policy, today);
    }

    /** How the customer would stand if finance had decided this for it instead. */
    public Assessment assessIf(String customerCode, CreditGrant grant, LocalDate today) {
        return Assessment.of(ledger.positionIf(customerCode, grant, today), Order.none(), policy, today);
    }

    /** The verdict on what a message asks about one customer, in the currency of its account. */
    public Assessment assess(Request request, AskedOrder asked) {
        CreditPosition position = ledger.position(asked.customer().code(), request.today());
        return Assessment.of(position, asked.in(position.account().currency()), policy, request.today());
    }

    /** Writes down that this person was shown this. */
    public void recordLook(User user, Assessment assessed) {
        String order = assessed.order().amountFen().isEmpty()
                ? "-"
                : CreditAnswer.money(assessed.order().amountFen().getAsLong());
        audit.record(
                user,
                "credit.look",
                assessed.position().customerCode(),
                "account " + assessed.position().account().code() + ", order " + order + ", "
                        + assessed.verdict().word());
    }
}
