package endcap.credit.limit;

import endcap.chat.Request;
import endcap.chat.User;
import endcap.chat.UserError;
import endcap.people.Access;
import endcap.people.Act;
import endcap.people.People;
import endcap.people.Person;
import endcap.people.Role;

/** Who may set what a customer may owe: only who may do it for every account. */
record LimitRights(People people, Access access) {
    /**
     * Lets through who may.
     *
     * @throws UserError {@code not-allowed}, before anything is said about any customer
     */
    void check(Request request) {
        if (!maySet(request.user())) {
            throw UserError.worded("not-allowed", "error.limit.only-finance", finance());
        }
    }

    /** Whether this person may. */
    boolean maySet(User user) {
        return access.may(people.person(user), Act.SET_LIMIT);
    }

    private String finance() {
        return people.all().stream()
                .filter(person -> person.role() == Role.FINANCE)
                .map(Person::name)
                .findFirst()
                .orElse("finance");
    }
}
