package endcap.credit;

import endcap.chat.Request;
import endcap.chat.User;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.Customers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Customers in memory, found by code, name or alias, each shown to its owner only. */
final class FakeCustomers implements Customers {
    private final Map<String, Customer> byCode = new LinkedHashMap<>();

    FakeCustomers with(String code, String name, String alias, String owner) {
        byCode.put(code, new Customer(code, name, null, List.of(alias), null, null, null, null, owner));
        return this;
    }

    @Override
    public Mention mention(Request request, String words) {
        return mentions(request, words).stream().findFirst().orElseThrow(() -> missing(words));
    }

    private static UserError missing(String words) {
        return words.isBlank() ? UserError.of("customer.missing") : UserError.of("customer.unknown", words);
    }

    @Override
    public List<Mention> mentions(Request request, String words) {
        List<Mention> found = new ArrayList<>();
        byCode.values().stream()
                .filter(customer -> maySee(request.user(), customer))
                .flatMap(customer -> Stream.concat(
                                Stream.of(customer.code(), customer.name()), customer.aliases().stream())
                        .map(name -> new Named(customer, name)))
                .sorted(Comparator.comparing(named -> -named.name().length()))
                .forEach(named -> {
                    int at = words.indexOf(named.name());
                    int end = at + named.name().length();
                    if (at >= 0 && found.stream().noneMatch(other -> at < other.end() && other.start() < end)) {
                        found.add(new Mention(named.customer(), at, end));
                    }
                });
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    private record Named(Customer customer, String name) {}

    @Override
    public Optional<Customer> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public Customer customer(String code) {
        return find(code).orElseThrow();
    }

    @Override
    public List<Customer> ancestors(String code) {
        return List.of();
    }

    @Override
    public List<Customer> descendants(String code) {
        return List.of();
    }

    @Override
    public boolean maySee(User user, Customer customer) {
        return user.id().equals(customer.owner());
    }
}
