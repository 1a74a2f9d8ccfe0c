package endcap.credit.collection;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Notices;
import endcap.credit.AccountRights;
import endcap.credit.BesideVerdict;
import endcap.credit.CreditDesk;
import endcap.credit.CreditPart;
import endcap.customer.CustomerDirectory;
import endcap.draft.DraftKind;
import endcap.draft.Drafts;
import endcap.language.DateReader;
import endcap.people.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** The door to collecting: what {@code /credit} does about money that is late. */
public final class CollectionFeature implements Feature {
    private final List<CreditPart> parts = new ArrayList<>();
    private final List<DraftKind> kinds;
    private final BesideVerdict beside;
    private final NextActions next;
    private final CollectionStore log;

    /**
     * What collecting is done with.
     *
     * @param desk the figures
     * @param drafts where what is to be written waits for a yes
     * @param techniques the articles
     */
    public record Tools(
            Jdbi jdbi,
            CreditDesk desk,
            CustomerDirectory customers,
            AccountRights rights,
            AuditLog audit,
            Notices notices,
            Drafts drafts,
            DateReader dates,
            Techniques techniques,
            Clock clock) {}

    /** Collecting as that policy has it. */
    public CollectionFeature(Tools tools, CollectionPolicy policy) {
        log = new CollectionStore(tools.jdbi());
        DebtorStore types = new DebtorStore(tools.jdbi());
        Debtors debtors = new Debtors(tools.desk(), tools.customers());
        AccountRights rights = tools.rights();
        Planning planning = new Planning(log, types, tools.customers(), new Ladder(policy), tools.techniques());

        TypeDraft typeDraft = new TypeDraft(
                debtors, tools.customers(), planning, types, policy, rights, tools.audit(), tools.clock());
        LogDraft logDraft = new LogDraft(
                debtors,
                tools.customers(),
                log,
                types,
                new LogChange(tools.dates(), policy),
                policy,
                rights,
                tools.audit(),
                tools.clock());
        kinds = List.of(typeDraft, logDraft);

        parts.add(new CollectPart(debtors, planning, typeDraft, tools.drafts()));
        parts.addAll(StatementPart.all(debtors, tools.audit()));
        parts.addAll(RemindPart.all(debtors, planning, policy, tools.audit()));
        parts.add(new LogPart(debtors, tools.customers(), log, new LogReader(tools.dates()), logDraft, tools.drafts()));
        beside = new BesideOverdue(log);
        next = new NextActions(log, tools.customers(), rights, tools.notices(), tools.clock());
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    /** The words after {@code /credit} it answers to. */
    public List<CreditPart> parts() {
        return List.copyOf(parts);
    }

    /** What of it is drafted first. */
    public List<DraftKind> kinds() {
        return kinds;
    }

    /** What it says beside a verdict. */
    public BesideVerdict beside() {
        return beside;
    }

    /**
     * The next steps these people's accounts wait for on one of those days. Whoever shows them to a person has made sure
     * they may see these accounts, and writes down the look.
     */
    public List<NextCollection> next(Set<String> owners, LocalDate from, LocalDate to) {
        return log.next(owners, from, to);
    }

    /** Tells people of the next steps that are due; at any time, as often as one likes. */
    public void sweep() {
        next.tell();
    }
}
