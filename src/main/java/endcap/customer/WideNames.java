package endcap.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of customers too many to keep in memory, looked up in the database: those that may stand in a text are
 * fetched by their keys and then compared as any others are.
 *
 * <p>A text costs some thousand key look-ups, about 20 ms, however many customers there are; a part from the middle of a
 * name, looked for only when nothing else is found, reads every name: some 0.3 s for a million.
 */
final class WideNames {
    private static final int MOST_CANDIDATES = 300;
    private static final int CUSTOMERS_AT_ONCE = 500;

    private final CustomerStore store;
    private final CustomerKeyStore keys;
    private final Units units;

    WideNames(CustomerStore store, CustomerKeyStore keys, Units units) {
        this.store = store;
        this.keys = keys;
        this.units = units;
    }

    /** The names, of customers within reach, that may stand in the text. */
    NameIndex mayStandIn(Said said, Care care, Reach reach) {
        Collection<String> codes = keys.codes(NameKeys.in(said), MOST_CANDIDATES);
        if (codes.isEmpty() && care.anywhere()) {
            codes = said.firstLikeAName()
                    .filter(name -> name.length() > 1)
                    .map(name -> keys.codesWithPart(name.written(), MOST_CANDIDATES))
                    .orElse(List.of());
        }
        List<Customer> customers = codes.stream()
                .filter(code -> reach.everything() || reach.covers(store.owners(code)))
                .flatMap(code -> store.find(code).stream())
                .toList();
        return new NameIndex(customers, this::parent, units);
    }

    private List<Customer> parent(Customer customer) {
        return Optional.ofNullable(customer.parentCode()).flatMap(store::find).stream()
                .toList();
    }

    /** Makes the keys of every customer whose names, or whose chain's, have changed. Reads all customers once. */
    void keyChanged() {
        String after = "";
        List<Customer> some = store.after(after, CUSTOMERS_AT_ONCE);
        while (!some.isEmpty()) {
            key(some);
            after = some.get(some.size() - 1).code();
            some = store.after(after, CUSTOMERS_AT_ONCE);
        }
    }

    private void key(List<Customer> customers) {
        Map<String, Customer> parents = store.byCode(parentCodes(customers));
        Map<String, String> known =
                keys.namesKeyed(customers.stream().map(Customer::code).toList());
        List<CustomerKeyStore.Keyed> changed = new ArrayList<>();
        for (Customer customer : customers) {
            Optional<Customer> parent =
                    Optional.ofNullable(customer.parentCode()).map(parents::get);
            String names = names(customer, parent);
            if (!names.equals(known.get(customer.code()))) {
                Set<Long> made = NameKeys.of(customer, parent.stream().toList(), units);
                changed.add(new CustomerKeyStore.Keyed(customer.code(), names, made));
            }
        }
        if (!changed.isEmpty()) {
            keys.replace(changed);
        }
    }

    private static Set<String> parentCodes(List<Customer> customers) {
        Set<String> codes = new HashSet<>();
        customers.stream().map(Customer::parentCode).filter(Objects::nonNull).forEach(codes::add);
        return codes;
    }

    /** Everything the keys are made of, in one text. */
    private static String names(Customer customer, Optional<Customer> parent) {
        return String.join(
                "\n",
                Stream.concat(Stream.of(customer), parent.stream())
                        .flatMap(one -> Stream.of(one.name(), one.shortName(), one.city(), one.aliases()))
                        .map(String::valueOf)
                        .toList());
    }
}
