package endcap.knowledge.learning;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Notices;
import endcap.chat.Request;
import endcap.knowledge.Feedback;
import endcap.knowledge.KnowledgeFeature;
import endcap.people.Access;
import endcap.people.AuditLog;
import endcap.people.People;
import java.time.Clock;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** The door of what the knowledge base learns: the votes and gaps it keeps, {@code /gaps}, and asking again. */
public final class LearningFeature implements Feature {
    private final Feedback feedback;
    private final AskingAgain askingAgain;
    private final GapsCommand command;

    /**
     * The votes and gaps in that database.
     *
     * @param knowledge what is asked again; needed only when something is, so that it may itself be made with {@link #feedback}
     * @param notices where those who asked are told
     * @param likeness which questions make one gap
     * @param namesCustomer whether a text speaks of a customer the asker knows
     * @param clock the time in the company's zone
     */
    public LearningFeature(
            Jdbi jdbi,
            Supplier<KnowledgeFeature> knowledge,
            People people,
            Access access,
            AuditLog audit,
            Notices notices,
            Likeness likeness,
            BiPredicate<Request, String> namesCustomer,
            Clock clock) {
        VoteStore votes = new VoteStore(jdbi);
        GapStore gaps = new GapStore(jdbi);
        GapRights rights = new GapRights(people, access, gaps);
        this.feedback = new GapFiling(votes, gaps, new FilingStore(jdbi), likeness, namesCustomer, audit, clock);
        this.askingAgain = new AskingAgain(votes, gaps, knowledge, people, notices, audit, clock);
        GapReading reading = new GapReading(rights, people, clock.getZone());
        this.command = new GapsCommand(
                gaps,
                rights,
                new GapCards(rights, knowledge, reading),
                new StalePages(knowledge, reading),
                people,
                notices,
                audit,
                clock);
    }

    /** Where the knowledge base leaves votes and unanswered questions, and hears what is no answer. */
    public Feedback feedback() {
        return feedback;
    }

    /**
     * Asks all open questions once more, and leaves a notice for those whose question is now surely answered; to be called
     * when the articles have changed, and at start.
     *
     * @return how many questions have an answer now
     */
    public int askAgain() {
        return askingAgain.ask();
    }

    @Override
    public List<Command> commands() {
        return List.of(command);
    }
}
