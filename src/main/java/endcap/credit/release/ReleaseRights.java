package endcap.credit.release;

import endcap.chat.Texts;
import endcap.chat.User;
import endcap.chat.UserError;
import endcap.people.Access;
import endcap.people.Act;
import endcap.people.People;
import endcap.people.Person;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who may ask for a release, see it, decide on it and use it. */
final class ReleaseRights {
    private static final int FEN_DIGITS = 2;

    private final People people;
    private final Access access;
    private final Function<String, Set<String>> owners;
    private final BigDecimal supervisorUpTo;

    /** @param owners the ids of who owns a customer, by code, or anything it belongs to */
    ReleaseRights(People people, Access access, Function<String, Set<String>> owners, BigDecimal supervisorUpTo) {
        this.people = people;
        this.access = access;
        this.owners = owners;
        this.supervisorUpTo = supervisorUpTo;
    }

    /** The name of the person with that id, or the id when they have left. */
    String name(String personId) {
        return people.byId(personId).map(Person::name).orElse(personId);
    }

    /** The texts of the language that person is answered in. */
    Texts texts(String personId) {
        return Texts.of(people.byId(personId).map(Person::language).orElse(Locale.ROOT));
    }

    boolean mayAsk(User user, String customerCode) {
        return may(user, Act.REQUEST_RELEASE, customerCode);
    }

    /** Whether the person may see it; to everybody else it does not exist. */
    boolean maySee(User user, Release release) {
        return may(user, Act.SEE_CREDIT, release.order().customerCode());
    }

    /** Whether the person may place orders on it: who asked, or whose account it is. */
    boolean mayUse(User user, Release release) {
        return maySee(user, release)
                && (release.asked().by().equals(user.id())
                        || owners.apply(release.order().customerCode()).contains(user.id()));
    }

    boolean mayDecide(User user, Release release) {
        return people.byId(user.id())
                .filter(person ->
                        mayDecide(person, release.order(), release.asked().by()))
                .isPresent();
    }

    /**
     * Refuses who may not decide on it.
     *
     * @throws UserError {@code not-allowed}, saying whether it is their own, too large for them, or not theirs to decide
     */
    void refuseUnlessMayDecide(User user, Release release, String most) {
        if (mayDecide(user, release)) {
            return;
        }
        if (release.asked().by().equals(user.id())) {
            throw UserError.worded("not-allowed", "error.release.own", release.reference());
        }
        boolean withinReach = may(user, Act.RELEASE, release.order().customerCode());
        throw withinReach
                ? UserError.worded("not-allowed", "error.release.too-large-for-you", release.reference(), most)
                : UserError.worded("not-allowed", "error.release.not-yours", release.reference());
    }

    /** The largest order a supervisor may release, in fen. */
    long supervisorUpToFen() {
        return supervisorUpTo.movePointRight(FEN_DIGITS).longValue();
    }

    /** Everybody who may decide on that order when {@code requestedBy} asks for it. */
    List<Person> deciders(HeldOrder order, String requestedBy) {
        return people.all().stream()
                .filter(person -> mayDecide(person, order, requestedBy))
                .toList();
    }

    private boolean mayDecide(Person person, HeldOrder order, String requestedBy) {
        return access.mayRelease(
                person,
                owners.apply(order.customerCode()),
                requestedBy,
                BigDecimal.valueOf(order.fen(), FEN_DIGITS),
                supervisorUpTo);
    }

    private boolean may(User user, Act act, String customerCode) {
        Optional<Person> person = people.byId(user.id());
        return person.filter(one -> access.may(one, act, owners.apply(customerCode)))
                .isPresent();
    }
}
