package endcap.credit.promise;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Notices;
import endcap.credit.AccountRights;
import endcap.credit.BesideVerdict;
import endcap.credit.CreditDesk;
import endcap.customer.Customers;
import endcap.draft.DraftKind;
import endcap.draft.Drafts;
import endcap.language.DateReader;
import endcap.people.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Promises to pay: written down from a sentence, listed, and measured when figures come in. */
public final class PromiseFeature implements Feature {
    private static final int MOST_DUE = 100;

    private final PromiseDueStore due;
    private final PromiseAccounts accounts;
    private final PromiseDrafts promises;
    private final PromiseChanges changes;
    private final Settling settling;
    private final PromiseReminders reminders;
    private final BesideVerdict beside;
    private final Command command;

    /**
     * Promises in that database.
     *
     * @param drafts where a promise waits for its yes; it must come to know {@link #draftKinds}
     */
    public PromiseFeature(
            Jdbi jdbi,
            CreditDesk desk,
            Customers customers,
            AccountRights rights,
            Drafts drafts,
            DateReader dates,
            Notices notices,
            AuditLog audit,
            Clock clock) {
        PromiseStore store = new PromiseStore(jdbi);
        due = new PromiseDueStore(jdbi);
        accounts = new PromiseAccounts(customers, desk.ledger(), rights, store);
        PromiseDays days = new PromiseDays(dates);
        settling = new Settling(
                new PromiseBookStore(jdbi), desk.ledger(), desk.policy().graceDays(), audit, clock);
        reminders = new PromiseReminders(store, accounts, notices, clock);
        promises = new PromiseDrafts(store, accounts, days, settling, audit, clock);
        changes = new PromiseChanges(store, accounts, days, audit, clock);
        command = new PromiseCommand(store, accounts, new PromiseWords(dates), drafts, promises, changes, days, audit);
        beside = new PromiseBeside(store, accounts);
    }

    @Override
    public List<Command> commands() {
        return List.of(command);
    }

    /** What its drafts are of. */
    public List<DraftKind> draftKinds() {
        return List.of(promises, changes);
    }

    /** What it says beside a verdict. */
    public BesideVerdict beside() {
        return beside;
    }

    /**
     * Money that was promised by that day and has not come, to the accounts of those owners; to everybody's when none are
     * named. Whoever shows it to a person has made sure they may see these accounts, and writes down the look.
     */
    public List<PromisedMoney> dueBy(Optional<Set<String>> owners, LocalDate day) {
        return due.due(owners, day, MOST_DUE).stream()
                .map(promise -> new PromisedMoney(
                        "P" + promise.id(),
                        promise.customerCode(),
                        promise.fen(),
                        accounts.currency(promise.customerCode()),
                        promise.due(),
                        promise.givenBy()))
                .toList();
    }

    /** Measures promises by what has come in, when it is of a kind that tells of money or of promises. */
    public void newFigures(Set<String> kinds) {
        if (kinds.contains("invoices") || kinds.contains("payments-promised")) {
            settling.all();
            reminders.leaveNews();
        }
    }

    /** Measures promises again, as their days pass, and tells people what is due and what became of it. */
    public void sweep() {
        settling.all();
        reminders.leave();
    }
}
