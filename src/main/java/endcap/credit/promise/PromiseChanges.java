package endcap.credit.promise;

import endcap.chat.Card;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.draft.Draft;
import endcap.draft.DraftKind;
import endcap.people.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a customer says later about a promise: another day, or that it is off. Only while it is open and its day is not
 * over: a day that passed without the money stays passed, and nobody can talk it away.
 */
final class PromiseChanges implements DraftKind {
    private static final String PROMISE = "promise";
    private static final String TO = "to";

    private final PromiseStore store;
    private final PromiseAccounts accounts;
    private final PromiseDays days;
    private final AuditLog audit;
    private final Clock clock;

    PromiseChanges(PromiseStore store, PromiseAccounts accounts, PromiseDays days, AuditLog audit, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.days = days;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The fields of the change.
     *
     * @param to the new day; empty when the promise is withdrawn
     * @throws UserError {@code promise.settled}, {@code promise.same}, {@code date.invalid}, {@code not-allowed}
     */
    Map<String, String> fields(Request request, Promise promise, Optional<LocalDate> to) {
        check(request, promise, to);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(PROMISE, promise.reference());
        to.ifPresent(day -> fields.put(TO, day.toString()));
        return fields;
    }

    private void check(Request request, Promise promise, Optional<LocalDate> to) {
        accounts.refuseUnlessMayRecord(request, accounts.customer(promise.customerCode()));
        if (promise.settled() || promise.due().isBefore(request.today())) {
            throw UserError.of(
                    "promise.settled", promise.reference(), cards(request).state(promise));
        }
        to.ifPresent(day -> {
            PromiseCheck.refusePast(day, request.today());
            store.find(promise.customerCode(), day, promise.amountFen())
                    .filter(other -> !other.settled() || other.state() == PromiseState.KEPT)
                    .ifPresent(other -> {
                        throw UserError.of("promise.same", other.reference(), day);
                    });
        });
    }

    @Override
    public String name() {
        return "promise-change";
    }

    @Override
    public String intent() {
        return "promise";
    }

    @Override
    public List<Card> shown(Request request, Draft draft) {
        Promise promise = promise(draft);
        String name = accounts.customer(promise.customerCode()).name();
        PromiseCards cards = cards(request);
        String money = cards.money(promise.customerCode(), promise.amountFen());
        return List.of(
                new Card.Heading(request.text("credit.promise.draft", draft.reference())),
                new Card.Text(to(draft)
                        .map(day -> request.text(
                                "credit.promise.to-move",
                                promise.reference(),
                                name,
                                money,
                                cards.day(promise.due()),
                                cards.day(day)))
                        .orElseGet(() -> request.text(
                                "credit.promise.to-withdraw",
                                promise.reference(),
                                name,
                                money,
                                cards.day(promise.due())))));
    }

    @Override
    public @Nullable Object data(Request request, Draft draft) {
        return data(promise(draft));
    }

    @Override
    public Draft changed(Request request, Draft draft, String field, String value) {
        if (to(draft).isEmpty() || !PromiseDays.FIELD.contains(field.strip())) {
            throw UserError.of("promise.field-unknown", field);
        }
        LocalDate day = days.read(request, value);
        check(request, promise(draft), Optional.of(day));
        return draft.with(TO, day.toString());
    }

    @Override
    public Reply confirmed(Request request, Draft draft) {
        Promise promise = promise(draft);
        Optional<LocalDate> to = to(draft);
        boolean done =
                to.isPresent() ? !store.ofDraft(draft.id()).isEmpty() : promise.state() == PromiseState.WITHDRAWN;
        if (!done) {
            check(request, promise, to);
            to.ifPresentOrElse(day -> move(request, draft, promise, day), () -> withdraw(request, promise));
        }
        Promise now = to.isPresent() ? store.ofDraft(draft.id()).getFirst() : promise(draft);
        String key = to.isPresent() ? "credit.promise.moved" : "credit.promise.withdrawn";
        String sentence = request.text(
                key, promise.reference(), now.reference(), cards(request).day(now.due()));
        return Reply.of(intent(), data(now), List.of(new Card.Text(sentence)));
    }

    private void move(Request request, Draft draft, Promise promise, LocalDate to) {
        Promise instead = store.move(promise, to, draft.id(), draft.personId(), clock.instant(), request.today())
                .orElseThrow(() -> UserError.of("promise.settled", promise.reference(), "-"));
        audit.record(
                request.user(),
                "promise.move",
                promise.reference(),
                promise.due() + " to " + to + ", now " + instead.reference());
    }

    private void withdraw(Request request, Promise promise) {
        if (!store.withdraw(promise.id(), request.today())) {
            throw UserError.of("promise.settled", promise.reference(), "-");
        }
        audit.record(request.user(), "promise.withdraw", promise.reference(), "by the customer");
    }

    @Override
    public Reply undone(Request request, Draft draft) {
        Promise promise = promise(draft);
        if (promise.due().isBefore(request.today())) {
            throw UserError.of(
                    "promise.settled", promise.reference(), cards(request).state(promise));
        }
        store.takeBack(draft.id());
        store.reopen(promise.id(), to(draft).isPresent() ? PromiseState.MOVED : PromiseState.WITHDRAWN);
        audit.record(request.user(), "promise.record", promise.reference(), "open again, " + draft.reference());
        return Reply.of(
                intent(),
                data(promise(draft)),
                List.of(new Card.Text(request.text(
                        "credit.promise.reopened",
                        draft.reference(),
                        promise.reference(),
                        cards(request).day(promise.due())))));
    }

    private Promise promise(Draft draft) {
        return Promise.id(draft.field(PROMISE)).flatMap(store::find).orElseThrow();
    }

    private static Optional<LocalDate> to(Draft draft) {
        return draft.find(TO).map(LocalDate::parse);
    }

    private PromiseData data(Promise promise) {
        return PromiseData.of(
                promise, accounts.customer(promise.customerCode()).ref(), accounts.currency(promise.customerCode()));
    }

    private PromiseCards cards(Request request) {
        return new PromiseCards(request.texts(), accounts, request.today());
    }
}
