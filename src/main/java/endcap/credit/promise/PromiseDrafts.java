package endcap.credit.promise;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.Figures;
import endcap.customer.Customer;
import endcap.draft.Draft;
import endcap.draft.DraftKind;
import endcap.language.Amount;
import endcap.language.Amounts;
import endcap.language.Found;
import endcap.people.AuditLog;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Promises about to be written down: one draft for all that a message told. */
final class PromiseDrafts implements DraftKind {
    private static final Pattern FIELD = Pattern.compile("(?<name>.*?)(?<place>[2-9])?");

    private final PromiseStore store;
    private final PromiseAccounts accounts;
    private final PromiseDays days;
    private final Settling settling;
    private final AuditLog audit;
    private final Clock clock;

    PromiseDrafts(
            PromiseStore store,
            PromiseAccounts accounts,
            PromiseDays days,
            Settling settling,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.days = days;
        this.settling = settling;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "promise";
    }

    @Override
    public String intent() {
        return "promise";
    }

    @Override
    public List<Card> shown(Request request, Draft draft) {
        return cards(request).drafted(draft.reference(), DraftedPromises.of(draft));
    }

    @Override
    public @Nullable Object data(Request request, Draft draft) {
        return PromiseData.oneOrMore(DraftedPromises.of(draft).stream()
                .map(promise -> PromiseData.of(
                        promise,
                        accounts.customer(promise.customerCode()).ref(),
                        accounts.currency(promise.customerCode()),
                        draft.personId()))
                .toList());
    }

    @Override
    public Draft changed(Request request, Draft draft, String field, String value) {
        Matcher named = FIELD.matcher(field.strip());
        String place = named.matches() && named.group("place") != null ? named.group("place") : "";
        String name = place.isEmpty() ? field.strip() : named.group("name");
        String customer = draft.find(DraftedPromises.CUSTOMER + place)
                .orElseThrow(() -> UserError.of("promise.field-unknown", field));
        if (PromiseDays.FIELD.contains(name)) {
            return draft.with(
                    DraftedPromises.DUE + place, days.read(request, value).toString());
        }
        return switch (name) {
            case "金额", "amount", "sum" -> draft.with(DraftedPromises.AMOUNT + place, amount(customer, value));
            case "承诺人", "谁", "who", "by", "given", "givenBy" ->
                draft.with(
                        DraftedPromises.GIVEN_BY + place,
                        accounts.people(accounts.customer(customer)).meant(value));
            case "客户", "customer" ->
                draft.with(
                        DraftedPromises.CUSTOMER + place,
                        customer(request, value).code());
            default -> throw UserError.of("promise.field-unknown", field);
        };
    }

    private String amount(String customerCode, String value) {
        Amount amount = Amounts.whole(value.strip())
                .orElseThrow(() -> UserError.worded("amount.invalid", "error.promise.amount-unreadable", value));
        long fen = PromiseCheck.fen(Found.in(value, 0, value.length(), amount), accounts.currency(customerCode));
        return Figures.typed(fen);
    }

    private Customer customer(Request request, String value) {
        Customer customer = accounts.customers()
                .mention(request.saying(value).as(intent()), value)
                .customer();
        accounts.refuseUnlessMayRecord(request, customer);
        return customer;
    }

    @Override
    public Reply confirmed(Request request, Draft draft) {
        List<NewPromise> promises = DraftedPromises.of(draft);
        if (store.ofDraft(draft.id()).isEmpty()) {
            record(request, draft, promises);
        }
        List<Promise> fresh = store.ofDraft(draft.id());
        List<Promise> all = promises.stream()
                .flatMap(one -> store.find(one.customerCode(), one.due(), one.amountFen()).stream())
                .toList();
        return recorded(request, all, fresh);
    }

    private void record(Request request, Draft draft, List<NewPromise> promises) {
        for (NewPromise promise : promises) {
            accounts.refuseUnlessMayRecord(request, accounts.customer(promise.customerCode()));
            PromiseCheck.refusePast(promise.due(), request.today());
        }
        store.record(draft.id(), draft.personId(), clock.instant(), promises);
        promises.stream().map(NewPromise::customerCode).distinct().forEach(settling::look);
        store.ofDraft(draft.id())
                .forEach(promise -> audit.record(
                        request.user(),
                        "promise.record",
                        promise.reference(),
                        promise.customerCode() + ", " + PromiseData.money(promise.amountFen()) + " by " + promise.due()
                                + ", given by " + promise.givenBy().orElse("-") + ", " + draft.reference()));
    }

    private Reply recorded(Request request, List<Promise> promises, List<Promise> fresh) {
        List<Card> cards = new ArrayList<>();
        for (Promise promise : promises) {
            cards.add(new Card.Text(said(request, promise, fresh.contains(promise))));
        }
        String customer = promises.getFirst().customerCode();
        cards.add(new Card.Choices(List.of(
                new Choice(request.text("credit.promise.choice.list"), "/promise " + customer),
                new Choice(request.text("credit.promise.choice.check"), "/credit " + customer))));
        return Reply.of(intent(), PromiseData.oneOrMore(datas(promises)), cards);
    }

    private String said(Request request, Promise promise, boolean fresh) {
        PromiseCards cards = cards(request);
        return request.text(
                fresh ? "credit.promise.recorded" : "credit.promise.known",
                promise.reference(),
                accounts.customer(promise.customerCode()).name(),
                cards.money(promise.customerCode(), promise.amountFen()),
                cards.day(promise.due()),
                cards.state(promise));
    }

    private List<PromiseData> datas(List<Promise> promises) {
        return promises.stream()
                .map(promise -> PromiseData.of(
                        promise,
                        accounts.customer(promise.customerCode()).ref(),
                        accounts.currency(promise.customerCode())))
                .toList();
    }

    @Override
    public Reply undone(Request request, Draft draft) {
        List<Promise> recorded = store.ofDraft(draft.id());
        recorded.stream()
                .filter(promise -> promise.settled() || promise.due().isBefore(request.today()))
                .findFirst()
                .ifPresent(promise -> {
                    throw UserError.of(
                            "promise.settled",
                            promise.reference(),
                            cards(request).state(promise));
                });
        store.takeBack(draft.id());
        recorded.forEach(promise ->
                audit.record(request.user(), "promise.withdraw", promise.reference(), "undone, " + draft.reference()));
        return Reply.of(intent(), new Card.Text(request.text("credit.promise.undone", draft.reference())));
    }

    private PromiseCards cards(Request request) {
        return new PromiseCards(request.texts(), accounts, request.today());
    }
}
