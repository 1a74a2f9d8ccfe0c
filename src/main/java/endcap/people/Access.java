package endcap.people;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may see and do what: {@link Act} is the table, this reads it. Nothing is allowed that the table does not name.
 *
 * <p>{@code owners} are always the person ids that own the account or anything it belongs to: a store's own owner and its
 * chain's. An account nobody owns is reached only by those who reach all.
 */
public final class Access {
    private final People people;

    /** The rights of these people. */
    public Access(People people) {
        this.people = people;
    }

    /** Whether the person may do this where no single account is concerned. */
    public boolean may(Person person, Act act) {
        return act.scope(person.role()) == Act.Scope.ALL;
    }

    /** Whether the person may do this on an account with these owners. */
    public boolean may(Person person, Act act, Collection<String> owners) {
        return switch (act.scope(person.role())) {
            case NONE -> false;
            case ALL -> true;
            case OWN -> owners.contains(person.id());
            case TEAM -> owners.stream().anyMatch(owner -> sameTeam(person, owner));
        };
    }

    /**
     * Whether the person may let a held order go.
     *
     * @param owners of the account
     * @param requestedBy the id of who asked: nobody approves what they asked for themselves
     * @param amount of the order, in the account's currency
     * @param supervisorUpTo the largest amount a supervisor may release, itself included
     */
    public boolean mayRelease(
            Person person,
            Collection<String> owners,
            String requestedBy,
            BigDecimal amount,
            BigDecimal supervisorUpTo) {
        boolean amountAllowed = person.role() != Role.SUPERVISOR || amount.compareTo(supervisorUpTo) <= 0;
        return amountAllowed && !person.id().equals(requestedBy) && may(person, Act.RELEASE, owners);
    }

    /** The owners whose accounts the person may do this on; empty when it is every account, owned or not. */
    public Optional<Set<String>> ownersInReach(Person person, Act act) {
        return switch (act.scope(person.role())) {
            case NONE -> Optional.of(Set.of());
            case ALL -> Optional.empty();
            case OWN -> Optional.of(Set.of(person.id()));
            case TEAM -> Optional.of(teamOf(person));
        };
    }

    private Set<String> teamOf(Person person) {
        Set<String> members = new TreeSet<>();
        members.add(person.id());
        people.team(person.team()).forEach(member -> members.add(member.id()));
        return members;
    }

    private boolean sameTeam(Person person, String owner) {
        return owner.equals(person.id())
                || (!person.team().isBlank()
                        && people.byId(owner)
                                .filter(other -> other.team().equals(person.team()))
                                .isPresent());
    }
}
