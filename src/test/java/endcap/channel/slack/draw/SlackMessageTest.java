package endcap.channel.slack.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackMessageTest {
    @Test
    void a_verdict_is_one_message_with_everything_in_the_order_of_the_reply() {
        List<SlackMessage> messages = SlackMessage.of(List.of(
                new Card.Warning(Card.Tone.STOP, "先别下 · 新万家 订单 ¥50,000"),
                new Card.Text("现在最多能下 ¥38,200"),
                new Card.Facts(List.of(new Card.Fact("额度", "¥500,000"), new Card.Fact("逾期", "¥61,800"))),
                table(3, 2),
                new Card.Choices(List.of(new Choice("申请放行", "/credit release XWJ 50000")))));
        assertThat(messages).hasSize(1);
        assertThat(types(messages.get(0)))
                .containsExactly("rich_text", "section", "rich_text", "section", "table", "actions");
        assertThat(messages.get(0).text()).startsWith("⛔ 先别下 · 新万家 订单 ¥50,000\n现在最多能下 ¥38,200\n额度: ¥500,000");
        assertThat(messages.get(0).blocks()).contains("\"value\":\"/credit release XWJ 50000\"");
    }

    @Test
    void nothing_in_a_name_becomes_markup() {
        SlackMessage message = SlackMessage.of(List.of(new Card.Text("<!channel> *新* & <@U1>")))
                .get(0);
        assertThat(JsonParser.parseString(message.blocks())
                        .getAsJsonArray()
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("text"))
                .satisfies(text -> {
                    assertThat(text.get("type").getAsString()).isEqualTo("plain_text");
                    assertThat(text.get("text").getAsString()).isEqualTo("<!channel> *新* & <@U1>");
                });
    }

    @Test
    void a_second_table_opens_a_second_message() {
        assertThat(SlackMessage.of(List.of(table(3, 20), table(4, 20)))).hasSize(2);
    }

    @Test
    void a_short_table_of_two_columns_is_drawn_as_labelled_lines() {
        assertThat(types(SlackMessage.of(List.of(table(2, 5))).get(0))).containsExactly("section", "rich_text");
    }

    @Test
    void a_table_too_wide_for_slack_is_drawn_as_text() {
        assertThat(types(SlackMessage.of(List.of(table(25, 5))).get(0)))
                .isNotEmpty()
                .doesNotContain("table");
    }

    @Test
    void more_buttons_than_fit_in_a_row_go_on_in_the_next() {
        List<Choice> choices = IntStream.range(0, 60)
                .mapToObj(i -> new Choice("选 " + i, "/credit " + i))
                .toList();
        assertThat(types(SlackMessage.of(List.of(new Card.Choices(choices))).get(0)))
                .containsExactly("actions", "actions", "actions");
    }

    @Test
    void nothing_to_draw_still_answers() {
        assertThat(SlackMessage.of(List.of())).hasSize(1);
    }

    @Property(tries = 150)
    void whatever_is_said_slack_takes_it(@ForAll("cards") List<Card> cards) {
        for (SlackMessage message : SlackMessage.of(cards)) {
            assertThat(BlockLimits.mistakesIn(message)).isEmpty();
        }
    }

    @Property(tries = 100)
    void no_text_is_lost(@ForAll("texts") List<String> texts) {
        List<Card> cards = texts.stream().<Card>map(Card.Text::new).toList();
        String drawn = SlackMessage.of(cards).stream()
                .flatMap(message -> JsonParser.parseString(message.blocks()).getAsJsonArray().asList().stream())
                .map(block -> block.getAsJsonObject()
                        .getAsJsonObject("text")
                        .get("text")
                        .getAsString())
                .collect(Collectors.joining());
        String said = cards.stream().map(PlainText::of).collect(Collectors.joining());
        assertThat(drawn.replaceAll("\\s+", "")).isEqualTo(said.replaceAll("\\s+", ""));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Card>> cards() {
        Arbitrary<Card> card = Arbitraries.oneOf(
                text().map(Card.Heading::new),
                text().map(Card.Text::new),
                text().map(text -> new Card.Warning(Card.Tone.WARN, text)),
                Combinators.combine(text(), text())
                        .as(Card.Fact::new)
                        .list()
                        .ofMaxSize(30)
                        .map(Card.Facts::new),
                Combinators.combine(
                                Arbitraries.integers().between(1, 24),
                                Arbitraries.integers().between(0, 150))
                        .as(SlackMessageTest::table),
                text().list().ofMaxSize(20).map(Card.Steps::new),
                Combinators.combine(text(), text()).as(Card.Quote::new),
                Combinators.combine(text(), text())
                        .as(Choice::new)
                        .list()
                        .ofMaxSize(40)
                        .map(Card.Choices::new),
                text().map(title -> new Card.Chart(
                        Card.ChartKind.BAR,
                        title,
                        "",
                        List.of("1月", "2月"),
                        List.of(new Card.Series("额", Arrays.asList(BigDecimal.ONE, null))))));
        return card.list().ofMaxSize(25);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("新万家 <&>*\n😀").ofMaxLength(120),
                Arbitraries.strings().withChars("长文字。\n😀").ofMinLength(2900).ofMaxLength(7000));
    }

    private static Card.Table table(int columns, int rows) {
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

    private static List<String> types(SlackMessage message) {
        return JsonParser.parseString(message.blocks()).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(block -> block.get("type").getAsString())
                .toList();
    }
}
