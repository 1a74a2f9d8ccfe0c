package endcap.visit;

import endcap.chat.User;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.people.Access;
import endcap.people.Act;
import endcap.people.People;
import endcap.people.Person;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** Who may log a visit to a customer, and who may read it. */
final class VisitRights {
    private final People people;
    private final Access access;
    private final Customers customers;

    VisitRights(People people, Access access, Customers customers) {
        this.people = people;
        this.access = access;
        this.customers = customers;
    }

    /**
     * Lets through who may log visits to that customer.
     *
     * @throws UserError {@code not-allowed}, naming who may
     */
    void refuseUnlessMayLog(User user, Customer customer) {
        Set<String> owners = owners(customer);
        if (!access.may(people.person(user), Act.LOG, owners)) {
            throw UserError.of("not-allowed", owner(owners, customer));
        }
    }

    private String owner(Set<String> owners, Customer customer) {
        return owners.stream()
                .findFirst()
                .flatMap(people::byId)
                .map(Person::name)
                .orElse(customer.name());
    }

    /** Whether the person may read that visit: their own, and those of the accounts in their reach. */
    boolean mayRead(User user, Visit visit) {
        return visit.personId().equals(user.id())
                || customers
                        .find(visit.customerCode())
                        .filter(customer -> access.may(people.person(user), Act.SEE_VISITS, owners(customer)))
                        .isPresent();
    }

    private Set<String> owners(Customer customer) {
        Set<String> owners = new LinkedHashSet<>();
        owners.add(customer.owner());
        customers.ancestors(customer.code()).forEach(ancestor -> owners.add(ancestor.owner()));
        owners.removeIf(Objects::isNull);
        return owners;
    }
}
