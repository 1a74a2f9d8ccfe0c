package endcap;

import endcap.chat.User;
import endcap.people.Access;
import endcap.people.Act;
import endcap.people.People;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose accounts a person's day is about: their own, with everything that comes up there, and those of the others in their
 * reach, where only what has gone wrong is for them to see to.
 */
record DayReach(People people, Access access) {
    /** The person's own id when they may do this on their own accounts, else nobody's. */
    Set<String> own(User user, Act act) {
        return reach(user, act).filter(owners -> !owners.contains(user.id())).isPresent()
                ? Set.of()
                : Set.of(user.id());
    }

    /** The others on whose accounts the person may do this; nobody when they may on everybody's, and so lead no team. */
    Set<String> team(User user, Act act) {
        return reach(user, act).orElseGet(Set::of).stream()
                .filter(owner -> !owner.equals(user.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The owners on whose accounts the person may do this; empty when it is everybody's. */
    Optional<Set<String>> reach(User user, Act act) {
        return access.ownersInReach(people.person(user), act);
    }

    /** What the person is called; the id when they have left. */
    String name(String personId) {
        return people.byId(personId).map(person -> person.name()).orElse(personId);
    }
}
