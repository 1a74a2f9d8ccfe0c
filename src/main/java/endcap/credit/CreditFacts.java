package endcap.credit;

import endcap.chat.Card;
import endcap.chat.Card.Fact;
import endcap.chat.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The figures a verdict rests on, one labelled line each. */
final class CreditFacts {
    private final Texts texts;
    private final Assessment assessed;
    private final Figures figures;
    private final CreditAccount account;
    private final List<Fact> facts = new ArrayList<>();

    CreditFacts(Texts texts, Assessment assessed) {
        this.texts = texts;
        this.assessed = assessed;
        this.figures = new Figures(assessed.currency());
        this.account = assessed.position().account();
    }

    Card card() {
        if (!account.customer().equals(assessed.position().customer())) {
            say("credit.fact.account", account.customer().name());
        }
        say("credit.fact.limit", limit());
        say("credit.fact.exposure", exposure());
        OptionalLong available = assessed.exposure().availableFen(account.limitFen());
        available.ifPresent(fen -> say("credit.fact.available", figures.money(fen)));
        assessed.exposure().utilisation(account.limitFen()).ifPresent(this::utilisation);
        say("credit.fact.overdue", overdue());
        say("credit.fact.terms", assessed.position().agreed().terms().code());
        say("credit.fact.data", CreditCards.dataAge(texts, assessed));
        return new Card.Facts(facts);
    }

    private void say(String label, String value) {
        facts.add(new Fact(texts.text(label), value));
    }

    private String limit() {
        if (account.limitFen().isEmpty()) {
            return texts.text("credit.limit.none");
        }
        String limit = figures.money(account.limitFen().getAsLong());
        return account.limitValidTo()
                .map(day -> texts.text("credit.limit.valid-to", limit, day))
                .orElse(limit);
    }

    private String exposure() {
        return texts.text(
                "credit.exposure.parts",
                figures.money(assessed.exposure().fen()),
                figures.money(assessed.exposure().openItemsFen()),
                figures.money(assessed.exposure().openOrdersFen()));
    }

    private void utilisation(BigDecimal now) {
        long order = assessed.order().exposureFen();
        String percent = Figures.percent(now);
        if (order == 0) {
            say("credit.fact.utilisation", percent);
            return;
        }
        BigDecimal after = Exposure.ratio(
                assessed.exposure().fen() + order, account.limitFen().orElseThrow());
        say("credit.fact.utilisation", texts.text("credit.utilisation.after", percent, Figures.percent(after)));
    }

    private String overdue() {
        Overdue overdue = assessed.overdue();
        String amount = overdue.amountFen() == 0
                ? texts.text("credit.overdue.none")
                : texts.text("credit.overdue.oldest", figures.money(overdue.amountFen()), overdue.oldestDays());
        return overdue.disputedFen() == 0
                ? amount
                : texts.text("credit.overdue.disputed", amount, figures.money(overdue.disputedFen()));
    }
}
