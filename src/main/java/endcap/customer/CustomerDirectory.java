package endcap.customer;

import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.chat.User;
import endcap.chat.UserError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
    private final Function<User, List<String>> visitedBy;

    /**
     * A directory.
     *
     * @param reach what accounts a person has a right to see
     * @param lastVisit the day a customer, by code, was last visited
     * @param visitedBy the codes of the customers a person has visited, those of late first
     * @param clock when names are learned
     */
    public CustomerDirectory(
            CustomerStore store,
            CustomerNames names,
            Function<User, Reach> reach,
            Function<String, Optional<LocalDate>> lastVisit,
            Function<User, List<String>> visitedBy,
            Clock clock) {
        this.store = store;
        this.names = names;
        this.learned = new LearnedNames(store.learnedNames(), clock);
        this.refusals = new Refusals(lastVisit);
        this.chains = new Chains(store::ancestors);
        this.reach = reach;
        this.visitedBy = visitedBy;
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

    /**
     * The customers somebody may mean who is still typing, best first: by code, name, alias, a part of it, pinyin and its
     * initials; with a slip only when nothing else fits. Before anything is typed, those they visited of late.
     *
     * <p>Costs about 20 ms for 100,000 customers once their names have been read, in step with their number, and twice that
     * when slips are looked for; a rep's own accounts less than 1 ms. Above 150,000 customers they are looked up in the
     * database: whole names, pinyin and initials in 20 ms, parts in some 0.3 s a million.
     *
     * @param most how many to offer
     */
    public List<Customer> suggest(User user, String typed, int most) {
        Reach within = reach.apply(user);
        Said said = names.said(typed);
        Set<String> codes = new LinkedHashSet<>();
        if (typed.isBlank()) {
            visitedBy.apply(user).stream()
                    .limit(most)
                    .filter(code -> visible(within, code).isPresent())
                    .forEach(codes::add);
        } else {
            learned.in(said, user, code -> visible(within, code))
                    .values()
                    .forEach(customer -> codes.add(customer.code()));
        }
        codes.addAll(names.typed(user, within, typed, most).orElseGet(() -> lookedUp(user, within, said, most)));
        if (codes.isEmpty()) {
            find(user, said, Care.LIBERAL).forEach(one -> one.fits().forEach(customer -> codes.add(customer.code())));
        }
        Map<String, Customer> found = store.byCode(codes.stream().limit(most).toList());
        return codes.stream()
                .flatMap(code -> Optional.ofNullable(found.get(code)).stream())
                .toList();
    }

    /** What {@link #suggest} finds, to pick from: each told from the others, and what it says is its code. */
    public List<Choice> offer(User user, String typed, int most) {
        List<Customer> found = suggest(user, typed, most);
        List<String> names = found.stream().map(Customer::nameAndCity).toList();
        return found.stream()
                .map(customer -> {
                    String name = customer.nameAndCity();
                    boolean alone = Collections.frequency(names, name) == 1;
                    return new Choice(alone ? name : name + " · " + customer.code(), customer.code());
                })
                .toList();
    }

    private List<String> lookedUp(User user, Reach within, Said said, int most) {
        return said.units().isEmpty()
                ? store.accountsOf(user.id(), most).stream().map(Customer::code).toList()
                : names.pools(user, within, said, Care.LIBERAL).stream()
                        .flatMap(pool -> pool.index().entries().stream())
                        .map(entry -> entry.customer().code())
                        .distinct()
                        .limit(most)
                        .toList();
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
