package endcap.credit.release;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Notices;
import endcap.chat.User;
import endcap.credit.BesideVerdict;
import endcap.credit.CreditDesk;
import endcap.credit.CreditPart;
import endcap.customer.CustomerDirectory;
import endcap.draft.DraftKind;
import endcap.draft.Drafts;
import endcap.language.DateReader;
import endcap.people.Access;
import endcap.people.AuditLog;
import endcap.people.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Letting a held order go: the door. */
public final class ReleaseFeature implements Feature {
    private final ReleaseDesk desk;
    private final ReleaseRights rights;
    private final Clock clock;
    private final Rechecking rechecking;
    private final ReleaseCommand command;
    private final RequestDraft draft;
    private final BesideVerdict beside;

    /**
     * Releases in that database.
     *
     * @param credit where verdicts are made
     * @param drafts where a request waits for its yes; they must know {@link #draftKind()}
     * @param clock the time in the company's zone
     */
    public ReleaseFeature(
            Jdbi jdbi,
            CreditDesk credit,
            CustomerDirectory customers,
            People people,
            Access access,
            AuditLog audit,
            Notices notices,
            Drafts drafts,
            DateReader dates,
            ReleasePolicy policy,
            Clock clock) {
        this.clock = clock;
        rights = new ReleaseRights(people, access, customers::owners, policy.supervisorUpTo());
        ReleaseNotices telling = new ReleaseNotices(
                notices, code -> customers.find(code).map(found -> found.name()).orElse(code), rights, clock);
        desk = new ReleaseDesk(new ReleaseStore(jdbi), new ReleaseUseStore(jdbi), credit, telling, audit, clock);
        Papers papers = new Papers(desk, rights, customers, clock.getZone());
        draft = new RequestDraft(credit, desk, rights, policy, papers);
        command = new ReleaseCommand(
                new Asking(new RequestWords(customers), credit, desk, rights, policy, drafts, draft),
                new Deciding(desk, rights, papers, new ApprovalWords(dates, policy)),
                new Using(credit, desk, rights, papers),
                new Listing(desk, rights, papers));
        beside = new ReleaseBeside(desk, rights);
        rechecking = new Rechecking(desk);
    }

    @Override
    public List<Command> commands() {
        return List.of(command);
    }

    /** What a request is before its yes. */
    public DraftKind draftKind() {
        return draft;
    }

    /** What {@code /credit release} does. */
    public CreditPart part() {
        return command;
    }

    /** What is said beside a held order. */
    public BesideVerdict beside() {
        return beside;
    }

    /** What waits for this person's decision, oldest first; whoever shows it to them writes down the look. */
    public List<WaitingRelease> waitingFor(User user) {
        return desk.pending().stream()
                .filter(release -> rights.mayDecide(user, release))
                .map(release -> new WaitingRelease(
                        release.reference(),
                        release.order().customerCode(),
                        rights.name(release.asked().by()),
                        release.order().fen(),
                        release.order().currency(),
                        LocalDate.ofInstant(release.asked().expiresAt(), clock.getZone())))
                .toList();
    }

    /** Looks at every waiting request again, because figures have changed, and ends those that are no longer held. */
    public void lookAgain() {
        rechecking.lookAgain();
    }

    /** Ends what was not decided, or not used, in time. */
    public void sweep() {
        rechecking.sweep();
    }
}
