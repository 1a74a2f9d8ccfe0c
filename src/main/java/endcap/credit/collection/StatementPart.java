package endcap.credit.collection;

import endcap.chat.Card;
import endcap.chat.Card.Column;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.credit.CreditPart;
import endcap.credit.Figures;
import endcap.credit.collection.Statement.Line;
import endcap.people.AuditLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code /credit statement 新万家}: a statement of account to copy, in the language asked or named. */
final class StatementPart implements CreditPart {
    private static final int MOST_ROWS = 8;

    private final Set<String> words;
    private final Optional<Locale> language;
    private final Debtors debtors;
    private final AuditLog audit;

    private StatementPart(Set<String> words, Optional<Locale> language, Debtors debtors, AuditLog audit) {
        this.words = Set.copyOf(words);
        this.language = language;
        this.debtors = debtors;
        this.audit = audit;
    }

    /** The statement under all its words; two of them name its language. */
    static List<CreditPart> all(Debtors debtors, AuditLog audit) {
        return List.of(
                new StatementPart(Set.of("statement", "对账单", "对账"), Optional.empty(), debtors, audit),
                new StatementPart(Set.of("英文对账单"), Optional.of(Locale.ENGLISH), debtors, audit),
                new StatementPart(Set.of("中文对账单"), Optional.of(Locale.SIMPLIFIED_CHINESE), debtors, audit));
    }

    @Override
    public Set<String> words() {
        return words;
    }

    @Override
    public Reply run(Request request) {
        NamedLanguage named = NamedLanguage.in(request.words());
        Debtor debtor = debtors.named(request, named.rest());
        Texts paper = named.language().or(() -> language).map(Texts::of).orElse(request.texts());
        Statement statement = Statement.of(debtor);
        String text = StatementText.of(paper, statement, request.user().name());
        audit.record(
                request.user(),
                "collection.draft",
                debtor.customer().code(),
                "statement, " + paper.locale().toLanguageTag() + ", " + statement.currency() + " "
                        + Sum.of(statement.totalFen()));
        return Reply.of(
                "credit",
                StatementAnswer.of(debtor.ref(), statement, text),
                cards(request.texts(), debtor, statement, paper, text));
    }

    private static List<Card> cards(Texts texts, Debtor debtor, Statement statement, Texts paper, String text) {
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(texts.text(
                "collection.statement.heading", statement.account().customer().name())));
        DataAge.warning(texts, debtor.assessed()).ifPresent(cards::add);
        if (!statement.lines().isEmpty()) {
            cards.add(table(texts, statement));
        }
        cards.add(new Card.Text(texts.text("collection.copy-statement")));
        cards.add(new Card.Text(text));
        cards.add(new Card.Choices(List.of(
                new Choice(
                        texts.text(paper.chinese() ? "collection.in-english" : "collection.in-chinese"),
                        debtor.says("statement") + " " + (paper.chinese() ? "in English" : "in Chinese")),
                new Choice(texts.text("collection.choice.remind"), debtor.says("remind")),
                new Choice(texts.text("collection.choice.log"), debtor.says("log")))));
        return cards;
    }

    private static Card table(Texts texts, Statement statement) {
        Figures figures = new Figures(statement.currency());
        int all = statement.lines().size();
        String total = figures.money(statement.totalFen());
        return new Card.Table(
                all > MOST_ROWS
                        ? texts.text("collection.statement.caption-first", total, MOST_ROWS, all)
                        : texts.text("collection.statement.caption", total),
                List.of(
                        Column.text(texts.text("credit.clear.document")),
                        Column.text(texts.text("credit.why.due")),
                        Column.number(texts.text("credit.clear.open")),
                        Column.number(texts.text("credit.clear.days"))),
                statement.lines().stream()
                        .limit(MOST_ROWS)
                        .map(line -> row(texts, figures, line))
                        .toList());
    }

    private static List<String> row(Texts texts, Figures figures, Line line) {
        String open = figures.money(line.fen());
        return List.of(
                line.documentNo(),
                line.due().map(Object::toString).orElseGet(() -> texts.text("credit.why.kind." + line.type())),
                line.disputedFen() == 0
                        ? open
                        : texts.text("collection.statement.of-it-disputed", open, figures.money(line.disputedFen())),
                line.daysOverdue() == 0 ? "-" : Integer.toString(line.daysOverdue()));
    }
}
