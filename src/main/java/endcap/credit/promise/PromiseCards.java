package endcap.credit.promise;

import endcap.chat.Card;
import endcap.chat.Card.Column;
import endcap.chat.Card.Fact;
import endcap.chat.Texts;
import endcap.credit.Figures;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws promises for a phone. */
final class PromiseCards {
    private final Texts texts;
    private final PromiseAccounts accounts;
    private final LocalDate today;

    PromiseCards(Texts texts, PromiseAccounts accounts, LocalDate today) {
        this.texts = texts;
        this.accounts = accounts;
        this.today = today;
    }

    /** What was understood, to be looked at before it is written down. */
    List<Card> drafted(String reference, List<NewPromise> promises) {
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(texts.text("credit.promise.draft", reference)));
        for (NewPromise promise : promises) {
            cards.add(facts(promise));
        }
        return cards;
    }

    private Card facts(NewPromise promise) {
        List<Fact> facts = new ArrayList<>();
        say(facts, "customer", accounts.customer(promise.customerCode()).name());
        say(facts, "amount", money(promise.customerCode(), promise.amountFen()));
        say(facts, "due", day(promise.due()));
        promise.givenBy().ifPresent(name -> say(facts, "given-by", name));
        if (!promise.givenOn().equals(today)) {
            say(facts, "given-on", day(promise.givenOn()));
        }
        return new Card.Facts(facts);
    }

    /** One promise with everything known of it. */
    List<Card> one(Promise promise) {
        List<Fact> facts = new ArrayList<>();
        say(facts, "amount", money(promise.customerCode(), promise.amountFen()));
        say(facts, "due", day(promise.due()));
        promise.givenBy().ifPresent(name -> say(facts, "given-by", name));
        promise.givenOn().ifPresent(on -> say(facts, "given-on", day(on)));
        promise.recordedBy()
                .ifPresent(id -> say(facts, "recorded-by", accounts.rights().name(id)));
        say(facts, "state", state(promise));
        if (promise.receivedFen() > 0) {
            say(facts, "received", money(promise.customerCode(), promise.receivedFen()));
        }
        String name = accounts.customer(promise.customerCode()).name();
        return List.of(
                new Card.Heading(texts.text("credit.promise.title", promise.reference(), name)), new Card.Facts(facts));
    }

    /** A line a promise, with the customer's name when they are of several. */
    Card table(String caption, List<Promise> promises, boolean ofSeveral) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(texts.text("credit.promise.number"))));
        if (ofSeveral) {
            columns.add(Column.text(texts.text("credit.promise.customer")));
        }
        columns.add(Column.text(texts.text("credit.promise.due")));
        columns.add(Column.number(texts.text("credit.promise.amount")));
        columns.add(Column.text(texts.text("credit.promise.given-by")));
        columns.add(Column.text(texts.text("credit.promise.state")));
        return new Card.Table(
                caption,
                columns,
                promises.stream().map(promise -> row(promise, ofSeveral)).toList());
    }

    private List<String> row(Promise promise, boolean ofSeveral) {
        List<String> row = new ArrayList<>(List.of(promise.reference()));
        if (ofSeveral) {
            row.add(accounts.customer(promise.customerCode()).name());
        }
        row.add(day(promise.due()));
        row.add(money(promise.customerCode(), promise.amountFen()));
        row.add(promise.givenBy().orElse(""));
        row.add(state(promise));
        return row;
    }

    /** What became of it, with what has come when that is not all. */
    String state(Promise promise) {
        String word = texts.text("credit.promise.state." + promise.state().word());
        return switch (promise.state()) {
            case OPEN -> open(promise, word);
            case KEPT, WITHDRAWN -> word;
            case MOVED ->
                promise.movedTo()
                        .map(to -> texts.text("credit.promise.moved-to", to))
                        .orElse(word);
            case PARTLY, BROKEN ->
                promise.paidOn()
                        .map(paid -> texts.text("credit.promise.paid-late", word, paid))
                        .orElseGet(() -> received(promise, word));
        };
    }

    private String open(Promise promise, String word) {
        String state = promise.due().isBefore(today) ? texts.text("credit.promise.state.unknown") : word;
        return received(promise, state);
    }

    private String received(Promise promise, String state) {
        return promise.receivedFen() == 0
                ? state
                : texts.text(
                        "credit.promise.with-received", state, money(promise.customerCode(), promise.receivedFen()));
    }

    /** How reliable the customer was, in one line; empty when nothing is known. */
    Optional<String> rate(List<Promise> promises) {
        return KeptRate.of(promises, today)
                .map(rate -> texts.text("credit.promise.rate", rate.of(), rate.kept(), Figures.percent(rate.rate())));
    }

    String money(String customerCode, long fen) {
        return new Figures(accounts.currency(customerCode)).money(fen);
    }

    /** A day with its weekday: people promise Fridays and think in dates, or the other way round. */
    String day(LocalDate day) {
        return texts.text(
                "credit.promise.day", day, day.getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.locale()));
    }

    private void say(List<Fact> facts, String label, String value) {
        facts.add(new Fact(texts.text("credit.promise." + label), value));
    }
}
