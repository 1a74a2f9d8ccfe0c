package endcap.credit.dispute;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Notices;
import endcap.chat.User;
import endcap.credit.AccountRights;
import endcap.credit.BesideVerdict;
import endcap.credit.CreditDesk;
import endcap.customer.Customers;
import endcap.draft.DraftKind;
import endcap.draft.Drafts;
import endcap.language.DateReader;
import endcap.people.Act;
import endcap.people.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Disputes over invoices: told by anybody who serves the account, decided by finance, shown beside the verdict. */
public final class DisputeFeature implements Feature {
    private static final int MOST_WAITING = 100;

    private final DisputeAccounts accounts;
    private final Clock clock;
    private final Command command;
    private final DisputeDrafts disputes;
    private final DisputeDecisions decisions;
    private final DisputeNotices reminders;
    private final BesideVerdict beside;

    /**
     * Disputes in that database.
     *
     * @param drafts where a dispute waits for its yes; it must come to know {@link #draftKinds}
     * @param remindAfterDays how long a dispute waits before finance is reminded
     */
    public DisputeFeature(
            Jdbi jdbi,
            CreditDesk desk,
            Customers customers,
            AccountRights rights,
            Drafts drafts,
            DateReader dates,
            Notices notices,
            AuditLog audit,
            Clock clock,
            int remindAfterDays) {
        this.clock = clock;
        accounts = new DisputeAccounts(customers, desk.ledger(), rights, new DisputeStore(jdbi));
        reminders = new DisputeNotices(accounts, notices, remindAfterDays, clock);
        disputes = new DisputeDrafts(accounts, reminders, audit, clock);
        decisions = new DisputeDecisions(accounts, reminders, audit, clock);
        command = new DisputeCommand(accounts, new DisputeWords(dates), decisions, drafts, disputes, audit, clock);
        beside = new DisputeBeside(accounts);
    }

    @Override
    public List<Command> commands() {
        return List.of(command);
    }

    /** What its drafts are of. */
    public List<DraftKind> draftKinds() {
        return List.of(disputes);
    }

    /** What it says beside a verdict. */
    public BesideVerdict beside() {
        return beside;
    }

    /** What waits for this person's decision, oldest first; whoever shows it to them writes down the look. */
    public List<WaitingDispute> waitingFor(User user) {
        return !accounts.rights().may(user.id(), Act.DECIDE_DISPUTE)
                ? List.of()
                : accounts.store().undecided(MOST_WAITING).stream()
                        .map(dispute -> new WaitingDispute(
                                dispute.reference(),
                                dispute.customerCode(),
                                dispute.documentNo(),
                                dispute.amountFen(),
                                accounts.account(dispute.customerCode()).currency(),
                                LocalDate.ofInstant(dispute.recordedAt(), clock.getZone())))
                        .toList();
    }

    /** Closes disputes over what has left the books, when figures of a kind that tells so have come in. */
    public void newFigures(Set<String> kinds) {
        if (kinds.contains("invoices")) {
            decisions.closeSettled();
        }
    }

    /** Reminds finance of what waits too long. */
    public void sweep() {
        decisions.closeSettled();
        reminders.remind();
    }
}
