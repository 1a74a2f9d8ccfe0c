package endcap.visit;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Undertaking;
import endcap.chat.User;
import endcap.customer.Customers;
import endcap.language.DateReader;
import endcap.people.Access;
import endcap.people.AuditLog;
import endcap.people.People;
import endcap.product.Products;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** The door of the visits: {@code /visit} and {@code /visits}, and the drafts that wait for a yes. */
public final class VisitFeature implements Feature {
    private static final int MOST_DRAFTS = 20;
    private static final int MOST_PICKED_FROM = 100;

    private final List<Command> commands;
    private final Undertaking undertaking;
    private final VisitDueStore due;
    private final VisitWordStore openWords;

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
                new VisitCommand(
                        words,
                        new NamedFields(words, changes),
                        new VisitDraftStore(jdbi, store),
                        rights,
                        customers,
                        cards,
                        clock),
                new VisitsCommand(store, new VisitPhotoStore(jdbi), rights, cards, customers, people, dates));
        this.due = new VisitDueStore(jdbi);
        this.openWords = new VisitWordStore(jdbi);
        this.undertaking = new VisitUndertaking(store, rights, changes, cards, returns, audit, clock);
    }

    /** The day of the last confirmed visit to a customer, by its code; asked for by buttons that tell customers apart. */
    public static Function<String, Optional<LocalDate>> lastVisit(Jdbi jdbi) {
        return new VisitStore(jdbi)::lastVisit;
    }

    /** The day of the last confirmed visit to each customer of these people; those never visited are left out. */
    public Map<String, LocalDate> lastVisits(Set<String> owners) {
        return due.lastVisits(owners);
    }

    /** What was promised or planned on visits to these people's customers for one of these days and is still open. */
    public List<OpenWord> openWords(Set<String> owners, LocalDate from, LocalDate to) {
        return openWords.open(owners, from, to);
    }

    /** What the person wrote down since then and has not said yes to, newest first. */
    public List<WaitingVisit> waiting(String personId, Instant since) {
        return due.drafts(personId, since, MOST_DRAFTS);
    }

    /** The codes of the customers a person has visited, those of late first, for lists to pick from. */
    public static Function<User, List<String>> visitedBy(Jdbi jdbi) {
        VisitStore store = new VisitStore(jdbi);
        return user -> store.visitedBy(user.id(), MOST_PICKED_FROM);
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
