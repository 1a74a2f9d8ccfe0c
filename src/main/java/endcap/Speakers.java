package endcap;

import endcap.chat.User;
import endcap.people.People;
import endcap.people.Person;
import endcap.people.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who acts when a sub-command does not say so. */
record Speakers(People people, String terminalPerson) {
    /** Who speaks in the terminal: the person named, else the one of bot.yaml, else the first rep there is. */
    User speaker(@Nullable String id) {
        return (id != null
                        ? Optional.of(named(id))
                        : people.byId(terminalPerson).or(() -> first(Role.REP)))
                .map(Person::user)
                .orElseThrow(() -> new CannotStart("Say who speaks with --as PERSON; people.yaml lists nobody yet."));
    }

    /** Who imports: the person named, else the first administrator, else the first in finance. */
    Person importer(@Nullable String id) {
        return id != null
                ? named(id)
                : first(Role.ADMIN)
                        .or(() -> first(Role.FINANCE))
                        .orElseThrow(
                                () -> new CannotStart(
                                        "Say who imports with --as PERSON; people.yaml has no administrator and nobody in finance."));
    }

    private Person named(String id) {
        return people.byId(id)
                .orElseThrow(() -> new CannotStart("There is no person '" + id + "' in people.yaml; there are: "
                        + String.join(
                                ", ", people.all().stream().map(Person::id).toList())));
    }

    private Optional<Person> first(Role role) {
        return people.all().stream().filter(person -> person.role() == role).findFirst();
    }
}
