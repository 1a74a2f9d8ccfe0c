package endcap.credit.collection;

import endcap.chat.Card;
import endcap.chat.Card.Tone;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.AccountRights;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.draft.Draft;
import endcap.draft.DraftKind;
import endcap.people.Act;
import endcap.people.AuditLog;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Deciding how a debtor is dealt with: shown with its technique first, kept when the person agrees. */
final class TypeDraft implements DraftKind {
    static final String CUSTOMER = "customer";
    static final String TYPE = "type";
    static final String SIGNS = "signs";

    private final Debtors debtors;
    private final Customers customers;
    private final Planning planning;
    private final DebtorStore store;
    private final CollectionPolicy policy;
    private final AccountRights rights;
    private final AuditLog audit;
    private final Clock clock;

    TypeDraft(
            Debtors debtors,
            Customers customers,
            Planning planning,
            DebtorStore store,
            CollectionPolicy policy,
            AccountRights rights,
            AuditLog audit,
            Clock clock) {
        this.debtors = debtors;
        this.customers = customers;
        this.planning = planning;
        this.store = store;
        this.policy = policy;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** How a plan is drawn for that person. */
    PlanCards drawn(Request request, Plan plan) {
        return new PlanCards(request.texts(), plan, policy);
    }

    TypeCards cards(Request request) {
        return new TypeCards(request.texts(), rights, clock.getZone());
    }

    /**
     * Lets through who may decide how this debtor is dealt with.
     *
     * @throws UserError {@code not-allowed}
     */
    void refuseUnlessMayDecide(Request request, Debtor debtor) {
        rights.refuseUnless(request.user(), Act.RECORD_PAYMENT, debtor.customer());
    }

    @Override
    public String name() {
        return "debtor-type";
    }

    @Override
    public String intent() {
        return "credit";
    }

    @Override
    public List<Card> shown(Request request, Draft draft) {
        Plan plan = plan(request, draft);
        List<Card> cards = new ArrayList<>(drawn(request, plan).situation());
        cards.addAll(cards(request).proposed(plan, known(request, draft)));
        cards.add(PlanCards.limits(request.texts()));
        return cards;
    }

    @Override
    public CollectAnswer data(Request request, Draft draft) {
        return plan(request, draft).data(request.texts());
    }

    @Override
    public Draft changed(Request request, Draft draft, String field, String value) {
        return switch (LogField.plain(field)) {
            case "type", "类型" ->
                draft.with(TYPE, CollectPart.type(value).word()).with(SIGNS, "");
            case "signs", "sign", "迹象" -> {
                Signs signs = Signs.read(value);
                yield draft.with(TYPE, signs.best().get(0).word()).with(SIGNS, signs.codes());
            }
            default -> throw LogField.unknown(field, request.text("collection.type.fields"));
        };
    }

    @Override
    public Reply confirmed(Request request, Draft draft) {
        Customer customer = customer(request, draft);
        rights.refuseUnless(request.user(), Act.RECORD_PAYMENT, customer);
        Debtor debtor = debtors.looked(request, customer, "");
        KnownType known = known(request, draft);
        store.decide(draft.id(), debtor.account().code(), known);
        audit.record(
                request.user(),
                "collection.type",
                debtor.account().code(),
                known.type().word() + " " + known.signs().codes());
        Plan plan = planning.plan(debtor, Optional.of(known), request.texts().locale());
        return Reply.of(
                intent(),
                plan.data(request.texts()),
                List.of(
                        new Card.Warning(
                                Tone.GOOD,
                                request.text(
                                        "collection.type.kept",
                                        debtor.account().customer().name(),
                                        known.type().name(request.texts()))),
                        PlanCards.limits(request.texts()),
                        drawn(request, plan).ways(),
                        new Card.Choices(List.of(
                                new Choice(request.text("collection.choice.undo"), "/undo " + draft.reference())))));
    }

    @Override
    public Reply undone(Request request, Draft draft) {
        Customer customer = customer(request, draft);
        store.undecide(draft.id(), clock.instant());
        audit.record(request.user(), "collection.type-undo", customer.code(), draft.field(TYPE));
        return Reply.of(intent(), new Card.Text(request.text("collection.type.undone", customer.name())));
    }

    private Plan plan(Request request, Draft draft) {
        Debtor debtor = debtors.again(request, customer(request, draft));
        return planning.plan(
                debtor, Optional.of(known(request, draft)), request.texts().locale());
    }

    private KnownType known(Request request, Draft draft) {
        return new KnownType(
                CollectPart.type(draft.field(TYPE)),
                Signs.kept(draft.find(SIGNS).orElse("")),
                request.user().id(),
                clock.instant());
    }

    /** The customer of the draft, which the person may still see. */
    private Customer customer(Request request, Draft draft) {
        return customers
                .find(draft.field(CUSTOMER))
                .filter(customer -> customers.maySee(request.user(), customer))
                .orElseThrow(() -> UserError.of("customer.unknown", draft.field(CUSTOMER)));
    }
}
