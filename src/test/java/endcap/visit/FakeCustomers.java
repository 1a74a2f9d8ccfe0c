package endcap.visit;

import endcap.chat.Request;
import endcap.chat.User;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.Customers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Four customers, found by their exact names; C9 belongs to somebody else. */
final class FakeCustomers implements Customers {
    static final Customer CHAIN = customer("C1", "新万家", null, "chain", "li", "CityFresh");
    static final Customer STORE = customer("C101", "新万家徐汇店", "C1", "store", null, "CityFresh Xuhui");
    static final Customer SECOND = customer("C102", "家和佳静安店", null, "store", "li", "HomeJoy Jingan");
    static final Customer DISTRIBUTOR = customer("C200", "申华商贸", null, "distributor", "li", "Shenhua");
    static final Customer FOREIGN = customer("C9", "别家超市", null, "store", "wu", "Elsewhere");
    private static final List<Customer> ALL = List.of(CHAIN, STORE, SECOND, DISTRIBUTOR, FOREIGN);

    private static Customer customer(String code, String name, String parent, String kind, String owner, String alias) {
        return new Customer(code, name, null, List.of(alias), parent, kind, "上海", "A", owner);
    }

    @Override
    public Mention mention(Request request, String words) {
        return mentions(request, words).stream()
                .findFirst()
                .orElseThrow(() -> words.isBlank()
                        ? UserError.of("customer.missing")
                        : UserError.of("customer.unknown", words.strip().split("\\s")[0]));
    }

    @Override
    public List<Mention> mentions(Request request, String words) {
        List<Mention> found = new ArrayList<>();
        String text = words.toLowerCase(Locale.ROOT);
        for (Customer customer : ALL) {
            if (!maySee(request.user(), customer)) {
                continue;
            }
            Stream.concat(Stream.of(customer.code(), customer.name()), customer.aliases().stream())
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .forEach(name -> {
                        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                            found.add(new Mention(customer, at, at + name.length()));
                        }
                    });
        }
        found.sort(Comparator.comparingInt(Mention::start).thenComparing(one -> -one.end()));
        List<Mention> longest = new ArrayList<>();
        found.stream()
                .filter(one ->
                        longest.stream().noneMatch(other -> other.start() < one.end() && one.start() < other.end()))
                .forEach(longest::add);
        return longest;
    }

    @Override
    public Optional<Customer> find(String code) {
        return ALL.stream().filter(customer -> customer.code().equals(code)).findFirst();
    }

    @Override
    public Customer customer(String code) {
        return find(code).orElseThrow();
    }

    @Override
    public List<Customer> ancestors(String code) {
        return code.equals("C101") ? List.of(CHAIN) : List.of();
    }

    @Override
    public List<Customer> descendants(String code) {
        return code.equals("C1") ? List.of(STORE) : List.of();
    }

    @Override
    public boolean maySee(User user, Customer customer) {
        return !customer.equals(FOREIGN) || user.id().equals("wu");
    }
}
