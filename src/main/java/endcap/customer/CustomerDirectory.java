package endcap.customer;

import endcap.chat.Request;
import endcap.chat.User;
import endcap.chat.UserError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The customers in the database, and which of them a person's words mean. */
public final class CustomerDirectory implements Customers {
    private final CustomerStore store;
    private final CustomerNames names;
    private final LearnedNames learned;
    private final Refusals refusals;
    private final Chains chains;
    private final Function<User, Reach> reach;

    /**
     * A directory.
     *
     * @param reach what accounts a person has a right to see
     * @param lastVisit the day a customer, by code, was last visited
     * @param clock when names are learned
     */
    public CustomerDirectory(
            CustomerStore store,
            CustomerNames names,
            Function<User, Reach> reach,
            Function<String, Optional<LocalDate>> lastVisit,
            Clock clock) {
        this.store = store;
        this.names = names;
        this.learned = new LearnedNames(store.learnedNames(), clock);
        this.refusals = new Refusals(lastVisit);
        this.chains = new Chains(store::ancestors);
        this.reach = reach;
    }

    @Override
    public Mention mention(Request request, String words) {
        Said said = names.said(words);
        List<Found> found = find(request.user(), said, Care.STRICT);
        if (found.isEmpty()) {
            found = find(request.user(), said, Care.LIBERAL);
        }
        Found best = found.stream()
                .min(Comparator.comparing((Found one) -> !one.likeness().exact())
                        .thenComparing(one -> one.span().from()))
                .orElseThrow(() -> nobody(request, said));
        return settled(request, best);
    }

    @Override
    public List<Mention> mentions(Request request, String words) {
        return find(request.user(), names.said(words), Care.STRICT).stream()
                .map(found -> settled(request, found))
                .toList();
    }

    private List<Found> find(User user, Said said, Care care) {
        Reach within = reach.apply(user);
        List<Pool> pools = names.pools(user, within, said, care);
        Map<String, Customer> known = learned.in(said, user, code -> visible(within, code));
        return chains.settle(new NameFinder(pools, known).find(said, care));
    }

    private Optional<Customer> visible(Reach within, String code) {
        return store.find(code).filter(customer -> within.covers(store.owners(code)));
    }

    private Mention settled(Request request, Found found) {
        UnknownStores.after(found, store::children).ifPresent(name -> {
            throw unknown(request, name);
        });
        if (!found.clear()) {
            learned.unclear(request.user(), found);
            throw refusals.ambiguous(request, found);
        }
        if (found.likeness() == Likeness.CODE) {
            learned.explained(request.user(), found.customer().code());
        }
        return new Mention(found.customer(), found.span().start(), found.endWithShop());
    }

    private UserError nobody(Request request, Said said) {
        return said.firstLikeAName()
                .map(name -> unknown(request, name))
                .orElseGet(() -> refusals.missing(request, said.text()));
    }

    private UserError unknown(Request request, Span name) {
        User user = request.user();
        List<Pool> pools = names.pools(user, reach.apply(user), name.said(), Care.LIBERAL);
        return refusals.unknown(request, name, NearNames.to(name, pools));
    }

    @Override
    public Optional<Customer> find(String code) {
        return store.find(code);
    }

    @Override
    public Customer customer(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("there is no customer '" + code + "'"));
    }

    @Override
    public List<Customer> ancestors(String code) {
        return store.ancestors(code);
    }

    @Override
    public List<Customer> descendants(String code) {
        return store.descendants(code);
    }

    @Override
    public boolean maySee(User user, Customer customer) {
        return reach.apply(user).covers(owners(customer.code()));
    }

    /** The customers that are these people's own to look after, by code: not what somebody else owns beneath them. */
    public List<Customer> ownedBy(Set<String> owners) {
        return store.ownedBy(owners);
    }

    /** The ids of the people who own the customer or anything it belongs to. */
    public Set<String> owners(String code) {
        return Set.copyOf(store.owners(code));
    }
}
