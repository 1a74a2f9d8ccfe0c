package endcap.customer;

import endcap.chat.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names the customers go by, ready to be searched.
 *
 * <p>Kept by owner, because that is what people search: an index is built at the first question of somebody who sees that
 * owner's accounts, about 20 µs a customer, and the least used ones are given up above {@value #MOST_CUSTOMERS} customers
 * in all, about 200 MB. Of an owner with more than {@value #LARGEST_INDEX} customers, and of all customers when they are
 * more, nothing is kept: they are looked up in the database ({@link WideNames}). Safe for any number of threads.
 */
public final class CustomerNames {
    static final int LARGEST_INDEX = 10_000;
    private static final int MOST_CUSTOMERS = 30_000;
    static final String EVERYBODY = "";

    /** Names to look through as one types are kept of that many times as many customers: they take so much less room. */
    private static final int TIMES_AS_MANY_TYPED = 15;

    private final CustomerStore store;
    private final CustomerKeyStore keys;
    private final Units units = new Units();
    private final WideNames wide;
    private final int largestIndex;
    private final TypedNames typed;
    private final ByOwner<NameIndex> indexes = new ByOwner<>(MOST_CUSTOMERS, NameIndex::size);

    /** The names of these customers. Nothing is read before the first question. */
    public CustomerNames(CustomerStore store) {
        this(store, LARGEST_INDEX);
    }

    CustomerNames(CustomerStore store, int largestIndex) {
        this.store = store;
        this.keys = store.keys();
        this.wide = new WideNames(store, keys, units);
        this.typed = new TypedNames(store, units, largestIndex * TIMES_AS_MANY_TYPED);
        this.largestIndex = largestIndex;
    }

    /**
     * To be called after customers have changed: the next question, on any node, sees the new names. With more than
     * {@value #LARGEST_INDEX} customers it also brings their keys up to date: a few seconds a million, and about a minute
     * a million changed.
     */
    public void refresh() {
        keys.newEdition();
        if (store.countUpTo(largestIndex + 1) > largestIndex) {
            wide.keyChanged();
        }
    }

    Said said(String text) {
        return new Said(text, units);
    }

    /** What to search for this person, their own accounts first. */
    List<Pool> pools(User user, Reach reach, Said said, Care care) {
        long now = keys.edition();
        return owners(user, reach).stream()
                .map(owner -> new Pool(index(owner, now, said, care), owner.equals(user.id())))
                .toList();
    }

    /** The customers whose names go on from what this person has typed; empty when there are too many to look through. */
    Optional<List<String>> typed(User user, Reach reach, String text, int most) {
        return typed.codes(owners(user, reach), keys.edition(), text, most);
    }

    /** Whose accounts this person may see, their own first. */
    private static List<String> owners(User user, Reach reach) {
        List<String> owners = new ArrayList<>();
        if (reach.everything() || reach.owners().contains(user.id())) {
            owners.add(user.id());
        }
        if (reach.everything()) {
            owners.add(EVERYBODY);
        } else {
            reach.owners().stream()
                    .sorted()
                    .filter(owner -> !owner.equals(user.id()))
                    .forEach(owners::add);
        }
        return owners;
    }

    private NameIndex index(String owner, long now, Said said, Care care) {
        return indexes.get(owner, now, this::build).orElseGet(() -> wide.mayStandIn(said, care, reachOf(owner)));
    }

    private static Reach reachOf(String owner) {
        return owner.equals(EVERYBODY) ? Reach.ofEverything() : Reach.ofAccountsOf(Set.of(owner));
    }

    private Optional<NameIndex> build(String owner) {
        List<Customer> customers =
                owner.equals(EVERYBODY) ? store.after("", largestIndex + 1) : store.accountsOf(owner, largestIndex + 1);
        return customers.size() > largestIndex
                ? Optional.empty()
                : Optional.of(new NameIndex(customers, new Above(customers)::of, units));
    }

    /** What customers belong to; read once, however many stores a chain has. */
    private final class Above {
        private final Map<String, Optional<Customer>> known = new HashMap<>();

        Above(Collection<Customer> customers) {
            customers.forEach(customer -> known.put(customer.code(), Optional.of(customer)));
        }

        List<Customer> of(Customer customer) {
            return Optional.ofNullable(customer.parentCode())
                    .flatMap(code -> known.computeIfAbsent(code, store::find))
                    .stream()
                    .toList();
        }
    }
}
