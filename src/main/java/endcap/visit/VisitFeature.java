package endcap.visit;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Undertaking;
import endcap.customer.Customers;
import endcap.language.DateReader;
import endcap.people.Access;
import endcap.people.AuditLog;
import endcap.people.People;
import endcap.product.Products;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** The door of the visits: {@code /visit} and {@code /visits}, and the drafts that wait for a yes. */
public final class VisitFeature implements Feature {
    private final List<Command> commands;
    private final Undertaking undertaking;

    /**
     * Visits in that database.
     *
     * @param afterVisit what a confirmed visit is answered with besides itself, in this order
     * @param clock the time in the company's zone
     */
    public VisitFeature(
            Jdbi jdbi,
            Customers customers,
            Products products,
            DateReader dates,
            People people,
            Access access,
            AuditLog audit,
            FromOthers fromOthers,
            Clock clock) {
        VisitStore store = new VisitStore(jdbi);
        VisitRights rights = new VisitRights(people, access, customers);
        VisitCards cards = new VisitCards(customers, fromOthers.orderTaken());
        VisitWords words = new VisitWords(new VisitSplitter(customers, dates), products, dates);
        VisitReturns returns = new VisitReturns(new PromisesDue(store), fromOthers.afterVisit());
        VisitChanges changes = new VisitChanges(customers, words, dates);
        this.commands = List.of(
                new VisitCommand(words, new VisitDraftStore(jdbi, store), rights, customers, cards, clock),
                new VisitsCommand(store, rights, cards, customers, people, dates));
        this.undertaking = new VisitUndertaking(store, rights, changes, cards, returns, audit, clock);
    }

    /** The day of the last confirmed visit to a customer, by its code; asked for by buttons that tell customers apart. */
    public static Function<String, Optional<LocalDate>> lastVisit(Jdbi jdbi) {
        return new VisitStore(jdbi)::lastVisit;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Undertaking> undertakings() {
        return List.of(undertaking);
    }
}
