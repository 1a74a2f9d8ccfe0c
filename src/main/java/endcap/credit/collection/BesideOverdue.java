package endcap.credit.collection;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.credit.Assessment;
import endcap.credit.BesideVerdict;
import java.util.List;

/** What collecting says beside a verdict on a debtor who is late: how far it has come, and the way to it. */
final class BesideOverdue implements BesideVerdict {
    private final CollectionStore store;

    BesideOverdue(CollectionStore store) {
        this.store = store;
    }

    @Override
    public List<Card> cards(Request request, Assessment assessed) {
        if (!late(assessed)) {
            return List.of();
        }
        return store.log(assessed.position().account().code(), 1).stream()
                .<Card>map(entry -> new Card.Text(last(request, entry)))
                .toList();
    }

    @Override
    public List<Choice> choices(Request request, Assessment assessed) {
        return late(assessed)
                ? List.of(new Choice(
                        request.text("collection.choice.collect"),
                        "/credit collect " + assessed.position().customerCode()))
                : List.of();
    }

    private static boolean late(Assessment assessed) {
        return assessed.overdue().amountFen() > 0;
    }

    private static String last(Request request, LogEntry entry) {
        String how = entry.occasion()
                .map(occasion -> occasion.name(request.texts()))
                .orElseGet(() -> entry.step().name(request.texts()));
        return entry.next()
                .map(next -> request.text("collection.beside.last-next", entry.date(), how, next.what()))
                .orElseGet(() -> request.text("collection.beside.last", entry.date(), how));
    }
}
