package endcap.visit;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.customer.Customer;
import endcap.customer.Customers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The replies about visits: drafts to say yes to, what is on record, what was dropped. */
final class VisitCards {
    private final Customers customers;
    private final OrderTaken orderTaken;

    VisitCards(Customers customers, OrderTaken orderTaken) {
        this.customers = customers;
        this.orderTaken = orderTaken;
    }

    /** The drafts of one message, with the buttons that answer for all of them. */
    Reply drafts(Request request, List<Visit> visits) {
        List<Card> cards = new ArrayList<>();
        visits.forEach(visit -> {
            cards.addAll(draft(request, visit));
            cards.addAll(orderTaken(request, visit));
        });
        String first = visits.getFirst().reference();
        cards.add(new Card.Choices(List.of(
                new Choice(request.text("visit.choice.confirm"), "/confirm " + first),
                new Choice(request.text("visit.choice.cancel"), "/cancel " + first))));
        visits.forEach(visit -> cards.add(new Card.Fill(VisitForm.of(request, visit))));
        return Reply.of("visit", data(visits), cards);
    }

    /** Said before the yes: an order that will be held is still easily made smaller in the aisle. */
    private List<Card> orderTaken(Request request, Visit visit) {
        BigDecimal order = visit.record().order();
        return order == null ? List.of() : orderTaken.about(request, visit.customerCode(), order);
    }

    private List<Card> draft(Request request, Visit visit) {
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(request.text(
                "visit.draft.title",
                visit.reference(),
                name(visit),
                day(request, visit.record().date()))));
        List<Card> facts = VisitFacts.of(request, visit.record());
        cards.addAll(facts.isEmpty() ? List.of(new Card.Text(request.text("visit.draft.bare"))) : facts);
        if (!visit.record().unrecognised().isEmpty()) {
            String words = String.join(
                    request.text("visit.words.joint"), visit.record().unrecognised());
            cards.add(new Card.Warning(Card.Tone.WARN, request.text("visit.unrecognised", words)));
        }
        return cards;
    }

    private static String day(Request request, LocalDate date) {
        return date.equals(request.today()) ? request.text("visit.today", date) : date.toString();
    }

    /** Visits as they stand now, after a delivery that came twice. */
    Reply standing(Request request, List<Visit> visits) {
        boolean open = visits.stream().anyMatch(visit -> visit.status() == VisitStatus.DRAFT);
        return open ? drafts(request, visits) : confirmed(request, visits).as("visit");
    }

    /** A visit after a change: still a draft, or on record. */
    Reply changed(Request request, Visit visit) {
        return standing(request, List.of(visit)).as("visit");
    }

    /** Visits that are on record. */
    Reply confirmed(Request request, List<Visit> visits) {
        List<Card> cards = new ArrayList<>();
        for (Visit visit : visits) {
            String said = request.text(
                    "visit.confirmed",
                    visit.reference(),
                    name(visit),
                    visit.record().date());
            cards.add(new Card.Warning(Card.Tone.GOOD, said));
            VisitRecord record = visit.record();
            if (record.next() != null) {
                cards.add(new Card.Text(request.text("visit.next-noted", VisitFacts.next(record.next()))));
            }
        }
        cards.add(new Card.Choices(visits.stream()
                .map(visit ->
                        new Choice(request.text("visit.choice.undo", visit.reference()), "/undo " + visit.reference()))
                .toList()));
        return Reply.of(request.intent(), data(visits), cards);
    }

    /** Visits that were dropped or taken back: {@code key} is the sentence for it. */
    Reply dropped(Request request, List<Visit> visits, String key) {
        List<Card> cards = visits.stream()
                .map(visit ->
                        (Card) new Card.Warning(Card.Tone.INFO, request.text(key, visit.reference(), name(visit))))
                .toList();
        return Reply.of(request.intent(), data(visits), cards);
    }

    /** A visit in few words: a button. */
    String shortName(Visit visit) {
        return visit.reference() + " " + name(visit);
    }

    /** The customer's name. */
    String name(Visit visit) {
        return customers.find(visit.customerCode()).map(Customer::name).orElse(visit.customerCode());
    }

    private Object data(List<Visit> visits) {
        List<VisitData> all = visits.stream().map(this::data).toList();
        return all.size() == 1 ? all.getFirst() : new VisitData.Several(all);
    }

    /** A visit's figures. */
    VisitData data(Visit visit) {
        return VisitData.of(visit, customers.customer(visit.customerCode()).ref());
    }
}
