package endcap.channel.slack.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Form;
import endcap.chat.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackMessageTest {
    private static final Drawing PLAIN = Drawing.plain(Samples.CHINESE);
    private static final List<Choice> VOTES = List.of(
            new Choice("看全文", "/ask #price"),
            new Choice("有用", "/ask #helpful price 嫌贵", Choice.Kind.HELPFUL),
            new Choice("没用", "/ask #not-helpful price 嫌贵", Choice.Kind.NOT_HELPFUL));

    private static List<SlackMessage> of(List<Card> cards) {
        return SlackMessage.of(cards, PLAIN);
    }

    @Test
    void a_verdict_is_one_message_with_everything_in_the_order_of_the_reply() {
        List<SlackMessage> messages = of(List.of(
                new Card.Warning(Card.Tone.STOP, "先别下 · 新万家 订单 ¥50,000"),
                new Card.Text("现在最多能下 ¥38,200"),
                new Card.Facts(List.of(new Card.Fact("额度", "¥500,000"), new Card.Fact("逾期", "¥61,800"))),
                Samples.table(3, 2),
                new Card.Choices(List.of(new Choice("申请放行", "/credit release XWJ 50000")))));
        assertThat(messages).hasSize(1);
        assertThat(types(messages.get(0)))
                .containsExactly("rich_text", "section", "rich_text", "section", "table", "actions");
        assertThat(messages.get(0).text()).startsWith("⛔ 停止：先别下 · 新万家 订单 ¥50,000\n现在最多能下 ¥38,200\n额度: ¥500,000");
        assertThat(messages.get(0).blocks()).contains("\"value\":\"/credit release XWJ 50000\"");
    }

    @Test
    void nothing_in_a_name_becomes_markup() {
        SlackMessage message =
                of(List.of(new Card.Text("<!channel> *新* & <@U1>"))).get(0);
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
        assertThat(of(List.of(Samples.table(3, 20), Samples.table(4, 20)))).hasSize(2);
    }

    @Test
    void a_short_table_of_two_columns_is_drawn_as_labelled_lines() {
        assertThat(types(of(List.of(Samples.table(2, 5))).get(0))).containsExactly("section", "rich_text");
    }

    @Test
    void a_table_too_wide_for_slack_is_drawn_as_text() {
        assertThat(types(of(List.of(Samples.table(25, 5))).get(0))).isNotEmpty().doesNotContain("table");
    }

    @Test
    void more_buttons_than_fit_in_a_row_go_on_in_the_next() {
        List<Choice> choices = IntStream.range(0, 60)
                .mapToObj(i -> new Choice("选 " + i, "/credit " + i))
                .toList();
        assertThat(types(of(List.of(new Card.Choices(choices))).get(0)))
                .containsExactly("actions", "actions", "actions");
    }

    @Test
    void a_form_is_a_button_where_it_stands_and_each_has_an_action_of_its_own() {
        List<SlackMessage> messages = SlackMessage.of(
                List.of(new Card.Fill(form("放行到某天")), new Card.Text("或者"), new Card.Fill(form("驳".repeat(80)))),
                new Drawing(Samples.CHINESE, form -> "F" + form.title().length(), false));
        assertThat(types(messages.get(0))).containsExactly("actions", "section", "actions");
        assertThat(messages.get(0).blocks())
                .contains("\"action_id\":\"form:0\"", "\"value\":\"F5\"")
                .contains("\"action_id\":\"form:1\"", "\"value\":\"F80\"");
        assertThat(BlockLimits.mistakesIn(messages.get(0))).isEmpty();
    }

    @Test
    void a_form_that_cannot_be_opened_has_no_button() {
        assertThat(types(of(List.of(new Card.Fill(form("放行")))).get(0))).isEmpty();
    }

    @Test
    void votes_are_thumbs_where_the_workspace_has_them() {
        SlackMessage message = SlackMessage.of(
                        List.of(new Card.Text("先听完"), new Card.Choices(VOTES)),
                        new Drawing(Samples.CHINESE, form -> "", true))
                .get(0);
        assertThat(types(message)).containsExactly("section", "actions", "context_actions");
        assertThat(message.blocks())
                .contains("\"type\":\"feedback_buttons\"")
                .contains("\"value\":\"/ask #helpful price 嫌贵\"", "\"accessibility_label\":\"没用\"");
        assertThat(BlockLimits.mistakesIn(message)).isEmpty();
    }

    @Test
    void votes_are_buttons_like_others_where_it_has_not() {
        assertThat(types(of(List.of(new Card.Choices(VOTES))).get(0))).containsExactly("actions");
    }

    @Test
    void a_button_that_is_only_a_sign_or_that_was_cut_says_more_to_who_listens() {
        String blocks = of(List.of(new Card.Choices(List.of(
                        new Choice("👍", "有帮助"),
                        new Choice("开头" + "很长".repeat(40) + "结尾", "/ask 一"),
                        new Choice("看额度", "/credit 新万家")))))
                .get(0)
                .blocks();
        assertThat(JsonParser.parseString(blocks)
                        .getAsJsonArray()
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonArray("elements"))
                .map(JsonElement::getAsJsonObject)
                .map(button -> button.has("accessibility_label")
                        ? button.get("accessibility_label").getAsString()
                        : "")
                .satisfiesExactly(
                        sign -> assertThat(sign).isEqualTo("有帮助"),
                        cut -> assertThat(cut).startsWith("开头").endsWith("结尾").hasSizeLessThanOrEqualTo(75),
                        short_one -> assertThat(short_one).isEmpty());
    }

    @Test
    void no_heading_is_left_behind_at_the_end_of_a_message() {
        List<Card> cards = new ArrayList<>(IntStream.range(0, 48)
                .mapToObj(i -> (Card) new Card.Text("第 " + i + " 段"))
                .toList());
        cards.add(new Card.Heading("逾期"));
        cards.add(Samples.table(3, 5));
        List<SlackMessage> messages = of(cards);
        assertThat(types(messages.get(0))).hasSize(48).containsOnly("section");
        assertThat(types(messages.get(1))).containsExactly("header", "section", "table");
    }

    @Test
    void a_long_answer_goes_on_at_a_step() {
        List<String> steps = IntStream.range(0, 12)
                .mapToObj(i -> "第 " + i + " 步：" + "先听完再回答。".repeat(200))
                .toList();
        List<SlackMessage> messages = of(List.of(new Card.Heading("怎么谈"), new Card.Steps(steps)));
        assertThat(messages).hasSizeGreaterThan(1);
        List<String> drawn = messages.stream()
                .flatMap(message -> JsonParser.parseString(message.blocks()).getAsJsonArray().asList().stream())
                .map(JsonElement::getAsJsonObject)
                .filter(block -> block.get("type").getAsString().equals("rich_text"))
                .flatMap(
                        block -> block
                                .getAsJsonArray("elements")
                                .get(0)
                                .getAsJsonObject()
                                .getAsJsonArray("elements")
                                .asList()
                                .stream())
                .map(step -> step.getAsJsonObject()
                        .getAsJsonArray("elements")
                        .get(0)
                        .getAsJsonObject()
                        .get("text")
                        .getAsString())
                .toList();
        assertThat(drawn).isEqualTo(steps);
    }

    @Property(tries = 100)
    void a_heading_ends_a_message_only_when_nothing_follows_it(@ForAll("cards") List<Card> cards) {
        List<SlackMessage> messages = of(cards);
        for (SlackMessage message : messages.subList(0, messages.size() - 1)) {
            List<String> types = types(message);
            assertThat(types.getLast().equals("header") && types.stream().anyMatch(type -> !type.equals("header")))
                    .isFalse();
        }
    }

    @Test
    void nothing_to_draw_still_answers() {
        assertThat(of(List.of())).hasSize(1);
    }

    @Property(tries = 150)
    void whatever_is_said_slack_takes_it(@ForAll("cards") List<Card> cards, @ForAll("drawings") Drawing drawing) {
        for (SlackMessage message : SlackMessage.of(cards, drawing)) {
            assertThat(BlockLimits.mistakesIn(message)).isEmpty();
        }
    }

    @Property(tries = 100)
    void no_text_is_lost(@ForAll("texts") List<String> texts) {
        List<Card> cards = texts.stream().<Card>map(Card.Text::new).toList();
        String drawn = of(cards).stream()
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
    Arbitrary<List<Card>> cards() {
        return Samples.cards();
    }

    @Provide
    Arbitrary<Drawing> drawings() {
        return Samples.drawings();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Samples.text().list().ofMaxSize(12);
    }

    private static Form form(String title) {
        return Samples.form(title, "提交", List.of());
    }

    private static List<String> types(SlackMessage message) {
        return JsonParser.parseString(message.blocks()).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(block -> block.get("type").getAsString())
                .toList();
    }
}
