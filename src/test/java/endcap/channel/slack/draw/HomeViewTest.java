package endcap.channel.slack.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import endcap.chat.Card;
import endcap.chat.Choice;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HomeViewTest {
    private static final Instant NINE = Instant.parse("2026-11-21T01:00:00Z");
    private static final Drawing DRAWING = new Drawing(Samples.CHINESE, form -> "F1", true);

    @Test
    void a_day_is_seen_at_a_glance() {
        String home = HomeView.of(
                home(
                        new HomeView.Section("今天", List.of(new Card.Steps(List.of("拜访新万家", "催回款"))), "/today"),
                        new HomeView.Section(
                                "有风险的客户",
                                List.of(
                                        new Card.Warning(Card.Tone.STOP, "新万家 逾期 18 天"),
                                        new Card.Table(
                                                "",
                                                List.of(Card.Column.text("客户"), Card.Column.number("逾期")),
                                                List.of(List.of("新万家", "61,800"), List.of("家乐", "")))),
                                "/credit")),
                DRAWING);
        assertThat(types(home))
                .containsExactly(
                        "header",
                        "rich_text",
                        "actions",
                        "divider",
                        "header",
                        "rich_text",
                        "divider",
                        "header",
                        "rich_text",
                        "rich_text");
        assertThat(home)
                .contains("李娜，你好", "\"type\":\"date\"", "\"timestamp\":1795222800", "\"fallback\":\"11-21 09:00\"")
                .contains("\"action_id\":\"home\"", "⛔ 停止：新万家 逾期 18 天", " · 逾期 61,800");
        assertThat(mistakes(home)).isEmpty();
    }

    @Test
    void what_does_not_fit_is_said_to_be_there_and_can_be_asked_for() {
        List<Card> many = IntStream.range(0, 300)
                .mapToObj(i -> (Card) new Card.Text("客户 " + i))
                .toList();
        String home = HomeView.of(
                home(new HomeView.Section("今天", many, "/today"), new HomeView.Section("客户", many, "/customer")),
                DRAWING);
        assertThat(types(home)).hasSizeLessThanOrEqualTo(100);
        assertThat(home)
                .contains("\"value\":\"/today\"", "\"value\":\"/customer\"", "看全部")
                .contains("客户 0");
        assertThat(mistakes(home)).isEmpty();
    }

    @Test
    void somebody_unknown_is_told_whom_to_turn_to_and_with_what() {
        String home = HomeView.ofStranger("U0ABC", "周燕", DRAWING);
        assertThat(home).contains("周燕", "\"text\":\"U0ABC\"").doesNotContain("actions");
        assertThat(mistakes(home)).isEmpty();
    }

    @Test
    void a_sentence_stands_alone_with_the_way_to_try_again() {
        String home = HomeView.saying("稍等。", DRAWING);
        assertThat(types(home)).containsExactly("section", "actions");
        assertThat(mistakes(home)).isEmpty();
    }

    @Property(tries = 60)
    void whatever_stands_there_slack_shows_it(
            @ForAll("cards") List<Card> cards, @ForAll("drawings") Drawing drawing, @ForAll("counts") int sections) {
        List<HomeView.Section> all = IntStream.range(0, sections)
                .mapToObj(i -> new HomeView.Section("第 " + i, cards, "/today"))
                .toList();
        List<Choice> choices = IntStream.range(0, sections * 3)
                .mapToObj(i -> new Choice("选 " + i, "/credit " + i))
                .toList();
        String home = HomeView.of(new HomeView.Home("李娜", NINE, "09:00", choices, all), drawing);
        assertThat(mistakes(home)).isEmpty();
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
    Arbitrary<Integer> counts() {
        return Arbitraries.of(0, 1, 2, 3, 10, 40);
    }

    private static HomeView.Home home(HomeView.Section... sections) {
        return new HomeView.Home("李娜", NINE, "11-21 09:00", List.of(new Choice("记拜访", "/visit")), List.of(sections));
    }

    private static List<String> mistakes(String home) {
        return BlockLimits.inView(JsonParser.parseString(home).getAsJsonObject());
    }

    private static List<String> types(String home) {
        return JsonParser.parseString(home).getAsJsonObject().getAsJsonArray("blocks").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map((JsonObject block) -> block.get("type").getAsString())
                .toList();
    }
}
