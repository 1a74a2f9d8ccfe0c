package endcap.credit.promise;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.credit.AccountRights;
import endcap.credit.CreditDesk;
import endcap.customer.Customers;
import endcap.draft.DraftKind;
import endcap.draft.Drafts;
import endcap.language.DateReader;
import endcap.people.AuditLog;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Promises to pay: written down from a sentence, listed, and measured when figures come in. */
public final class PromiseFeature implements Feature {
    private final PromiseDrafts promises;
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
            AuditLog audit,
            Clock clock) {
        PromiseStore store = new PromiseStore(jdbi);
        PromiseAccounts accounts = new PromiseAccounts(customers, desk.ledger(), rights, store);
        promises = new PromiseDrafts(store, accounts, dates, audit, clock);
        command = new PromiseCommand(store, accounts, new PromiseWords(dates), drafts, promises, audit);
    }

    @Override
    public List<Command> commands() {
        return List.of(command);
    }

    /** What its drafts are of. */
    public List<DraftKind> draftKinds() {
        return List.of(promises);
    }
}
