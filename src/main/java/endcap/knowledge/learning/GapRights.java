package endcap.knowledge.learning;

import endcap.chat.User;
import endcap.people.Access;
import endcap.people.Act;
import endcap.people.People;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who sees and changes which gaps. A gap is seen by those in whose reach somebody asked one of its questions, and by its
 * owner; a question that speaks of a customer is read only by who asked it, who is to answer it, and those who keep the
 * knowledge, for its words may say what others must not know of that customer.
 */
final class GapRights {
    private final People people;
    private final Access access;
    private final GapStore gaps;

    GapRights(People people, Access access, GapStore gaps) {
        this.people = people;
        this.access = access;
        this.gaps = gaps;
    }

    /** Whether this person keeps the knowledge. */
    boolean keepsKnowledge(User user) {
        return access.may(people.person(user), Act.MANAGE_KNOWLEDGE);
    }

    /** The open gaps this person may see, most asked first. */
    List<Gap> open(User user, int atMost) {
        return reach(user).map(askers -> gaps.open(askers, user.id(), atMost)).orElseGet(() -> gaps.open(atMost));
    }

    /** Whose questions this person may see; empty when it is everybody's. */
    private Optional<Set<String>> reach(User user) {
        return access.ownersInReach(people.person(user), Act.SEE_GAPS);
    }

    /** The newest questions of a gap that this person may see; empty when they may not see that there is this gap. */
    Optional<List<Gap.Question>> seen(User user, Gap gap, int atMost) {
        Optional<Set<String>> reach = reach(user);
        if (reach.isEmpty() || owns(user, gap)) {
            return Optional.of(gaps.questions(gap.id(), atMost));
        }
        return Optional.of(gaps.questions(gap.id(), reach.get(), atMost)).filter(questions -> !questions.isEmpty());
    }

    /** Whether this person may give the gap to somebody and close it. */
    boolean mayChange(User user, Gap gap) {
        return owns(user, gap) || keepsKnowledge(user);
    }

    /** Whether this person may read the words of a question of the gap. */
    boolean mayRead(User user, Gap gap, String askedBy, boolean namesCustomer) {
        return !namesCustomer || askedBy.equals(user.id()) || mayChange(user, gap);
    }

    private static boolean owns(User user, Gap gap) {
        return gap.owner().filter(user.id()::equals).isPresent();
    }
}
