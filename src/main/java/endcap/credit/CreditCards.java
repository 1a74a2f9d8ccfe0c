package endcap.credit;

import endcap.chat.Card;
import endcap.chat.Card.Column;
import endcap.chat.Card.Fact;
import endcap.chat.Card.Tone;
import endcap.chat.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws an assessment for a phone: the verdict first, then the way out, then what it rests on. */
public final class CreditCards {
    private static final int MOST_ROWS = 8;
    private static final int MOST_REASONS = 2;

    private final Texts texts;
    private final Assessment assessed;
    private final Figures figures;

    /** The cards of that assessment, in the language of these texts. */
    public CreditCards(Texts texts, Assessment assessed) {
        this.texts = texts;
        this.assessed = assessed;
        this.figures = new Figures(assessed.currency());
    }

    /** The whole answer. */
    public List<Card> all() {
        List<Card> cards = new ArrayList<>(brief());
        if (!assessed.verdict().reasons().isEmpty()) {
            cards.add(reasons());
        }
        clearFirst().ifPresent(cards::add);
        ageing().ifPresent(cards::add);
        return cards;
    }

    /** The verdict, the way out and the figures they rest on. */
    public List<Card> brief() {
        List<Card> cards = new ArrayList<>();
        cards.add(verdict());
        cards.add(new Card.Text(new WayOutWords(texts, assessed).sentence()));
        cards.add(new CreditFacts(texts, assessed).card());
        notCounted().ifPresent(cards::add);
        return cards;
    }

    /** The verdict, why, and the way out, in three lines. */
    public List<Card> inShort() {
        ReasonWords words = new ReasonWords(texts, assessed.currency(), assessed.asOf());
        String reasons = assessed.verdict().reasons().stream()
                .sorted(Comparator.comparing(reason -> !reason.hard()))
                .limit(MOST_REASONS)
                .map(reason ->
                        texts.text("credit.reason.line", words.name(reason.code()), words.detail(reason.finding())))
                .collect(Collectors.joining("\n"));
        return List.of(verdict(), new Card.Text(reasons + "\n" + new WayOutWords(texts, assessed).sentence()));
    }

    /** How old the debt is, and how old the figures. */
    public List<Card> ageingAlone() {
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(texts.text(
                "credit.ageing.of", assessed.position().account().customer().name())));
        cards.add(ageing().orElseGet(() -> new Card.Text(texts.text("credit.ageing.nothing-open"))));
        clearFirst().ifPresent(cards::add);
        notCounted().ifPresent(cards::add);
        cards.add(new Card.Text(dataAge(texts, assessed)));
        return cards;
    }

    private Card verdict() {
        return switch (assessed.verdict()) {
            case Verdict.Pass pass -> new Card.Warning(Tone.GOOD, texts.text("credit.verdict.pass", subject()));
            case Verdict.Warn warn -> new Card.Warning(Tone.WARN, texts.text("credit.verdict.warn", subject()));
            case Verdict.Hold hold -> new Card.Warning(Tone.STOP, texts.text("credit.verdict.hold", subject()));
        };
    }

    /** The customer and the order asked about. */
    public String subject() {
        String name = assessed.position().customer().name();
        Order order = assessed.order();
        if (order.amountFen().isEmpty()) {
            return texts.text(order.prepaid() ? "credit.subject.prepaid" : "credit.subject.standing", name);
        }
        return texts.text(
                order.prepaid() ? "credit.subject.prepaid-order" : "credit.subject.order",
                name,
                figures.money(order.amountFen().getAsLong()));
    }

    private Card reasons() {
        ReasonWords words = new ReasonWords(texts, assessed.currency(), assessed.asOf());
        return new Card.Facts(assessed.verdict().reasons().stream()
                .sorted(Comparator.comparing(reason -> !reason.hard()))
                .map(reason -> new Fact(
                        texts.text(weight(assessed, reason), words.name(reason.code())),
                        words.detail(reason.finding())))
                .toList());
    }

    /** The key of what a reason weighs for the order. */
    public static String weight(Assessment assessed, Reason reason) {
        if (reason.hard()) {
            return "credit.weight.hard";
        }
        boolean passedOver = assessed.order().prepaid() && reason.code() != ReasonCode.ON_HOLD;
        return passedOver ? "credit.weight.passed-over" : "credit.weight.soft";
    }

    private Optional<Card> clearFirst() {
        List<Debt> debts = assessed.wayOut().clearFirst();
        if (debts.isEmpty()) {
            return Optional.empty();
        }
        String caption = debts.size() > MOST_ROWS
                ? texts.text("credit.clear.caption-first", MOST_ROWS, debts.size())
                : texts.text("credit.clear.caption");
        return Optional.of(new Card.Table(
                caption,
                List.of(
                        Column.text(texts.text("credit.clear.document")),
                        Column.number(texts.text("credit.clear.open")),
                        Column.number(texts.text("credit.clear.days"))),
                debts.stream().limit(MOST_ROWS).map(this::row).toList()));
    }

    private List<String> row(Debt debt) {
        return List.of(
                debt.documentNo(),
                figures.money(debt.payableFen()),
                Integer.toString(debt.daysPastDue(assessed.asOf())));
    }

    private Optional<Card> ageing() {
        Ageing ageing = assessed.ageing();
        if (ageing.equals(Ageing.NOTHING)) {
            return Optional.empty();
        }
        return Optional.of(new Card.Table(
                texts.text("credit.ageing.basis", assessed.asOf()),
                List.of(
                        Column.text(texts.text("credit.ageing.bucket")),
                        Column.number(texts.text("credit.ageing.amount"))),
                List.of(
                        List.of(texts.text("credit.ageing.not-due"), figures.money(ageing.notDueFen())),
                        List.of(texts.text("credit.ageing.1-30"), figures.money(ageing.days1To30Fen())),
                        List.of(texts.text("credit.ageing.31-60"), figures.money(ageing.days31To60Fen())),
                        List.of(texts.text("credit.ageing.61-90"), figures.money(ageing.days61To90Fen())),
                        List.of(texts.text("credit.ageing.over-90"), figures.money(ageing.over90Fen())))));
    }

    private Optional<Card> notCounted() {
        List<BookEntry> foreign = assessed.position().books().notCounted();
        return foreign.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card.Text(texts.text(
                        "credit.not-counted",
                        foreign.size(),
                        assessed.currency(),
                        foreign.get(0).number(),
                        new Figures(foreign.get(0).currency().orElseThrow())
                                .money(foreign.get(0).openFen()))));
    }

    /** How old the figures are. */
    public static String dataAge(Texts texts, Assessment assessed) {
        Optional<LocalDate> asOf = assessed.position().books().asOf();
        if (asOf.isEmpty()) {
            return texts.text("credit.data.none");
        }
        long days = ChronoUnit.DAYS.between(asOf.get(), assessed.asOf());
        String key = days < 0
                ? "credit.data.ahead"
                : days == 0 ? "credit.data.today" : days == 1 ? "credit.data.yesterday" : "credit.data.as-of";
        return texts.text(key, asOf.get(), days);
    }
}
