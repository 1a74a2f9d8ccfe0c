package endcap.promotion;

import endcap.customer.Customer;
import endcap.customer.Customers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which promotions are a customer's: those of the customer itself, of what it belongs to and of everything beneath it, so
 * that a chain is shown what runs in its stores.
 *
 * @param codes the customers on its line, itself included
 * @param kinds the kinds of these customers
 */
record AppliesTo(Set<String> codes, Set<String> kinds) {
    AppliesTo {
        codes = Set.copyOf(codes);
        kinds = Set.copyOf(kinds);
    }

    /** The rule for the customer with that code, which must exist. */
    static AppliesTo customer(Customers customers, String code) {
        Set<String> codes = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        add(List.of(customers.customer(code)), codes, kinds);
        add(customers.ancestors(code), codes, kinds);
        add(customers.descendants(code), codes, kinds);
        return new AppliesTo(codes, kinds);
    }

    private static void add(List<Customer> customers, Set<String> codes, Set<String> kinds) {
        for (Customer customer : customers) {
            codes.add(customer.code());
            String kind = customer.kind();
            if (kind != null) {
                kinds.add(kind);
            }
        }
    }

    /** Whether a promotion of that scope is the customer's. */
    boolean test(Scope scope) {
        return switch (scope) {
            case Scope.Everyone everyone -> true;
            case Scope.OfCustomer(String code) -> codes.contains(code);
            case Scope.OfKind(String kind) -> kinds.contains(kind);
        };
    }
}
