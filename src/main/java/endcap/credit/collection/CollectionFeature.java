package endcap.credit.collection;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.credit.CreditDesk;
import endcap.credit.CreditPart;
import endcap.customer.Customers;
import endcap.people.AuditLog;
import java.util.List;

/** The door to collecting: what {@code /credit} does about money that is late. */
public final class CollectionFeature implements Feature {
    private final List<CreditPart> parts;

    /** Collecting by the figures of that desk. */
    public CollectionFeature(CreditDesk desk, Customers customers, AuditLog audit) {
        Debtors debtors = new Debtors(desk, customers);
        parts = StatementPart.all(debtors, audit);
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    /** The words after {@code /credit} it answers to. */
    public List<CreditPart> parts() {
        return parts;
    }
}
