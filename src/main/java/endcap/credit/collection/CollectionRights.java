package endcap.credit.collection;

import endcap.chat.User;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.CustomerDirectory;
import endcap.people.Access;
import endcap.people.Act;
import endcap.people.People;
import endcap.people.Person;
import java.util.Set;

/** Who may write down what was done about a debt; who may read it is whoever may see the account’s credit. */
final class CollectionRights {
    private final People people;
    private final Access access;
    private final CustomerDirectory customers;

    CollectionRights(People people, Access access, CustomerDirectory customers) {
        this.people = people;
        this.access = access;
        this.customers = customers;
    }

    /**
     * Lets through who may write about that customer’s debt.
     *
     * @throws UserError {@code not-allowed}, naming who may
     */
    void refuseUnlessMayLog(User user, Customer customer) {
        Set<String> owners = customers.owners(customer.code());
        if (!access.may(people.person(user), Act.RECORD_PAYMENT, owners)) {
            throw UserError.of(
                    "not-allowed", owners.stream().findFirst().map(this::name).orElseGet(customer::name));
        }
    }

    /** Whether that person, by id, may still see the customer’s credit. */
    boolean maySee(String personId, String customerCode) {
        return people.byId(personId)
                .filter(person -> access.may(person, Act.SEE_CREDIT, customers.owners(customerCode)))
                .isPresent();
    }

    /** What the person of that id is called. */
    String name(String personId) {
        return people.byId(personId).map(Person::name).orElse(personId);
    }
}
