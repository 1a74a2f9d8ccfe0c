package endcap.worksheet;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.customer.Customers;
import endcap.draft.DraftKind;
import endcap.draft.Drafts;
import endcap.language.DateReader;
import endcap.people.AuditLog;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;

/** Worksheets: whatever the definitions say. */
public final class WorksheetFeature implements Feature {
    private final Command command;
    private final DraftKind kind;

    /**
     * These worksheets.
     *
     * @param rights who may do what on an account
     * @param filledFrom what nobody has to type
     * @param currencyOf the currency of a customer, by code; of the company for a blank one
     * @param onlyAsks whether a free text asks or denies
     * @param clock the time in the company's zone
     */
    public WorksheetFeature(
            Jdbi jdbi,
            Sheets sheets,
            Customers customers,
            DateReader dates,
            SheetRights rights,
            FilledFrom filledFrom,
            UnaryOperator<String> currencyOf,
            Drafts drafts,
            AuditLog audit,
            Predicate<String> onlyAsks,
            Clock clock) {
        WorksheetStore store = new WorksheetStore(jdbi);
        FillingReader reader = new FillingReader(customers, dates);
        WorksheetDesk desk = new WorksheetDesk(store, rights, filledFrom, currencyOf, audit);
        WorksheetDraft draft = new WorksheetDraft(sheets, customers, reader, desk, store, clock);
        this.kind = draft;
        this.command = new WorksheetCommand(sheets, reader, desk, draft, drafts, onlyAsks);
    }

    @Override
    public List<Command> commands() {
        return List.of(command);
    }

    /** What the drafts of it are. */
    public DraftKind draftKind() {
        return kind;
    }
}
