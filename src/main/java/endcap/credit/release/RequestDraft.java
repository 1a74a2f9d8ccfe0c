package endcap.credit.release;

import endcap.chat.Card;
import endcap.chat.Card.Fact;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.AskedOrder;
import endcap.credit.Assessment;
import endcap.credit.CreditCards;
import endcap.credit.CreditDesk;
import endcap.credit.Figures;
import endcap.credit.Order;
import endcap.credit.Reason;
import endcap.credit.ReasonWords;
import endcap.draft.Draft;
import endcap.draft.DraftKind;
import endcap.language.Amount;
import endcap.language.Amounts;
import endcap.language.Found;
import endcap.people.Person;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A release about to be asked for: the yes asks for it, the undo takes it back as long as nobody has decided. */
final class RequestDraft implements DraftKind {
    static final String CUSTOMER = "customer";
    static final String AMOUNT = "amount";
    static final String PREPAID = "prepaid";
    static final String REASON = "reason";

    private static final int FEN_DIGITS = 2;

    private final CreditDesk credit;
    private final ReleaseDesk desk;
    private final ReleaseRights rights;
    private final ReleasePolicy policy;
    private final Papers papers;

    RequestDraft(CreditDesk credit, ReleaseDesk desk, ReleaseRights rights, ReleasePolicy policy, Papers papers) {
        this.credit = credit;
        this.desk = desk;
        this.rights = rights;
        this.policy = policy;
        this.papers = papers;
    }

    @Override
    public String name() {
        return "release";
    }

    @Override
    public String intent() {
        return "release";
    }

    @Override
    public List<Card> shown(Request request, Draft draft) {
        Assessment assessed = assess(request, draft);
        Figures figures = new Figures(assessed.currency());
        CreditCards credits = new CreditCards(request.texts(), assessed);
        HeldOrder order = Asking.refuseUnlessReleasable(request, assessed, rights);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                request, "release.fact.customer", assessed.position().customer().name()));
        facts.add(fact(
                request,
                order.prepaid() ? "release.fact.prepaid-order" : "release.fact.order",
                figures.money(order.fen())));
        ReasonWords words = new ReasonWords(request.texts(), assessed.currency(), assessed.asOf());
        assessed.verdict().reasons().stream()
                .filter(Reason::hard)
                .forEach(reason -> facts.add(new Fact(
                        request.text("release.fact.held", words.name(reason.code())), words.detail(reason.finding()))));
        facts.add(fact(
                request,
                "release.fact.exposure-after",
                figures.money(assessed.exposure().fen() + assessed.order().exposureFen())));
        facts.add(fact(request, "release.fact.reason", draft.field(REASON)));
        facts.add(fact(request, "release.fact.goes-to", deciders(request, order)));
        facts.add(fact(request, "release.fact.data", CreditCards.dataAge(request.texts(), assessed)));
        return List.of(new Card.Heading(request.text("release.draft", credits.subject())), new Card.Facts(facts));
    }

    private String deciders(Request request, HeldOrder order) {
        return rights.deciders(order, request.user().id()).stream()
                .map(Person::name)
                .collect(Collectors.joining(request.text("credit.list.separator")));
    }

    @Override
    public ReleaseData data(Request request, Draft draft) {
        Assessment assessed = assess(request, draft);
        return ReleaseData.draft(
                Asking.refuseUnlessReleasable(request, assessed, rights),
                assessed.position().customer(),
                assessed.position().account().customer(),
                draft.field(REASON),
                draft.personId(),
                Sight.of(assessed));
    }

    @Override
    public Draft changed(Request request, Draft draft, String field, String value) {
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "reason", "原因", "理由" -> draft.with(REASON, Asking.checked(reason(value)));
            case "amount", "order", "金额", "订单", "订单金额" -> amended(request, draft, value);
            default -> throw UserError.of("release.field", field);
        };
    }

    private static String reason(String value) {
        if (value.isBlank()) {
            throw UserError.of("release.reason-blank");
        }
        return value;
    }

    private Draft amended(Request request, Draft draft, String value) {
        Amount amount =
                Amounts.whole(value).orElseThrow(() -> AskedOrder.refused("error.credit.amount-unreadable", value));
        Assessment before = assess(request, draft);
        Order order = papers.order(before, Found.in(value, 0, value.length(), amount));
        Draft changed = draft.with(AMOUNT, Figures.typed(order.amountFen().orElseThrow()));
        Asking.refuseUnlessReleasable(request, assess(request, changed), rights);
        return changed;
    }

    @Override
    public Reply confirmed(Request request, Draft draft) {
        Optional<Release> before = desk.byDraft(draft.id());
        if (before.isPresent()) {
            return asked(request, before.get());
        }
        Assessment assessed = assess(request, draft);
        HeldOrder order = Asking.refuseUnlessReleasable(request, assessed, rights);
        Asked asked =
                new Asked(request.user().id(), desk.now(), desk.now().plus(policy.pendingFor()), draft.field(REASON));
        return asked(request, desk.request(request.user(), draft.id(), order, asked, Sight.of(assessed)));
    }

    private Reply asked(Request request, Release release) {
        ReleaseCards cards = papers.cards(request, release);
        return Reply.of(
                "release",
                papers.data(release, release.sight()),
                List.of(
                        new Card.Warning(
                                Card.Tone.GOOD,
                                request.text(
                                        "release.asked",
                                        release.reference(),
                                        cards.subject(),
                                        deciders(request, release.order()))),
                        cards.status(),
                        new Card.Choices(List.of(
                                new Choice(request.text("release.choice.look"), "/release " + release.reference()),
                                new Choice(
                                        request.text("release.choice.withdraw"),
                                        "/release withdraw " + release.reference())))));
    }

    @Override
    public Reply undone(Request request, Draft draft) {
        Release release = desk.byDraft(draft.id())
                .orElseThrow(() -> new IllegalStateException(draft.reference() + " was confirmed without a release"));
        return papers.withdrawn(request, release);
    }

    /** The verdict of now on what the draft asks for, which this person may still ask. */
    private Assessment assess(Request request, Draft draft) {
        String customer = draft.field(CUSTOMER);
        if (!rights.mayAsk(request.user(), customer)) {
            throw UserError.worded("not-allowed", "error.release.who-asks");
        }
        long fen =
                new BigDecimal(draft.field(AMOUNT)).movePointRight(FEN_DIGITS).longValueExact();
        boolean prepaid = draft.find(PREPAID).isPresent();
        return credit.assess(customer, prepaid ? Order.prepaid(fen) : Order.onCredit(fen), request.today());
    }

    private static Fact fact(Request request, String label, String value) {
        return new Fact(request.text(label), value);
    }
}
