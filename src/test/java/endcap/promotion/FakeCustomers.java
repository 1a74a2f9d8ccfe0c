package endcap.promotion;

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
import org.jspecify.annotations.Nullable;

/** Customers in memory, found by their code or whole name. */
final class FakeCustomers implements Customers {
    private final Map<String, Customer> byCode = new LinkedHashMap<>();

    FakeCustomers with(String code, String name, @Nullable String parent, @Nullable String kind) {
        byCode.put(code, new Customer(code, name, null, List.of(), parent, kind, null, null, null));
        return this;
    }

    /** A chain C with the stores S1 and S2, and a distributor D. */
    static FakeCustomers company() {
        return new FakeCustomers()
                .with("C", "新万家", null, "chain")
                .with("S1", "新万家徐汇店", "C", "store")
                .with("S2", "新万家浦东店", "C", "store")
                .with("D", "顺达商贸", null, "distributor");
    }

    @Override
    public Mention mention(Request request, String words) {
        return mentions(request, words).stream().findFirst().orElseThrow(() -> UserError.of("customer.missing"));
    }

    @Override
    public List<Mention> mentions(Request request, String words) {
        List<Mention> found = new ArrayList<>();
        byCode.values().stream()
                .sorted(Comparator.comparing(
                        (Customer customer) -> -customer.name().length()))
                .forEach(customer -> {
                    int at = words.indexOf(customer.name());
                    boolean taken = found.stream().anyMatch(other -> at >= other.start() && at < other.end());
                    if (at >= 0 && !taken) {
                        found.add(new Mention(customer, at, at + customer.name().length()));
                    }
                });
        for (Customer customer : byCode.values()) {
            int at = (" " + words + " ").indexOf(" " + customer.code() + " ");
            if (at >= 0) {
                found.add(new Mention(customer, at, at + customer.code().length()));
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

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
        List<Customer> above = new ArrayList<>();
        String parent = customer(code).parentCode();
        while (parent != null) {
            above.add(customer(parent));
            parent = customer(parent).parentCode();
        }
        return above;
    }

    @Override
    public List<Customer> descendants(String code) {
        return byCode.values().stream()
                .filter(customer -> ancestors(customer.code()).contains(customer(code)))
                .toList();
    }

    /** Whether some customer is of one kind and of, or beneath a customer of, the other. */
    boolean kindsMeet(String one, String other) {
        return byCode.keySet().stream()
                .map(code -> AppliesTo.customer(this, code))
                .anyMatch(line -> line.kinds().contains(one) && line.kinds().contains(other));
    }

    @Override
    public boolean maySee(User user, Customer customer) {
        return true;
    }
}
