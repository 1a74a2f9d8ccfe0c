package endcap.credit.dispute;

import endcap.chat.Card;
import endcap.chat.Card.Column;
import endcap.chat.Card.Fact;
import endcap.chat.Texts;
import endcap.credit.Figures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Draws disputes for a phone. */
final class DisputeCards {
    private final Texts texts;
    private final DisputeAccounts accounts;
    private final Instant now;

    DisputeCards(Texts texts, DisputeAccounts accounts, Instant now) {
        this.texts = texts;
        this.accounts = accounts;
        this.now = now;
    }

    /** What was understood, to be looked at before it is written down. */
    List<Card> drafted(String reference, NewDispute dispute) {
        OpenDocument document = dispute.document();
        Figures figures = new Figures(accounts.currency(document));
        List<Fact> facts = new ArrayList<>();
        say(facts, "customer", accounts.customer(document.customerCode()).name());
        say(facts, "document", document.documentNo());
        say(
                facts,
                "amount",
                texts.text(
                        "credit.dispute.of-open",
                        figures.money(dispute.amountFen()),
                        figures.money(document.openFen())));
        say(facts, "reason", reason(dispute.reason()));
        return List.of(
                new Card.Heading(texts.text("credit.dispute.draft", reference)),
                new Card.Facts(facts),
                new Card.Text(texts.text("credit.dispute.changes-nothing")));
    }

    /** One dispute with everything known of it. */
    List<Card> one(Dispute dispute) {
        List<Fact> facts = new ArrayList<>();
        say(facts, "document", dispute.documentNo());
        say(facts, "amount", accounts.money(dispute.customerCode(), dispute.amountFen()));
        say(facts, "reason", reason(dispute.reason()));
        say(facts, "said", dispute.words());
        say(facts, "state", state(dispute));
        say(facts, "recorded-by", accounts.rights().name(dispute.recordedBy()));
        say(facts, "age", texts.text("credit.dispute.days", days(dispute)));
        dispute.decidedBy()
                .ifPresent(id -> say(facts, "decided-by", accounts.rights().name(id)));
        String name = accounts.customer(dispute.customerCode()).name();
        return List.of(
                new Card.Heading(texts.text("credit.dispute.title", dispute.reference(), name)), new Card.Facts(facts));
    }

    /** A line a dispute. */
    Card table(String caption, List<Dispute> disputes) {
        return new Card.Table(
                caption,
                List.of(
                        Column.text(texts.text("credit.dispute.number")),
                        Column.text(texts.text("credit.dispute.customer")),
                        Column.text(texts.text("credit.dispute.document")),
                        Column.number(texts.text("credit.dispute.amount")),
                        Column.text(texts.text("credit.dispute.reason")),
                        Column.text(texts.text("credit.dispute.state")),
                        Column.number(texts.text("credit.dispute.age"))),
                disputes.stream().map(this::row).toList());
    }

    private List<String> row(Dispute dispute) {
        return List.of(
                dispute.reference(),
                accounts.customer(dispute.customerCode()).name(),
                dispute.documentNo(),
                accounts.money(dispute.customerCode(), dispute.amountFen()),
                reason(dispute.reason()),
                state(dispute),
                texts.text("credit.dispute.days", days(dispute)));
    }

    String reason(DisputeReason reason) {
        return texts.text("credit.dispute.reason." + reason.word());
    }

    /** How far it has come, with why or how it ended. */
    String state(Dispute dispute) {
        String state = texts.text("credit.dispute.state." + dispute.state().word());
        return dispute.outcome()
                .map(outcome -> texts.text("credit.dispute.outcome." + outcome))
                .or(dispute::note)
                .map(more -> texts.text("credit.dispute.state-with", state, more))
                .orElse(state);
    }

    private long days(Dispute dispute) {
        return Math.max(0, Duration.between(dispute.recordedAt(), now).toDays());
    }

    private void say(List<Fact> facts, String label, String value) {
        facts.add(new Fact(texts.text("credit.dispute." + label), value));
    }
}
