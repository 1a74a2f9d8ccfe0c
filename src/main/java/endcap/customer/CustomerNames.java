package endcap.customer;

import endcap.chat.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private static final String EVERYBODY = "";

    private final CustomerStore store;
    private final CustomerKeyStore keys;
    private final Units units = new Units();
    private final WideNames wide;
    private final int largestIndex;
    private final LinkedHashMap<String, Optional<NameIndex>> indexes = new LinkedHashMap<>(16, 0.75f, true);
    private long edition = -1;

    /** The names of these customers. Nothing is read before the first question. */
    public CustomerNames(CustomerStore store) {
        this(store, LARGEST_INDEX);
    }

    CustomerNames(CustomerStore store, int largestIndex) {
        this.store = store;
        this.keys = store.keys();
        this.wide = new WideNames(store, keys, units);
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
        List<String> owners = new ArrayList<>(List.of(user.id()));
        if (reach.everything()) {
            owners.add(EVERYBODY);
        } else {
            reach.owners().stream()
                    .sorted()
                    .filter(owner -> !owner.equals(user.id()))
                    .forEach(owners::add);
        }
        long now = current();
        return owners.stream()
                .filter(owner -> reach.everything() || reach.owners().contains(owner))
                .map(owner -> new Pool(index(owner, now, said, care), owner.equals(user.id())))
                .toList();
    }

    private NameIndex index(String owner, long now, Said said, Care care) {
        return index(owner, now).orElseGet(() -> wide.mayStandIn(said, care, reachOf(owner)));
    }

    /** The edition of the names; what is kept of an earlier one is forgotten. */
    private long current() {
        long now = keys.edition();
        synchronized (indexes) {
            if (now != edition) {
                indexes.clear();
                edition = now;
            }
        }
        return now;
    }

    private static Reach reachOf(String owner) {
        return owner.equals(EVERYBODY) ? Reach.ofEverything() : Reach.ofAccountsOf(Set.of(owner));
    }

    /** The index of an owner's accounts; empty when they are too many. */
    private Optional<NameIndex> index(String owner, long now) {
        synchronized (indexes) {
            Optional<NameIndex> known = now == edition ? indexes.get(owner) : null;
            if (known != null) {
                return known;
            }
        }
        Optional<NameIndex> built = build(owner);
        synchronized (indexes) {
            if (now == edition) {
                indexes.put(owner, built);
                giveUpLeastUsed();
            }
        }
        return built;
    }

    private void giveUpLeastUsed() {
        var oldest = indexes.entrySet().iterator();
        int customers = indexes.values().stream()
                .mapToInt(index -> index.map(NameIndex::size).orElse(0))
                .sum();
        while (customers > MOST_CUSTOMERS) {
            customers -= oldest.next().getValue().map(NameIndex::size).orElse(0);
            oldest.remove();
        }
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
