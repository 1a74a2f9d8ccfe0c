package endcap.credit.limit;

import endcap.chat.Card;
import endcap.chat.Card.Tone;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.Assessment;
import endcap.credit.CreditDesk;
import endcap.credit.CreditGrant;
import endcap.customer.Customers;
import endcap.draft.Draft;
import endcap.draft.DraftKind;
import endcap.people.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What finance is about to set for a customer: shown before and after, real once confirmed, taken back within a day. */
final class LimitDraft implements DraftKind {
    private static final Duration UNDO_WITHIN = Duration.ofHours(24);

    private final CreditDesk desk;
    private final Customers customers;
    private final LimitStore store;
    private final LimitChanges changes;
    private final LimitRights rights;
    private final LimitNews news;
    private final AuditLog audit;
    private final Clock clock;

    LimitDraft(
            CreditDesk desk,
            Customers customers,
            LimitStore store,
            LimitChanges changes,
            LimitRights rights,
            LimitNews news,
            AuditLog audit,
            Clock clock) {
        this.desk = desk;
        this.customers = customers;
        this.store = store;
        this.changes = changes;
        this.rights = rights;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "credit-limit";
    }

    @Override
    public String intent() {
        return "credit";
    }

    @Override
    public List<Card> shown(Request request, Draft draft) {
        LimitWish wish = LimitWish.of(draft);
        Assessment before = before(request, wish);
        desk.recordLook(request.user(), before);
        return new LimitCards(
                        request.texts(),
                        wish,
                        before,
                        after(request, wish),
                        store.affected(wish.customerCode(), wish.act()))
                .draft(draft.reference());
    }

    @Override
    public LimitData data(Request request, Draft draft) {
        return data(request, LimitWish.of(draft), "draft");
    }

    private LimitData data(Request request, LimitWish wish, String status) {
        return LimitData.of(
                status,
                wish,
                before(request, wish),
                after(request, wish),
                store.affected(wish.customerCode(), wish.act()).size());
    }

    private Assessment before(Request request, LimitWish wish) {
        return desk.assessIf(wish.customerCode(), wish.before(), request.today());
    }

    private Assessment after(Request request, LimitWish wish) {
        return desk.assessIf(wish.customerCode(), wish.after(), request.today());
    }

    @Override
    public Draft changed(Request request, Draft draft, String field, String value) {
        rights.check(request);
        LimitWish wish = changes.changed(request, LimitWish.of(draft), field, value);
        return draft.with(wish.fields());
    }

    @Override
    public Optional<Draft> moved(Request request, Draft draft) {
        rights.check(request);
        LimitWish wish = LimitWish.of(draft);
        CreditGrant now = desk.ledger().grant(wish.customerCode());
        LimitWish again = wish.over(now);
        boolean same = GrantField.differing(wish.before(), wish.after()).stream()
                .allMatch(field -> field.in(now).equals(field.in(wish.before())));
        boolean done = GrantField.differing(now, again.after()).isEmpty();
        return same || done ? Optional.empty() : Optional.of(draft.with(again.fields()));
    }

    @Override
    public Reply confirmed(Request request, Draft draft) {
        rights.check(request);
        LimitWish wish = LimitWish.of(draft);
        LimitStore.Outcome outcome =
                store.write(draft.id(), wish, request.user().id(), clock.instant());
        if (outcome == LimitStore.Outcome.MOVED) {
            throw UserError.of("limit.set-moved", name(wish));
        }
        if (outcome == LimitStore.Outcome.WRITTEN) {
            audit.record(request.user(), wish.act().audited(), wish.customerCode(), detail(draft, wish));
        }
        news.set(request.user(), draft, wish, false);
        return reply(request, draft, wish, "confirmed", "limit.set.done");
    }

    @Override
    public Reply undone(Request request, Draft draft) {
        rights.check(request);
        LimitWish wish = LimitWish.of(draft);
        boolean late = draft.settledAt()
                .filter(at -> at.plus(UNDO_WITHIN).isBefore(clock.instant()))
                .isPresent();
        if (late && draft.state() != Draft.State.UNDONE) {
            throw UserError.of("limit.undo-late", draft.reference());
        }
        LimitStore.Outcome outcome = store.undo(draft.id(), wish, request.user().id(), clock.instant());
        if (outcome == LimitStore.Outcome.MOVED) {
            throw UserError.of("limit.undo-moved", name(wish), draft.reference());
        }
        if (outcome == LimitStore.Outcome.WRITTEN) {
            audit.record(request.user(), wish.act().audited() + "-undo", wish.customerCode(), detail(draft, wish));
        }
        news.set(request.user(), draft, wish, true);
        return reply(request, draft, wish, "undone", "limit.set.undone");
    }

    private String name(LimitWish wish) {
        return customers.customer(wish.customerCode()).name();
    }

    private static String detail(Draft draft, LimitWish wish) {
        StringBuilder detail = new StringBuilder(draft.reference());
        for (GrantField field : GrantField.differing(wish.before(), wish.after())) {
            detail.append(", ")
                    .append(field.stored())
                    .append(' ')
                    .append(field.in(wish.before()).orElse("-"))
                    .append(" -> ")
                    .append(field.in(wish.after()).orElse("-"));
        }
        return detail.append(": ").append(wish.reason()).toString();
    }

    private Reply reply(Request request, Draft draft, LimitWish wish, String status, String textKey) {
        LimitWords words = new LimitWords(
                request.texts(), after(request, wish).position().account().currency());
        boolean undone = status.equals("undone");
        String summary =
                undone ? words.summary(wish.after(), wish.before()) : words.summary(wish.before(), wish.after());
        return Reply.of(
                intent(),
                data(request, wish, status),
                List.of(
                        new Card.Warning(Tone.GOOD, request.text(textKey, name(wish), summary, draft.reference())),
                        new Card.Choices(List.of(
                                new Choice(request.text("limit.set.look"), "/credit " + wish.customerCode()),
                                new Choice(
                                        request.text("limit.set.history"),
                                        "/credit changes " + wish.customerCode())))));
    }
}
