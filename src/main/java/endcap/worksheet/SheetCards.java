package endcap.worksheet;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filling-in as cards: the verdict first, then how it comes about, then what it rests on. */
final class SheetCards {
    private static final int MOST_POINTS = 12;

    private final Worked worked;
    private final Texts texts;
    private final SheetFigures figures;
    private final SheetSteps steps;

    SheetCards(Worked worked) {
        this.worked = worked;
        this.figures = worked.figures();
        this.texts = figures.texts();
        this.steps = worked.steps();
    }

    /** Everything. */
    List<Card> all() {
        List<Card> cards = new ArrayList<>();
        cards.add(heading());
        worked.calculation().verdict().map(this::sentence).ifPresent(cards::add);
        List<String> lines = steps.all();
        if (!lines.isEmpty()) {
            cards.add(new Card.Steps(lines));
        }
        worked.calculation().reasons().stream().map(this::sentence).forEach(cards::add);
        if (!worked.filling().given().isEmpty()) {
            cards.add(new Card.Facts(inputs()));
        }
        if (worked.sheet().isForm()) {
            cards.addAll(state());
        } else {
            worked.before().last().ifPresent(last -> comparison(last, cards));
        }
        chart(cards);
        return cards;
    }

    Card heading() {
        String title = worked.sheet().title().in(texts);
        return new Card.Heading(worked.filling()
                .customer()
                .map(customer -> texts.text("worksheet.heading", title, customer.name()))
                .orElse(title));
    }

    /** The way on to the article about it; none when there is none. */
    static List<Choice> topic(Sheet sheet, Texts texts) {
        return sheet.topic().map(id -> new Choice(texts.text("worksheet.topic"), "/ask #" + id)).stream()
                .toList();
    }

    private Card sentence(Threshold threshold) {
        return new Card.Warning(threshold.tone(), steps.put(threshold.text()));
    }

    private List<Card.Fact> inputs() {
        List<Card.Fact> facts = new ArrayList<>();
        worked.filling().given().forEach((name, given) -> {
            Field field = worked.sheet().field(name).orElseThrow();
            facts.add(new Card.Fact(figures.label(field), value(field, given)));
        });
        return facts;
    }

    private String value(Field field, Given given) {
        String value = figures.value(field, given.value());
        if (given.evidence().isPresent()) {
            Evidence evidence = given.evidence().get();
            return texts.text(
                    "worksheet.proven",
                    value,
                    evidence.source(),
                    evidence.on(),
                    texts.text("worksheet.reliability." + evidence.reliability().word()));
        }
        return switch (given.origin()) {
            case DATA -> texts.text("worksheet.from-data", value);
            case DEFAULT -> texts.text("worksheet.by-default", value);
            case SAID, KEPT -> value;
        };
    }

    private List<Card> state() {
        List<Card> cards = new ArrayList<>(changes());
        names(worked.filling().missing(), "worksheet.still-missing", cards);
        names(worked.filling().unproven(), "worksheet.still-unproven", cards);
        names(worked.stale(), "worksheet.renew-overdue", cards);
        if (worked.stale().isEmpty()) {
            worked.renewBy().ifPresent(day -> cards.add(new Card.Text(texts.text("worksheet.renew-by", day))));
        }
        return cards;
    }

    private void names(List<Field> fields, String text, List<Card> cards) {
        if (!fields.isEmpty()) {
            String names =
                    fields.stream().map(figures::label).collect(Collectors.joining(texts.text("worksheet.list-comma")));
            cards.add(new Card.Text(texts.text(text, fields.size(), names)));
        }
    }

    /** What of a form now says something else: before → now. */
    private List<Card> changes() {
        Map<String, Given> kept = worked.before().folded();
        List<String> changed = new ArrayList<>();
        worked.filling().said().forEach((name, said) -> {
            Given then = kept.get(name);
            if (then != null && !then.value().equals(said.value())) {
                Field field = worked.sheet().field(name).orElseThrow();
                changed.add(texts.text(
                        "worksheet.changed",
                        figures.label(field),
                        figures.value(field, then.value()),
                        figures.value(field, said.value())));
            }
        });
        return changed.isEmpty() ? List.of() : List.of(new Card.Text(String.join("\n", changed)));
    }

    private void comparison(Entry last, List<Card> cards) {
        List<List<String>> rows = new ArrayList<>();
        worked.difference(last)
                .forEach((name, by) -> worked.sheet()
                        .result(name)
                        .ifPresent(result ->
                                rows.add(compared(result, last.results().getOrDefault(name, "0"), by))));
        if (!rows.isEmpty()) {
            cards.add(new Card.Table(
                    texts.text("worksheet.compared", last.date()),
                    List.of(
                            Card.Column.text(texts.text("worksheet.column.result")),
                            Card.Column.number(texts.text("worksheet.column.before")),
                            Card.Column.number(texts.text("worksheet.column.now")),
                            Card.Column.number(texts.text("worksheet.column.change"))),
                    rows));
        }
    }

    private List<String> compared(Result result, String then, BigDecimal by) {
        return List.of(
                result.label().in(texts),
                figures.figure(result.type(), result.unit(), new BigDecimal(then)),
                steps.shown(result.name()),
                figures.change(result.type(), result.unit(), by));
    }

    private void chart(List<Card> cards) {
        List<Result> drawn = worked.sheet().chart().stream()
                .flatMap(name -> worked.sheet().result(name).stream())
                .filter(result -> worked.calculation().figures().containsKey(result.name()))
                .toList();
        if (drawn.isEmpty()) {
            return;
        }
        List<Entry> before = worked.charted(MOST_POINTS - 1);
        List<String> labels = new ArrayList<>();
        before.forEach(entry -> labels.add(entry.date().toString()));
        labels.add(worked.date().toString());
        cards.add(new Card.Chart(
                labels.size() > 1 ? Card.ChartKind.LINE : Card.ChartKind.BAR,
                worked.sheet().title().in(texts),
                figures.axis(drawn.getFirst().type(), drawn.getFirst().unit()),
                labels,
                drawn.stream().map(result -> series(result, before)).toList()));
    }

    private Card.Series series(Result result, List<Entry> before) {
        List<BigDecimal> points = new ArrayList<>();
        before.forEach(entry -> points.add(point(result, entry.results().get(result.name()))));
        points.add(point(result, worked.results().get(result.name())));
        return new Card.Series(result.label().in(texts), points);
    }

    private static @Nullable BigDecimal point(Result result, @Nullable String figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal value = new BigDecimal(figure);
        return result.type() == ValueType.PERCENT ? value.movePointRight(2) : value;
    }
}
