package endcap.customer;

import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.chat.User;
import endcap.chat.UserError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The customers in the database, and which of them a person's words mean. */
public final class CustomerDirectory implements Customers {
    private static final int MOST_BUTTONS = 5;

    private record Found(Customer customer, int start, int end) {}

    private final CustomerStore store;
    private final CustomerNames names;
    private final Function<User, Reach> reach;
    private final Function<String, Optional<LocalDate>> lastVisit;

    /**
     * A directory.
     *
     * @param reach what accounts a person has a right to see
     * @param lastVisit the day a customer, by code, was last visited
     */
    public CustomerDirectory(
            CustomerStore store,
            CustomerNames names,
            Function<User, Reach> reach,
            Function<String, Optional<LocalDate>> lastVisit,
            Clock clock) {
        this.store = store;
        this.names = names;
        this.reach = reach;
        this.lastVisit = lastVisit;
    }

    @Override
    public Mention mention(Request request, String words) {
        List<Mention> all = mentions(request, words);
        if (!all.isEmpty()) {
            return all.get(0);
        }
        String first = words.strip().split("\\s", 2)[0];
        throw first.isEmpty() ? UserError.of("customer.missing") : UserError.of("customer.unknown", first);
    }

    @Override
    public List<Mention> mentions(Request request, String words) {
        List<Found> found = found(request.user(), words.toLowerCase(Locale.ROOT));
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        for (Found one : found) {
            if (one.start() >= from) {
                List<Customer> same = found.stream()
                        .filter(other -> other.start() == one.start() && other.end() == one.end())
                        .map(Found::customer)
                        .distinct()
                        .toList();
                if (same.size() > 1) {
                    throw ambiguous(request, words, one, same);
                }
                mentions.add(new Mention(one.customer(), one.start(), one.end()));
                from = one.end();
            }
        }
        return mentions;
    }

    private UserError ambiguous(Request request, String words, Found one, List<Customer> same) {
        List<Choice> choices = same.stream()
                .limit(MOST_BUTTONS)
                .map(customer -> new Choice(label(customer), says(request, words, one, customer.code())))
                .toList();
        return UserError.of("customer.ambiguous", words.substring(one.start(), one.end()))
                .offering(choices);
    }

    private static String says(Request request, String words, Found one, String code) {
        String chosen = words.substring(0, one.start()) + " " + code + " " + words.substring(one.end());
        return "/" + request.intent() + " "
                + request.words()
                        .replace(words, chosen)
                        .replaceAll(" {2,}", " ")
                        .strip();
    }

    private String label(Customer customer) {
        return Stream.of(
                        Optional.of(customer.name()),
                        Optional.ofNullable(customer.city()),
                        lastVisit.apply(customer.code()).map(LocalDate::toString))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " · " + b)
                .orElseThrow();
    }

    private List<Found> found(User user, String text) {
        List<Found> found = new ArrayList<>();
        for (Customer customer : names.within(reach.apply(user))) {
            names(customer).forEach(name -> {
                for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                    found.add(new Found(customer, at, at + name.length()));
                }
            });
        }
        found.sort(Comparator.comparingInt(Found::start).thenComparing(one -> -one.end()));
        return found;
    }

    private static Stream<String> names(Customer customer) {
        return Stream.concat(
                        Stream.of(
                                customer.code(),
                                customer.name(),
                                customer.shortName() == null ? customer.name() : customer.shortName()),
                        customer.aliases().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct();
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

    /** The ids of the people who own the customer or anything it belongs to. */
    public Set<String> owners(String code) {
        return Set.copyOf(store.owners(code));
    }
}
