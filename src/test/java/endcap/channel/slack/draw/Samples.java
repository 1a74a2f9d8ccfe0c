package endcap.channel.slack.draw;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Form;
import endcap.chat.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the tests of drawing draw: cards and forms of all kinds and lengths. */
final class Samples {
    static final Texts CHINESE = Texts.of(Locale.CHINA);
    static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    private Samples() {}

    static Arbitrary<Texts> languages() {
        return Arbitraries.of(CHINESE, ENGLISH);
    }

    static Arbitrary<Drawing> drawings() {
        return Combinators.combine(languages(), Arbitraries.of("", "F12"), Arbitraries.of(true, false))
                .as((texts, kept, votes) -> new Drawing(texts, form -> kept, votes));
    }

    static Arbitrary<List<Card>> cards() {
        Arbitrary<Card> card = Arbitraries.oneOf(
                text().map(Card.Heading::new),
                text().map(Card.Text::new),
                Combinators.combine(Arbitraries.of(Card.Tone.class), text()).as(Card.Warning::new),
                Combinators.combine(text(), text())
                        .as(Card.Fact::new)
                        .list()
                        .ofMaxSize(30)
                        .map(Card.Facts::new),
                Combinators.combine(
                                Arbitraries.integers().between(1, 24),
                                Arbitraries.integers().between(0, 150))
                        .as(Samples::table),
                text().list().ofMaxSize(20).map(Card.Steps::new),
                Combinators.combine(text(), text()).as(Card.Quote::new),
                Combinators.combine(text(), text(), Arbitraries.of(Choice.Kind.class))
                        .as(Choice::new)
                        .list()
                        .ofMaxSize(40)
                        .map(Card.Choices::new),
                forms().map(Card.Fill::new),
                text().map(title -> new Card.Chart(
                        Card.ChartKind.BAR,
                        title,
                        "",
                        List.of("1月", "2月"),
                        List.of(new Card.Series("额", Arrays.asList(BigDecimal.ONE, null))))));
        return card.list().ofMaxSize(25);
    }

    static Arbitrary<Form> forms() {
        return Combinators.combine(
                        text(),
                        text(),
                        Combinators.combine(
                                        Arbitraries.of(Form.Kind.class),
                                        text(),
                                        Arbitraries.of(true, false),
                                        text().list().ofMaxSize(120),
                                        Arbitraries.oneOf(text(), Arbitraries.of("", "2026-11-21", "52.5", "5万")))
                                .as((kind, label, required, options, value) ->
                                        new Form.Field("f", label, kind, required, options, value))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(12))
                .as((title, submit, fields) -> form(title, submit, named(fields)));
    }

    private static List<Form.Field> named(List<Form.Field> fields) {
        return IntStream.range(0, fields.size())
                .mapToObj(i -> new Form.Field(
                        "f" + i,
                        fields.get(i).label(),
                        fields.get(i).kind(),
                        fields.get(i).required(),
                        fields.get(i).options(),
                        fields.get(i).value()))
                .toList();
    }

    /** A form that says its fields one after another. */
    static Form form(String title, String submit, List<Form.Field> fields) {
        StringBuilder says = new StringBuilder("/say");
        fields.forEach(field -> says.append(" ")
                .append(field.name())
                .append("={")
                .append(field.name())
                .append("}"));
        return new Form(title, submit, says.toString(), fields);
    }

    static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("新万家 <&>*\n😀").ofMaxLength(120),
                Arbitraries.strings().withChars("长文字。\n😀").ofMinLength(2900).ofMaxLength(7000));
    }

    static Card.Table table(int columns, int rows) {
        List<Card.Column> heads = IntStream.range(0, columns)
                .mapToObj(i -> new Card.Column("列 " + i, i > 0))
                .toList();
        List<List<String>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int number = row;
            cells.add(IntStream.range(0, columns)
                    .mapToObj(i -> i == 1 ? "" : number + "," + i)
                    .toList());
        }
        return new Card.Table("说明", heads, cells);
    }
}
