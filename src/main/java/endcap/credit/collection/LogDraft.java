package endcap.credit.collection;

import endcap.chat.Card;
import endcap.chat.Card.Tone;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.AccountRights;
import endcap.credit.Debt;
import endcap.credit.Overdue;
import endcap.credit.collection.LogEntry.OwedThen;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.draft.Draft;
import endcap.draft.DraftKind;
import endcap.people.Act;
import endcap.people.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** An entry of the collection log on its way: shown as it was understood, written when the person says yes. */
final class LogDraft implements DraftKind {
    private final Debtors debtors;
    private final Customers customers;
    private final CollectionStore store;
    private final DebtorStore types;
    private final LogChange changes;
    private final CollectionPolicy policy;
    private final AccountRights rights;
    private final AuditLog audit;
    private final Clock clock;

    LogDraft(
            Debtors debtors,
            Customers customers,
            CollectionStore store,
            DebtorStore types,
            LogChange changes,
            CollectionPolicy policy,
            AccountRights rights,
            AuditLog audit,
            Clock clock) {
        this.debtors = debtors;
        this.customers = customers;
        this.store = store;
        this.types = types;
        this.changes = changes;
        this.policy = policy;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    LogCards cards(Request request) {
        return new LogCards(request.texts(), rights, policy);
    }

    /**
     * What was read, as the fields of a draft.
     *
     * @throws UserError {@code not-allowed}, or {@code credit.occasion-off}
     */
    Map<String, String> fields(Request request, Debtor debtor, LogWords read) {
        rights.refuseUnless(request.user(), Act.RECORD_PAYMENT, debtor.customer());
        read.occasion().ifPresent(occasion -> LogChange.refuseIfOff(request, policy, occasion));
        return LogField.fields(debtor.customer().code(), read, request.today());
    }

    @Override
    public String name() {
        return "collection-log";
    }

    @Override
    public String intent() {
        return "credit";
    }

    @Override
    public List<Card> shown(Request request, Draft draft) {
        LogEntry entry = entry(request, draft, debtors.again(request, customer(request, draft)));
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(
                request.text("collection.log.draft", customer(request, draft).name(), draft.reference())));
        cards.addAll(cards(request).entry(entry));
        cards.add(new Card.Text(request.text("collection.log.how-to-change")));
        cards(request).promised(entry).ifPresent(way -> cards.add(new Card.Choices(List.of(way))));
        return cards;
    }

    @Override
    public LogAnswer data(Request request, Draft draft) {
        Customer customer = customer(request, draft);
        return LogAnswer.of(entry(request, draft, debtors.again(request, customer)), customer.ref(), "draft");
    }

    @Override
    public Draft changed(Request request, Draft draft, String field, String value) {
        String currency = debtors.again(request, customer(request, draft)).currency();
        return changes.apply(request, draft, field, value, Currency.getInstance(currency));
    }

    @Override
    public Reply confirmed(Request request, Draft draft) {
        Customer customer = customer(request, draft);
        rights.refuseUnless(request.user(), Act.RECORD_PAYMENT, customer);
        Debtor debtor = debtors.looked(request, customer, "");
        boolean written = store.ofDraft(draft.id()).isPresent();
        LogEntry entry = store.add(entry(request, draft, debtor));
        if (!written) {
            audit.record(
                    request.user(),
                    "collection.log",
                    entry.accountCode(),
                    entry.reference() + ", step " + entry.step().number());
        }
        List<Choice> ways = new ArrayList<>();
        cards(request).promised(entry).ifPresent(ways::add);
        ways.add(new Choice(request.text("collection.choice.history"), debtor.says("log")));
        ways.add(new Choice(request.text("collection.choice.undo"), "/undo " + draft.reference()));
        String sentence = entry.next()
                .flatMap(LogEntry.NextAction::date)
                .map(day -> request.text("collection.log.kept-next", entry.reference(), customer.name(), day))
                .orElseGet(() -> request.text("collection.log.kept", entry.reference(), customer.name()));
        return Reply.of(
                intent(),
                LogAnswer.of(entry, customer.ref(), "confirmed"),
                List.of(new Card.Warning(Tone.GOOD, sentence), new Card.Choices(ways)));
    }

    @Override
    public Reply undone(Request request, Draft draft) {
        Customer customer = customer(request, draft);
        return store.ofDraft(draft.id())
                .map(entry -> {
                    store.undo(entry.id(), clock.instant());
                    audit.record(request.user(), "collection.log-undo", entry.accountCode(), entry.reference());
                    return Reply.of(
                            intent(),
                            LogAnswer.of(entry, customer.ref(), "undone"),
                            List.of(new Card.Text(
                                    request.text("collection.log.undone", entry.reference(), customer.name()))));
                })
                .orElseGet(() -> Reply.of(
                        intent(),
                        new Card.Text(request.text("collection.log.undone", draft.reference(), customer.name()))));
    }

    private LogEntry entry(Request request, Draft draft, Debtor debtor) {
        Overdue overdue = debtor.assessed().overdue();
        return new LogEntry(
                0,
                draft.id(),
                debtor.customer().code(),
                debtor.account().code(),
                request.user().id(),
                LocalDate.parse(draft.field(LogField.DATE)),
                draft.find(LogField.OCCASION).flatMap(Occasion::of),
                draft.find(LogField.MEANS).flatMap(Means::of),
                LogField.step(draft),
                types.type(debtor.account().code()).map(KnownType::type),
                draft.find(LogField.SAID).orElse(""),
                LogField.promise(draft),
                LogField.next(draft),
                new OwedThen(
                        debtor.currency(),
                        overdue.amountFen(),
                        overdue.oldestDays(),
                        overdue.items().stream().findFirst().map(Debt::dueDate)),
                clock.instant());
    }

    /** The customer of the draft, which the person may still see. */
    private Customer customer(Request request, Draft draft) {
        return customers
                .find(draft.field(LogField.CUSTOMER))
                .filter(customer -> customers.maySee(request.user(), customer))
                .orElseThrow(() -> UserError.of("customer.unknown", draft.field(LogField.CUSTOMER)));
    }
}
