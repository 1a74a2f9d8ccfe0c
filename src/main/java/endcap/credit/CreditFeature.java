package endcap.credit;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Texts;
import endcap.customer.Customers;
import endcap.people.AuditLog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Credit: the verdict on an order, and what other features may know of it. */
public final class CreditFeature implements Feature {
    private final CreditLedger ledger;
    private final CreditPolicy policy;
    private final Command command;

    /**
     * Credit over that database.
     *
     * @param audit where every look is written down
     */
    public CreditFeature(Jdbi jdbi, Customers customers, AuditLog audit, CreditPolicy policy) {
        this.ledger = new CreditLedger(new CreditStore(jdbi), policy);
        this.policy = policy;
        this.command = new CreditCommand(customers, ledger, policy, audit);
    }

    @Override
    public List<Command> commands() {
        return List.of(command);
    }

    /**
     * What the customer's credit account should have paid by today; empty when nothing is overdue. Whoever shows it to a
     * person has made sure they may see the customer, and writes down the look.
     */
    public Optional<Owed> owedBy(String customerCode, LocalDate today) {
        CreditPosition position = ledger.position(customerCode, today);
        Overdue overdue = position.overdue(today, policy);
        return overdue.amountFen() == 0
                ? Optional.empty()
                : Optional.of(new Owed(
                        BigDecimal.valueOf(overdue.amountFen(), 2),
                        overdue.oldestDays(),
                        position.account().currency()));
    }

    /** How the customer stands without an order, as {@code /credit} would answer; the same conditions as above. */
    public CreditAnswer standing(String customerCode, LocalDate today, Texts texts) {
        CreditPosition position = ledger.position(customerCode, today);
        return CreditCommand.answer(texts, Assessment.of(position, Order.none(), policy, today));
    }
}
