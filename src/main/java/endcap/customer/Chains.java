package endcap.customer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Settles what chains and their stores leave open in names that were found. */
final class Chains {
    /** A name that fits more customers is too vague for it to matter. */
    private static final int MOST_COMPARED = 300;

    private final Function<String, List<Customer>> ancestors;

    /** @param ancestors what the customer with a code belongs to, nearest first */
    Chains(Function<String, List<Customer>> ancestors) {
        this.ancestors = ancestors;
    }

    /**
     * The same names, with less in doubt: a chain's name beside a store's tells whose store it is, and of a chain and its
     * stores that fit equally well the chain is meant, because nothing was said to tell the stores apart.
     */
    List<Found> settle(List<Found> found) {
        List<Found> settled = new ArrayList<>();
        for (Found next : found) {
            Found last = settled.isEmpty() ? null : settled.get(settled.size() - 1);
            List<Customer> stores = last == null ? List.of() : storesOf(last, next);
            if (last != null && !stores.isEmpty() && last.adjoins(next)) {
                settled.set(settled.size() - 1, last.through(next, stores));
            } else {
                settled.add(stores.isEmpty() ? next : next.fitting(stores));
            }
        }
        return settled.stream().map(this::chainBeforeStores).toList();
    }

    /** The customers of one of the two names that belong to the only customer of the other. */
    private List<Customer> storesOf(Found one, Found other) {
        if (one.clear()) {
            List<Customer> stores = beneath(one.customer(), other.fits());
            if (!stores.isEmpty()) {
                return stores;
            }
        }
        return other.clear() && one.adjoins(other) ? beneath(other.customer(), one.fits()) : List.of();
    }

    private List<Customer> beneath(Customer chain, List<Customer> customers) {
        return customers.size() > MOST_COMPARED
                ? List.of()
                : customers.stream()
                        .filter(customer -> belongsToOneOf(customer, Set.of(chain.code())))
                        .toList();
    }

    private Found chainBeforeStores(Found found) {
        if (found.clear() || found.fits().size() > MOST_COMPARED) {
            return found;
        }
        Set<String> codes = new HashSet<>();
        found.fits().forEach(customer -> codes.add(customer.code()));
        List<Customer> tops = found.fits().stream()
                .filter(customer -> !belongsToOneOf(customer, codes))
                .toList();
        return tops.size() == 1 ? found.fitting(tops) : found;
    }

    private boolean belongsToOneOf(Customer customer, Set<String> codes) {
        String parent = customer.parentCode();
        return parent != null
                && (codes.contains(parent)
                        || ancestors.apply(customer.code()).stream().anyMatch(above -> codes.contains(above.code())));
    }
}
