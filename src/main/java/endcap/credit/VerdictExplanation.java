package endcap.credit;

import endcap.chat.Card;
import endcap.chat.Card.Column;
import endcap.chat.Card.Fact;
import endcap.chat.Choice;
import endcap.chat.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why a verdict is what it is: each rule with its figures, and the rows of the books they were added up from. */
final class VerdictExplanation {
    private static final int MOST_ROWS = 10;
    private static final int MOST_SOURCES = 500;

    private final Texts texts;
    private final Assessment assessed;
    private final List<SourceRow> rows;
    private final Figures figures;
    private final ReasonWords words;

    VerdictExplanation(Texts texts, Assessment assessed, List<SourceRow> rows) {
        this.texts = texts;
        this.assessed = assessed;
        this.rows = List.copyOf(rows);
        this.figures = new Figures(assessed.currency());
        this.words = new ReasonWords(texts, assessed.currency(), assessed.asOf());
    }

    /** One screen or two: the rules, the figures, the rows, and the way back to the verdict. */
    List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(texts.text(
                "credit.why.title", new CreditCards(texts, assessed).subject(), words.verdict(assessed.verdict()))));
        cards.add(rules());
        cards.add(new CreditFacts(texts, assessed).card());
        if (rows.isEmpty()) {
            cards.add(new Card.Text(texts.text("credit.why.no-rows")));
        } else {
            cards.add(table());
            credits().ifPresent(cards::add);
            disputed().ifPresent(cards::add);
        }
        Choice back = new CreditChoices(texts, assessed).whole();
        cards.add(new Card.Choices(List.of(new Choice(texts.text("credit.why.back"), back.says()))));
        return cards;
    }

    /** The same for programs. */
    VerdictReasons data() {
        return new VerdictReasons(
                CreditCommand.answer(texts, assessed),
                assessed.verdict().reasons().stream()
                        .map(reason -> new VerdictReasons.AppliedRule(
                                reason.code().name(),
                                reason.hard(),
                                words.rule(reason.code()),
                                words.detail(reason.finding())))
                        .toList(),
                rows.stream().limit(MOST_SOURCES).map(this::source).toList(),
                rows.size());
    }

    private Card rules() {
        List<Reason> reasons = assessed.verdict().reasons();
        if (reasons.isEmpty()) {
            return new Card.Text(texts.text("credit.why.no-reason"));
        }
        return new Card.Facts(reasons.stream()
                .map(reason -> new Fact(
                        texts.text(CreditCards.weight(assessed, reason), words.name(reason.code())),
                        texts.text("credit.why.rule", words.detail(reason.finding()), words.rule(reason.code()))))
                .toList());
    }

    private Card table() {
        String caption = rows.size() > MOST_ROWS
                ? texts.text("credit.why.rows-first", MOST_ROWS, rows.size())
                : texts.text("credit.why.rows");
        return new Card.Table(
                caption,
                List.of(
                        Column.text(texts.text("credit.clear.document")),
                        Column.text(texts.text("credit.why.kind")),
                        Column.text(texts.text("credit.why.date")),
                        Column.text(texts.text("credit.why.due")),
                        Column.number(texts.text("credit.why.open")),
                        Column.number(texts.text("credit.why.after-credits")),
                        Column.number(texts.text("credit.clear.days"))),
                rows.stream().limit(MOST_ROWS).map(this::row).toList());
    }

    private List<String> row(SourceRow row) {
        String kind = row.prepaid() ? "prepaid-order" : row.type();
        return List.of(
                row.number(),
                texts.text("credit.why.kind." + kind),
                row.documentDate().map(LocalDate::toString).orElse(""),
                row.dueDate().map(LocalDate::toString).orElse(""),
                figures.money(row.isCredit() ? -row.openFen() : row.openFen()),
                row.isInvoice() ? figures.money(row.remainingFen()) : "",
                row.dueDate().map(due -> Long.toString(pastDue(due))).orElse(""));
    }

    /** What paid the oldest debt before anything was called overdue. */
    private Optional<Card> credits() {
        long fen = rows.stream()
                .filter(SourceRow::isCredit)
                .mapToLong(SourceRow::openFen)
                .sum();
        return fen == 0
                ? Optional.empty()
                : Optional.of(new Card.Text(texts.text("credit.why.credits", figures.money(fen))));
    }

    /** Which parts nobody is asked to pay before it is clear whether they are owed. */
    private Optional<Card> disputed() {
        List<String> parts = rows.stream()
                .filter(row -> row.disputedFen() > 0)
                .limit(MOST_ROWS)
                .map(row -> row.number() + " " + figures.money(row.disputedFen()))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card.Text(
                        texts.text("credit.why.disputed", String.join(texts.text("credit.list.separator"), parts))));
    }

    private VerdictReasons.Source source(SourceRow row) {
        return new VerdictReasons.Source(
                row.type(),
                row.number(),
                row.customerName(),
                row.documentDate().orElse(null),
                row.dueDate().orElse(null),
                CreditAnswer.money(row.openFen()),
                CreditAnswer.money(row.disputedFen()),
                row.isInvoice() ? CreditAnswer.money(row.remainingFen()) : null,
                row.dueDate().map(due -> Math.toIntExact(pastDue(due))).orElse(null),
                !row.prepaid());
    }

    private long pastDue(LocalDate due) {
        return ChronoUnit.DAYS.between(due, assessed.asOf());
    }
}
