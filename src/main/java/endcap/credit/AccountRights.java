package endcap.credit;

import endcap.chat.User;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.people.Access;
import endcap.people.Act;
import endcap.people.People;
import endcap.people.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What people may do on the accounts of customers, asked by the user of a message. */
public final class AccountRights {
    private final People people;
    private final Access access;
    private final Function<String, Set<String>> owners;

    /** @param owners the ids of who owns a customer, by code, or anything it belongs to */
    public AccountRights(People people, Access access, Function<String, Set<String>> owners) {
        this.people = people;
        this.access = access;
        this.owners = owners;
    }

    /** Whether the person may do this on the customer's account; who is no longer listed may not. */
    public boolean may(String personId, Act act, String customerCode) {
        return people.byId(personId)
                .filter(person -> access.may(person, act, owners.apply(customerCode)))
                .isPresent();
    }

    /** Whether the person may do this where no single account is concerned. */
    public boolean may(String personId, Act act) {
        return people.byId(personId).filter(person -> access.may(person, act)).isPresent();
    }

    /**
     * Lets through who may do this on the customer's account.
     *
     * @throws UserError {@code not-allowed}, naming who may
     */
    public void refuseUnless(User user, Act act, Customer customer) {
        if (!may(user.id(), act, customer.code())) {
            throw UserError.of(
                    "not-allowed",
                    owners.apply(customer.code()).stream()
                            .sorted()
                            .findFirst()
                            .map(this::name)
                            .orElse(customer.name()));
        }
    }

    /** The owners whose accounts the person may do this on; empty when it is every account. */
    public Optional<Set<String>> reach(User user, Act act) {
        return access.ownersInReach(people.person(user), act);
    }

    /** Everybody who may do this on every account, in the order they are listed. */
    public List<Person> whoMay(Act act) {
        return people.all().stream().filter(person -> access.may(person, act)).toList();
    }

    /** Those who should hear of the customer's account: its owners and that person, as far as they may still see it. */
    public List<Person> concerned(String customerCode, Optional<String> personId) {
        return Stream.concat(
                        personId.stream(), owners.apply(customerCode).stream().sorted())
                .distinct()
                .filter(id -> may(id, Act.SEE_CREDIT, customerCode))
                .flatMap(id -> people.byId(id).stream())
                .toList();
    }

    /** The person with that id, while they are listed. */
    public Optional<Person> listed(String personId) {
        return people.byId(personId);
    }

    /** What the person is called; the id itself when they are not listed any more. */
    public String name(String personId) {
        return people.byId(personId).map(Person::name).orElse(personId);
    }
}
