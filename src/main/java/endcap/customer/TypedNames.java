package endcap.customer;

import endcap.customer.TypedWords.Typed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names of customers, ready to be gone through while somebody types one.
 *
 * <p>Kept by owner, about 350 bytes a customer, made at the first key struck by somebody who sees them: some 20 µs a
 * customer. A key then costs what looking through the names does, in step with their number: about 20 ms for 100,000
 * customers on a machine that is busy, twice that when nothing fits and slips are looked for. Of an owner with more than
 * {@code largest} customers nothing is kept.
 */
final class TypedNames {
    private static final int CUSTOMERS_AT_ONCE = 5000;

    private final CustomerStore store;
    private final Units units;
    private final int largest;
    private final ByOwner<List<TypedName>> kept;

    TypedNames(CustomerStore store, Units units, int largest) {
        this.store = store;
        this.units = units;
        this.largest = largest;
        this.kept = new ByOwner<>(largest + largest / 2, List::size);
    }

    /** A customer that goes with what was typed. */
    private record Fit(TypedName name, boolean own, int rank, boolean exact) {
        static final Comparator<Fit> BEST_FIRST = Comparator.comparing((Fit fit) -> !fit.exact)
                .thenComparing(fit -> !fit.own)
                .thenComparing(Fit::rank)
                .thenComparing(fit -> fit.name.length())
                .thenComparing(fit -> fit.name.customerCode());
    }

    /**
     * The codes of the customers that go with what was typed, best first; those with a slip only when there are no others.
     *
     * @param owners whose accounts to look through, the person's own first
     * @return empty when there are too many to look through
     */
    Optional<List<String>> codes(List<String> owners, long edition, String text, int most) {
        Map<String, List<TypedName>> names = new LinkedHashMap<>();
        for (String owner : owners) {
            Optional<List<TypedName>> some = kept.get(owner, edition, this::made);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            names.put(owner, some.get());
        }
        TypedWords words = TypedWords.of(text, units);
        if (words.blank()) {
            return Optional.of(first(names.values(), most));
        }
        String own = owners.isEmpty() ? "" : owners.getFirst();
        List<Fit> fits = fits(names, own, words, false);
        List<Fit> found = fits.isEmpty() ? fits(names, own, words, true) : fits;
        return Optional.of(found.stream()
                .sorted(Fit.BEST_FIRST)
                .map(fit -> fit.name().customerCode())
                .distinct()
                .limit(most)
                .toList());
    }

    private static List<String> first(Collection<List<TypedName>> names, int most) {
        return names.stream()
                .flatMap(List::stream)
                .map(TypedName::customerCode)
                .distinct()
                .limit(most)
                .toList();
    }

    private static List<Fit> fits(Map<String, List<TypedName>> names, String own, TypedWords words, boolean guessing) {
        List<Fit> fits = new ArrayList<>();
        names.forEach((owner, some) -> some.forEach(name ->
                fit(name, owner.equals(own) && !own.isEmpty(), words, guessing).ifPresent(fits::add)));
        return fits;
    }

    /** A name goes with all that was typed, or with each word of it. */
    private static Optional<Fit> fit(TypedName name, boolean own, TypedWords words, boolean guessing) {
        Optional<TypedLikeness> whole = like(name, words.whole(), guessing);
        if (whole.isPresent() || words.words().size() == 1) {
            return whole.map(like -> new Fit(name, own, like.ordinal(), like.exact()));
        }
        int rank = 0;
        for (Typed word : words.words()) {
            Optional<TypedLikeness> like = like(name, word, guessing);
            if (like.isEmpty()) {
                return Optional.empty();
            }
            rank += like.get().ordinal();
        }
        return Optional.of(new Fit(name, own, rank, false));
    }

    private static Optional<TypedLikeness> like(TypedName name, Typed typed, boolean guessing) {
        Optional<TypedLikeness> like = name.like(typed);
        return like.isEmpty() && guessing ? name.nearly(typed) : like;
    }

    /** The names of an owner's accounts, or of everybody's; empty when they are too many. */
    private Optional<List<TypedName>> made(String owner) {
        if (!owner.equals(CustomerNames.EVERYBODY)) {
            List<Customer> accounts = store.accountsOf(owner, largest + 1);
            return accounts.size() > largest ? Optional.empty() : Optional.of(names(accounts));
        }
        List<TypedName> names = new ArrayList<>();
        String after = "";
        List<Customer> some = store.after(after, CUSTOMERS_AT_ONCE);
        while (!some.isEmpty() && names.size() <= largest) {
            names.addAll(names(some));
            after = some.getLast().code();
            some = store.after(after, CUSTOMERS_AT_ONCE);
        }
        return names.size() > largest ? Optional.empty() : Optional.of(List.copyOf(names));
    }

    private List<TypedName> names(List<Customer> customers) {
        Map<String, Customer> here =
                customers.stream().collect(Collectors.toMap(Customer::code, Function.identity(), (one, same) -> one));
        Set<String> elsewhere = new HashSet<>();
        customers.stream()
                .map(Customer::parentCode)
                .filter(Objects::nonNull)
                .filter(code -> !here.containsKey(code))
                .forEach(elsewhere::add);
        Map<String, Customer> above = store.byCode(elsewhere);
        return customers.stream()
                .map(customer -> {
                    String parent = customer.parentCode();
                    Customer belongsTo = parent == null ? null : here.getOrDefault(parent, above.get(parent));
                    return TypedName.of(customer, belongsTo, units);
                })
                .toList();
    }
}
