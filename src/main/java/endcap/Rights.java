package endcap;

import endcap.chat.Request;
import endcap.chat.User;
import endcap.chat.UserError;
import endcap.customer.Customers;
import endcap.customer.Reach;
import endcap.people.Access;
import endcap.people.Act;
import endcap.people.People;
import endcap.people.Person;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The rights of people, asked by the user of a message; who is not in people.yaml has none. */
final class Rights {
    private final People people;
    private final Access access;

    Rights(People people, Access access) {
        this.people = people;
        this.access = access;
    }

    /** The accounts this person may see. */
    Reach reach(User user) {
        return people.byId(user.id())
                .map(person -> access.ownersInReach(person, Act.SEE_ACCOUNT)
                        .map(Reach::ofAccountsOf)
                        .orElseGet(Reach::ofEverything))
                .orElseGet(() -> Reach.ofAccountsOf(Set.of()));
    }

    /** Whether this person may do that on an account with these owners. */
    boolean may(User user, Act act, Collection<String> owners) {
        return people.byId(user.id())
                .filter(person -> access.may(person, act, owners))
                .isPresent();
    }

    /** Whether this person may see what a promotion costs: for one account, or, without owners, everybody's. */
    boolean maySeeCosts(User user, Optional<? extends Collection<String>> owners) {
        Optional<Person> person = people.byId(user.id());
        return owners.isPresent()
                ? person.filter(one -> access.may(one, Act.SEE_PROMOTION_COST, owners.get()))
                        .isPresent()
                : person.filter(one -> access.may(one, Act.SEE_PROMOTION_COST)).isPresent();
    }

    /** Whether a text speaks of a customer: one the asker may see, or one that only looks like it. */
    static boolean namesCustomer(Customers customers, Request request, String text) {
        try {
            return !customers.mentions(request, text).isEmpty();
        } catch (UserError unclearWhich) {
            return true;
        }
    }
}
