package endcap.credit.collection;

import endcap.chat.Card;
import endcap.chat.Card.Column;
import endcap.chat.Card.Fact;
import endcap.chat.Card.Tone;
import endcap.chat.Choice;
import endcap.chat.Texts;
import endcap.credit.Debt;
import endcap.credit.Figures;
import endcap.credit.MissedPromise;
import endcap.credit.Overdue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a plan for a phone: the step first, then what is owed, then whom to speak to. */
final class PlanCards {
    private static final int MOST_DEBTS = 5;

    private final Texts texts;
    private final Plan plan;
    private final Ladder ladder;
    private final CollectionPolicy policy;
    private final Figures figures;

    PlanCards(Texts texts, Plan plan, CollectionPolicy policy) {
        this.texts = texts;
        this.plan = plan;
        this.policy = policy;
        this.ladder = new Ladder(policy);
        this.figures = new Figures(plan.debtor().currency());
    }

    /** What the situation is. */
    List<Card> situation() {
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(texts.text(
                "collection.collect.heading", plan.debtor().account().customer().name())));
        DataAge.warning(texts, plan.debtor().assessed()).ifPresent(cards::add);
        cards.add(step());
        List<Fact> facts = facts();
        if (!facts.isEmpty()) {
            cards.add(new Card.Facts(facts));
        }
        debts().ifPresent(cards::add);
        return cards;
    }

    /** What must never be done, whatever the step. */
    static Card limits(Texts texts) {
        return new Card.Warning(Tone.INFO, texts.text("collection.limits"));
    }

    private Card step() {
        Overdue overdue = plan.debtor().assessed().overdue();
        Step step = plan.stage().step();
        if (overdue.amountFen() > 0) {
            return new Card.Warning(
                    step.compareTo(Step.SUPPLY_STOP) >= 0 ? Tone.STOP : Tone.WARN,
                    texts.text(
                            "collection.collect.step",
                            step.number(),
                            step.name(texts),
                            figures.money(overdue.amountFen()),
                            overdue.oldestDays()));
        }
        List<Debt> soon = ladder.dueSoon(plan.debtor().assessed());
        if (!soon.isEmpty()) {
            long fen = soon.stream().mapToLong(Debt::payableFen).reduce(0, Math::addExact);
            return new Card.Warning(
                    Tone.INFO,
                    texts.text(
                            "collection.collect.due-soon",
                            figures.money(fen),
                            soon.get(0).dueDate()));
        }
        return overdue.disputedFen() > 0
                ? new Card.Warning(
                        Tone.INFO, texts.text("collection.collect.only-disputed", figures.money(overdue.disputedFen())))
                : new Card.Warning(Tone.GOOD, texts.text("collection.collect.nothing"));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (plan.debtor().assessed().overdue().amountFen() > 0) {
            facts.add(new Fact(texts.text("collection.collect.why"), why()));
        }
        plan.debtor().assessed().position().books().missedPromises().stream()
                .map(this::broken)
                .forEach(facts::add);
        if (!plan.contacts().isEmpty()) {
            facts.add(new Fact(
                    texts.text("collection.collect.speak-to"),
                    String.join(
                            texts.text("collection.separator"),
                            plan.contacts().stream().map(this::contact).toList())));
        }
        return facts;
    }

    private String why() {
        Stage stage = plan.stage();
        String days = stage.byDays() == Step.REMINDER
                ? texts.text("collection.why.first-days", policy.fromDays(Step.STATEMENT))
                : texts.text(
                        "collection.why.days",
                        policy.fromDays(stage.byDays()),
                        stage.byDays().number());
        String logged = stage.logged()
                .filter(step -> step.compareTo(stage.byDays()) > 0)
                .map(step -> texts.text("collection.why.logged", days, step.number()))
                .orElse(days);
        return stage.raisedBy()
                .map(missed -> texts.text(
                        "collection.why.raised", logged, missed.dueDate(), policy.brokenPromiseWorkingDays()))
                .orElse(logged);
    }

    private Fact broken(MissedPromise missed) {
        return new Fact(
                texts.text("collection.collect.broken"),
                texts.text("collection.collect.broken-detail", missed.dueDate(), figures.money(missed.amountFen())));
    }

    private String contact(Contact contact) {
        String person = contact.role()
                .map(role -> texts.text("collection.contact.role", contact.name(), role))
                .orElse(contact.name());
        return contact.decides()
                .map(what -> texts.text("collection.contact.decides", person, what))
                .orElse(person);
    }

    private Optional<Card> debts() {
        List<Debt> debts = plan.debtor().assessed().overdue().items();
        if (debts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Card.Table(
                debts.size() > MOST_DEBTS
                        ? texts.text("credit.clear.caption-first", MOST_DEBTS, debts.size())
                        : texts.text("credit.clear.caption"),
                List.of(
                        Column.text(texts.text("credit.clear.document")),
                        Column.text(texts.text("credit.why.due")),
                        Column.number(texts.text("credit.clear.open")),
                        Column.number(texts.text("credit.clear.days"))),
                debts.stream().limit(MOST_DEBTS).map(this::row).toList()));
    }

    private List<String> row(Debt debt) {
        return List.of(
                debt.documentNo(),
                debt.dueDate().toString(),
                figures.money(debt.payableFen()),
                Integer.toString(debt.daysPastDue(plan.debtor().assessed().asOf())));
    }

    /** What to do next, as buttons. */
    Card ways() {
        List<Choice> ways = new ArrayList<>();
        if (plan.stage().step() != Step.NONE) {
            ways.add(new Choice(
                    texts.text("collection.choice.remind"), plan.debtor().says("remind")));
        }
        ways.add(new Choice(
                texts.text("collection.choice.statement"), plan.debtor().says("statement")));
        ways.add(new Choice(texts.text("collection.choice.log"), plan.debtor().says("log")));
        plan.technique()
                .ifPresent(found -> ways.add(
                        new Choice(texts.text("collection.choice.read", found.title()), "/ask #" + found.id())));
        if (plan.debtor().assessed().overdue().disputedFen() > 0) {
            ways.add(new Choice(
                    texts.text("collection.choice.ageing"),
                    "/credit " + plan.debtor().customer().code() + " " + texts.text("credit.word.ageing")));
        }
        return new Card.Choices(ways);
    }
}
