package endcap.credit.collection;

import endcap.chat.Card;
import endcap.chat.Card.Column;
import endcap.chat.Card.Fact;
import endcap.chat.Card.Tone;
import endcap.chat.Choice;
import endcap.chat.Form;
import endcap.chat.Texts;
import endcap.credit.AccountRights;
import endcap.credit.Figures;
import endcap.credit.collection.LogEntry.NextAction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Draws entries of the collection log: one to look at, or all of them with how far it has gone. */
final class LogCards {
    private static final int MOST_ROWS = 10;
    private static final int MOST_IN_CHART = 12;
    private static final int LONGEST_CELL = 40;

    private final Texts texts;
    private final AccountRights rights;
    private final CollectionPolicy policy;

    LogCards(Texts texts, AccountRights rights, CollectionPolicy policy) {
        this.texts = texts;
        this.rights = rights;
        this.policy = policy;
    }

    /** Everything an entry says. */
    List<Card> entry(LogEntry entry) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("date", entry.date().toString()));
        entry.occasion().ifPresent(occasion -> facts.add(fact("occasion", occasion.name(texts))));
        entry.means().ifPresent(means -> facts.add(fact("means", means.name(texts))));
        facts.add(fact("step", step(entry.step())));
        entry.type().ifPresent(type -> facts.add(fact("type", type.name(texts))));
        facts.add(fact("said", entry.said().isBlank() ? texts.text("collection.log.nothing-said") : entry.said()));
        entry.promise().ifPresent(promise -> facts.add(fact("promise", promise(entry, promise))));
        entry.next().ifPresent(next -> facts.add(fact("next", next(next))));
        facts.add(fact("owed", owed(entry)));
        List<Card> cards = new ArrayList<>(List.of(new Card.Facts(facts)));
        if (entry.means().filter(Means::needsLegalCheck).isPresent()
                || entry.step().needsALook()) {
            cards.add(new Card.Warning(Tone.WARN, texts.text("collection.needs-look")));
        }
        return cards;
    }

    /** A button that records what was promised; empty when nothing was. */
    Optional<Choice> promised(LogEntry entry) {
        return entry.promise()
                .map(promise -> new Choice(
                        texts.text("collection.choice.promise", money(entry, promise.fen()), promise.due()),
                        "/promise " + entry.customerCode() + " " + Figures.typed(promise.fen()) + " " + promise.due()));
    }

    private Fact fact(String field, String value) {
        return new Fact(texts.text("collection.field." + field), value);
    }

    private String step(Step step) {
        return texts.text("collection.step.numbered", step.number(), step.name(texts));
    }

    private String promise(LogEntry entry, LogEntry.Promised promise) {
        return texts.text("collection.log.promise", promise.due(), money(entry, promise.fen()));
    }

    private String next(NextAction next) {
        return next.date()
                .map(day -> texts.text("collection.log.next-on", next.what(), day))
                .orElse(next.what());
    }

    private String owed(LogEntry entry) {
        return entry.owed().fen() == 0
                ? texts.text("credit.overdue.none")
                : texts.text(
                        "credit.overdue.oldest",
                        money(entry, entry.owed().fen()),
                        entry.owed().oldestDays());
    }

    private static String money(LogEntry entry, long fen) {
        return new Figures(entry.owed().currency()).money(fen);
    }

    /** The history of a debtor, newest first, and the form for another entry. */
    List<Card> history(Debtor debtor, List<LogEntry> log) {
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(
                texts.text("collection.log.heading", debtor.account().customer().name())));
        if (log.isEmpty()) {
            cards.add(new Card.Text(texts.text(
                    "collection.log.empty",
                    debtor.customer().name(),
                    debtor.customer().code())));
        } else {
            cards.add(table(log));
        }
        if (log.size() > 1) {
            cards.add(chart(log));
        }
        cards.add(new Card.Fill(form(debtor)));
        cards.add(
                new Card.Choices(List.of(new Choice(texts.text("collection.choice.collect"), debtor.says("collect")))));
        return cards;
    }

    private Card table(List<LogEntry> log) {
        return new Card.Table(
                log.size() > MOST_ROWS
                        ? texts.text("collection.log.caption-first", MOST_ROWS, log.size())
                        : texts.text("collection.log.caption", log.size()),
                List.of(
                        Column.text(texts.text("collection.field.date")),
                        Column.text(texts.text("collection.field.step")),
                        Column.text(texts.text("collection.field.said")),
                        Column.text(texts.text("collection.field.next")),
                        Column.number(texts.text("collection.field.owed")),
                        Column.text(texts.text("collection.field.by"))),
                log.stream().limit(MOST_ROWS).map(this::row).toList());
    }

    private List<String> row(LogEntry entry) {
        return List.of(
                entry.date().toString(),
                step(entry.step()),
                cut(entry.said()),
                entry.next().map(next -> cut(next.what())).orElse("-"),
                money(entry, entry.owed().fen()),
                rights.name(entry.personId()));
    }

    private static String cut(String words) {
        String line = words.replace('\n', ' ');
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_CELL, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    private Card chart(List<LogEntry> log) {
        List<LogEntry> oldestFirst = log.stream().limit(MOST_IN_CHART).toList().reversed();
        return new Card.Chart(
                Card.ChartKind.LINE,
                texts.text("collection.log.chart"),
                "",
                oldestFirst.stream().map(entry -> entry.date().toString()).toList(),
                List.of(new Card.Series(
                        texts.text("collection.field.step"),
                        oldestFirst.stream()
                                .map(entry -> BigDecimal.valueOf(entry.step().number()))
                                .toList())));
    }

    private Form form(Debtor debtor) {
        List<String> occasions = Arrays.stream(Occasion.values())
                .filter(policy::allows)
                .map(occasion -> occasion.name(texts))
                .toList()
                .reversed();
        return new Form(
                texts.text("collection.log.form"),
                texts.text("collection.log.submit"),
                debtor.says("log") + " {date} {occasion} {said} " + texts.text("collection.log.next-lead") + " {next}",
                List.of(
                        field("date", Form.Kind.DATE, false, List.of()),
                        field("occasion", Form.Kind.ONE_OF, false, occasions),
                        field("said", Form.Kind.LONG_TEXT, true, List.of()),
                        field("next", Form.Kind.TEXT, false, List.of())));
    }

    private Form.Field field(String name, Form.Kind kind, boolean required, List<String> options) {
        return new Form.Field(name, texts.text("collection.field." + name), kind, required, options, "");
    }
}
