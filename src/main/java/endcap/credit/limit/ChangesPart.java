package endcap.credit.limit;

import endcap.chat.Card;
import endcap.chat.Card.Column;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.credit.CreditLedger;
import endcap.credit.CreditPart;
import endcap.customer.Customer;
import endcap.customer.CustomerRef;
import endcap.customer.Customers;
import endcap.people.AuditLog;
import endcap.people.People;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /credit changes 新万家}: what was set for a customer from chat, newest first, for who may see its credit. */
final class ChangesPart implements CreditPart {
    private static final int MOST = 20;

    private final Customers customers;
    private final CreditLedger ledger;
    private final LimitStore store;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    ChangesPart(
            Customers customers, CreditLedger ledger, LimitStore store, People people, AuditLog audit, Clock clock) {
        this.customers = customers;
        this.ledger = ledger;
        this.store = store;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** The changes of a customer, newest first. */
    record Changes(CustomerRef customer, List<Change> changes) {
        Changes {
            changes = List.copyOf(changes);
        }
    }

    /** One figure as it was set; values as stored, null for none; {@code by} is null when a file brought it. */
    record Change(
            Instant at,
            @Nullable String by,
            String act,
            String field,
            @Nullable String before,
            @Nullable String after,
            String reason) {}

    @Override
    public Set<String> words() {
        return Set.of("changes", "变更记录", "额度变更", "变更");
    }

    @Override
    public Reply run(Request request) {
        Customer customer = customers
                .mention(request.saying("changes " + request.words()), request.words())
                .customer();
        List<LimitChange> history = store.history(customer.code(), MOST);
        audit.record(request.user(), "credit.look", customer.code(), "changes " + history.size());
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(request.text("limit.changes.title", customer.name())));
        cards.add(
                history.isEmpty()
                        ? new Card.Text(request.text("limit.changes.none"))
                        : table(request, customer, history));
        cards.add(new Card.Choices(List.of(new Choice(request.text("limit.set.look"), "/credit " + customer.code()))));
        return Reply.of("credit", new Changes(customer.ref(), data(history)), cards);
    }

    private Card table(Request request, Customer customer, List<LimitChange> history) {
        LimitWords words =
                new LimitWords(request.texts(), ledger.account(customer.code()).currency());
        return new Card.Table(
                request.text("limit.changes.caption"),
                List.of(
                        Column.text(request.text("limit.changes.when")),
                        Column.text(request.text("limit.changes.who")),
                        Column.text(request.text("limit.changes.what")),
                        Column.text(request.text("limit.set.reason"))),
                history.stream().map(change -> row(request, words, change)).toList());
    }

    private List<String> row(Request request, LimitWords words, LimitChange change) {
        boolean undone = change.act().equals("undo");
        return List.of(
                change.at().atZone(clock.getZone()).toLocalDate().toString(),
                change.act().equals("import") ? request.text("limit.changes.import") : name(change.personId()),
                request.text(
                        "limit.set.named",
                        words.name(change.field()),
                        words.change(change.field(), change.before(), change.after())),
                undone ? request.text("limit.changes.undone", change.reason()) : change.reason());
    }

    private String name(String personId) {
        return people.byId(personId).map(person -> person.name()).orElse(personId);
    }

    private static List<Change> data(List<LimitChange> history) {
        return history.stream()
                .map(change -> new Change(
                        change.at(),
                        change.personId().isBlank() ? null : change.personId(),
                        change.act(),
                        change.field().stored(),
                        change.before().orElse(null),
                        change.after().orElse(null),
                        change.reason()))
                .toList();
    }
}
