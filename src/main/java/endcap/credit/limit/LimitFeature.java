package endcap.credit.limit;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Notices;
import endcap.credit.BesideVerdict;
import endcap.credit.CreditDesk;
import endcap.credit.CreditPart;
import endcap.customer.Customers;
import endcap.draft.DraftKind;
import endcap.draft.Drafts;
import endcap.language.DateReader;
import endcap.people.Access;
import endcap.people.AuditLog;
import endcap.people.People;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Limits, order limits, holds and expiry dates set by finance from chat, and the limit the figures suggest. */
public final class LimitFeature implements Feature {
    private final LimitStore store;
    private final LimitNews news;
    private final Clock clock;
    private final LimitDraft kind;
    private final BesideVerdict beside;
    private final List<CreditPart> parts = new ArrayList<>();

    /**
     * Limits in that database.
     *
     * @param owners the ids of the people who own a customer, by its code, or anything it belongs to
     * @param suggestions the coefficients of suggested limits
     * @param clock the time in the company's zone
     */
    public LimitFeature(
            Jdbi jdbi,
            CreditDesk desk,
            Customers customers,
            Function<String, Set<String>> owners,
            People people,
            Access access,
            AuditLog audit,
            Notices notices,
            Drafts drafts,
            DateReader dates,
            SuggestionPolicy suggestions,
            Clock clock) {
        this.store = new LimitStore(jdbi);
        this.clock = clock;
        this.news = new LimitNews(customers, owners, desk.ledger(), people, access, notices, clock);
        LimitRights rights = new LimitRights(people, access);
        this.beside = new LimitsBeside(rights);
        LimitChanges changes = new LimitChanges(customers, desk.ledger(), dates);
        this.kind = new LimitDraft(desk, customers, store, changes, rights, news, audit, clock);
        LimitReader reader = new LimitReader(customers, desk.ledger(), dates);
        Arrays.stream(LimitAct.values())
                .map(act -> new LimitPart(act, reader, rights, kind, drafts))
                .forEach(parts::add);
        parts.add(new SuggestPart(customers, desk, suggestions, rights));
        parts.add(new ChangesPart(customers, desk.ledger(), store, people, audit, clock));
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    /** What {@code /credit} does here. */
    public List<CreditPart> parts() {
        return List.copyOf(parts);
    }

    /** What is offered here beside a verdict. */
    public BesideVerdict beside() {
        return beside;
    }

    /** What is drafted here. */
    public DraftKind draftKind() {
        return kind;
    }

    /** Tells who set a figure from chat when the rows that came in have put another value there: the import wins. */
    public void newFigures(Set<String> kinds) {
        if (kinds.contains("customers")) {
            store.replacedByImport(clock.instant()).forEach(news::replaced);
        }
    }
}
