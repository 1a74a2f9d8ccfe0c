package endcap.day;

import endcap.customer.Customer;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How often a customer is visited. A number of its own goes before that of its grade.
 *
 * @param byGrade days from one visit to the next, by grade; 0 for never by itself
 * @param withoutGrade the same for customers without a grade
 * @param kinds whom visits are made to; a customer whose kind is not known is visited too
 * @param byCustomer the same for single customers, by code, whatever their kind
 */
public record VisitRound(
        Map<String, Integer> byGrade, int withoutGrade, Set<String> kinds, Map<String, Integer> byCustomer) {
    public VisitRound {
        byGrade = Map.copyOf(byGrade);
        kinds = Set.copyOf(kinds);
        byCustomer = Map.copyOf(byCustomer);
    }

    /** The days from one visit to the next; empty when the customer is not visited by a round. */
    public OptionalInt days(Customer customer) {
        int days = byCustomer.getOrDefault(customer.code(), byKind(customer));
        return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
    }

    private int byKind(Customer customer) {
        String kind = customer.kind();
        if (kind != null && !kinds.contains(kind)) {
            return 0;
        }
        String grade = customer.grade();
        return grade == null ? withoutGrade : byGrade.getOrDefault(grade, withoutGrade);
    }
}
