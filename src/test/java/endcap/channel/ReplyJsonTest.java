package endcap.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReplyJsonTest {
    private final ReplyJson json = new ReplyJson();

    private JsonNode read(Reply reply) throws Exception {
        return new ObjectMapper().readTree(json.line(reply));
    }

    @Test
    void a_small_reply_is_exactly_the_shape_of_the_contract() {
        record Found(@Nullable String code, String name) {}
        Reply reply = Reply.of("customer", new Found(null, "新万家"), List.of(new Card.Text("好")))
                .in(Locale.SIMPLIFIED_CHINESE);

        assertThat(json.line(reply))
                .isEqualTo("{\"intent\":\"customer\",\"locale\":\"zh-CN\",\"text\":\"好\","
                        + "\"elements\":[{\"type\":\"text\",\"text\":\"好\"}],"
                        + "\"choices\":[],\"data\":{\"code\":null,\"name\":\"新万家\"},\"error\":null}");
    }

    @Test
    void a_refusal_has_its_error_and_no_figures() throws Exception {
        Reply reply = Reply.refused("credit", "customer.unknown", "没有这个客户", List.of(new Choice("新万家", "/credit 新万家")))
                .in(Locale.SIMPLIFIED_CHINESE);

        JsonNode tree = read(reply);

        assertThat(tree.get("error").toString()).isEqualTo("{\"code\":\"customer.unknown\",\"message\":\"没有这个客户\"}");
        assertThat(tree.get("data").isNull()).isTrue();
        assertThat(tree.get("choices").toString()).isEqualTo("[{\"label\":\"新万家\",\"says\":\"/credit 新万家\"}]");
        assertThat(tree.at("/elements/0/tone").textValue()).isEqualTo("warn");
    }

    @Test
    void what_a_choice_is_for_is_no_part_of_the_contract() throws Exception {
        Choice vote = new Choice("有用", "/ask #helpful 1 贵", Choice.Kind.HELPFUL);

        JsonNode tree = read(Reply.of("ask", new Card.Choices(List.of(vote))));

        String written = "[{\"label\":\"有用\",\"says\":\"/ask #helpful 1 贵\"}]";
        assertThat(tree.get("choices").toString()).isEqualTo(written);
        assertThat(tree.at("/elements/0/choices").toString()).isEqualTo(written);
    }

    @Test
    void every_kind_of_card_has_its_element() throws Exception {
        Reply reply = SampleReplies.everyCard(Locale.ENGLISH);

        JsonNode tree = read(reply);

        assertThat(tree.get("elements").findValuesAsText("type"))
                .containsExactlyInAnyOrder(
                        "heading", "warning", "warning", "warning", "warning", "facts", "table", "text", "steps",
                        "quote", "chart", "chart", "choices", "form");
        assertThat(tree.get("text").textValue()).isEqualTo(PlainText.of(reply));
        assertThat(tree.get("locale").textValue()).isEqualTo("en");
        assertThat(tree.get("choices")).hasSize(2);
    }

    @Test
    void the_parts_of_an_element_have_the_names_of_the_contract() throws Exception {
        JsonNode elements = read(SampleReplies.everyCard(Locale.ENGLISH)).get("elements");

        assertThat(names(element(elements, "table"))).containsExactly("type", "caption", "columns", "rows");
        assertThat(names(element(elements, "table").at("/columns/0"))).containsExactly("label", "numeric");
        assertThat(names(element(elements, "facts").at("/facts/0"))).containsExactly("label", "value");
        assertThat(names(element(elements, "quote"))).containsExactly("type", "text", "source");
        assertThat(names(element(elements, "chart")))
                .containsExactly("type", "kind", "title", "unit", "labels", "series");
        assertThat(element(elements, "chart").get("kind").textValue()).isEqualTo("bar");
        assertThat(names(element(elements, "chart").at("/series/0"))).containsExactly("name", "values");
        assertThat(names(element(elements, "form"))).containsExactly("type", "title", "submit", "says", "fields");
        assertThat(names(element(elements, "form").at("/fields/0")))
                .containsExactly("name", "label", "kind", "required", "options", "value");
        assertThat(element(elements, "form").findValuesAsText("kind"))
                .containsExactly("customer", "money", "long_text", "date", "one_of");
    }

    @Test
    void figures_are_their_components_alone_with_plain_decimals_iso_dates_and_nulls() throws Exception {
        assertThat(json.data(SampleReplies.everyCard(Locale.ENGLISH)))
                .isEqualTo("{\"customer\":{\"code\":null,\"name\":\"新万家\"},\"available\":\"-1800.00\","
                        + "\"utilisation\":0.00001,\"asOf\":\"2026-11-21\"}");
    }

    @Test
    void large_decimals_months_and_moments_are_written_plainly() {
        record Figures(BigDecimal sales, YearMonth month, Instant at, List<String> none) {}
        Reply reply = Reply.of(
                "review",
                new Figures(new BigDecimal("1E+9"), YearMonth.of(2026, 2), Instant.EPOCH, List.of()),
                List.of());

        assertThat(json.data(reply))
                .isEqualTo("{\"sales\":1000000000,\"month\":\"2026-02\",\"at\":\"1970-01-01T00:00:00Z\",\"none\":[]}");
    }

    @Test
    void whatever_is_said_stays_on_one_line_and_readable() throws Exception {
        String odd = "a\nb\u0000c\u2028d\"e\\f</script>\uD83D\uDE00\uD83D";

        String line = json.line(Reply.of("none", new Card.Text(odd)));

        assertThat(line).doesNotContain("\n").doesNotContain("\u0000");
        assertThat(new ObjectMapper().readTree(line).get("text").textValue()).isEqualTo(odd);
    }

    private static JsonNode element(JsonNode elements, String type) {
        for (JsonNode element : elements) {
            if (element.get("type").textValue().equals(type)) {
                return element;
            }
        }
        throw new AssertionError("no element " + type);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
