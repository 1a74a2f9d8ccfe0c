package endcap.promotion;

import endcap.customer.Customers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which scopes have a customer in common, hierarchy counted. Remembers what it looked up: make one for each question. */
final class Scopes {
    private final Customers customers;
    private final BiPredicate<String, String> kindsMeet;
    private final Map<String, Set<String>> upward = new HashMap<>();
    private final Map<String, AppliesTo> lines = new HashMap<>();
    private final Map<List<String>, Boolean> meetings = new HashMap<>();

    /** @param kindsMeet whether some customer is of one kind and of, or beneath a customer of, the other */
    Scopes(Customers customers, BiPredicate<String, String> kindsMeet) {
        this.customers = customers;
        this.kindsMeet = kindsMeet;
    }

    /** Whether at least one customer is in both scopes. */
    boolean meet(Scope one, Scope other) {
        return switch (one) {
            case Scope.Everyone everyone -> anyoneIn(other);
            case Scope.OfCustomer(String code) -> meet(code, other);
            case Scope.OfKind(String kind) ->
                switch (other) {
                    case Scope.Everyone everyone -> anyoneIn(one);
                    case Scope.OfCustomer(String code) -> meet(code, one);
                    case Scope.OfKind(String otherKind) -> kindsMeet(kind, otherKind);
                };
        };
    }

    private boolean meet(String code, Scope other) {
        // Between two customers it is enough to look up: what is beneath a large chain is not needed.
        return other instanceof Scope.OfCustomer(String otherCode)
                ? above(code).contains(otherCode) || above(otherCode).contains(code)
                : lines.computeIfAbsent(code, start -> AppliesTo.customer(customers, start))
                        .test(other);
    }

    private boolean anyoneIn(Scope scope) {
        return !(scope instanceof Scope.OfKind(String kind)) || kindsMeet(kind, kind);
    }

    private boolean kindsMeet(String kind, String other) {
        return meetings.computeIfAbsent(List.of(kind, other), pair -> kindsMeet.test(kind, other));
    }

    /** The customer's own code and those of all it belongs to. */
    private Set<String> above(String code) {
        return upward.computeIfAbsent(code, start -> {
            Set<String> codes = new HashSet<>(Set.of(start));
            customers.ancestors(start).forEach(ancestor -> codes.add(ancestor.code()));
            return codes;
        });
    }
}
