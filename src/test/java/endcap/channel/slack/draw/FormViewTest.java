package endcap.channel.slack.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import endcap.chat.Form;
import endcap.chat.Form.Field;
import endcap.chat.Form.Kind;
import endcap.chat.Texts;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormViewTest {
    @Test
    void every_kind_of_field_has_the_input_that_fits_it() {
        JsonObject view = view(
                "记拜访",
                field("what", Kind.TEXT, "补端架"),
                field("long", Kind.LONG_TEXT, ""),
                field("count", Kind.NUMBER, "12.5"),
                field("percent", Kind.NUMBER, "12%"),
                field("order", Kind.MONEY, "5万"),
                field("day", Kind.DATE, "2026-11-21"),
                field("someday", Kind.DATE, "下周三"),
                field("customer", Kind.CUSTOMER, "XWJ-01"),
                oneOf("few", true, "一次", "到某天"),
                oneOf("maybe", false, "一次", "到某天"),
                oneOf("many", true, names(100)),
                oneOf("too-many", true, names(101)));
        assertThat(inputs(view))
                .containsExactly(
                        "plain_text_input",
                        "plain_text_input",
                        "number_input",
                        "plain_text_input",
                        "plain_text_input",
                        "datepicker",
                        "plain_text_input",
                        "external_select",
                        "radio_buttons",
                        "static_select",
                        "static_select",
                        "plain_text_input");
        assertThat(BlockLimits.inView(view)).isEmpty();
        assertThat(view.toString())
                .contains("\"initial_value\":\"补端架\"", "\"initial_date\":\"2026-11-21\"", "\"min_query_length\":1")
                .contains("\"initial_value\":\"12.5\"", "\"initial_value\":\"12%\"", "\"initial_value\":\"下周三\"")
                .contains("\"hint\":{\"type\":\"plain_text\",\"text\":\"可以写 52000、5.2万 或 50k\"");
    }

    @Test
    void a_field_is_told_by_its_name_and_optional_unless_required() {
        JsonObject input = view("记拜访", field("what", Kind.TEXT, ""))
                .getAsJsonArray("blocks")
                .get(0)
                .getAsJsonObject();
        assertThat(input.get("block_id").getAsString()).isEqualTo("what");
        assertThat(input.get("optional").getAsBoolean()).isTrue();
    }

    @Test
    void a_title_too_long_for_its_place_stands_in_full_above_the_fields() {
        JsonObject view = view("Ask finance to release this order until a date", field("what", Kind.TEXT, ""));
        assertThat(view.getAsJsonObject("title").get("text").getAsString()).isEqualTo("Ask finance to release…");
        assertThat(view.getAsJsonArray("blocks").get(0).toString())
                .contains("\"header\"", "Ask finance to release this order until a date");
    }

    @Test
    void a_form_without_fields_opens_too() {
        assertThat(BlockLimits.inView(view("确定吗"))).isEmpty();
    }

    @Test
    void the_sdk_reads_it_as_a_view() {
        View view =
                GsonFactory.createSnakeCase().fromJson(view("记拜访", field("what", Kind.CUSTOMER, "XWJ")), View.class);
        assertThat(view.getCallbackId()).isEqualTo(FormView.CALLBACK);
        assertThat(view.getPrivateMetadata()).isEqualTo("kept");
        assertThat(view.getBlocks()).hasSize(1);
    }

    @Test
    void more_to_keep_than_slack_keeps_is_a_fault_of_ours() {
        Form form = Samples.form("记", "存", List.of());
        assertThatThrownBy(() -> FormView.of(form, "x".repeat(3001), Samples.CHINESE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 150)
    void whatever_is_asked_slack_opens_it(@ForAll("forms") Form form, @ForAll("languages") Texts texts) {
        String view = FormView.of(form, "kept", texts);
        assertThat(BlockLimits.inView(JsonParser.parseString(view).getAsJsonObject()))
                .isEmpty();
    }

    @Provide
    Arbitrary<Form> forms() {
        return Samples.forms();
    }

    @Provide
    Arbitrary<Texts> languages() {
        return Samples.languages();
    }

    private static JsonObject view(String title, Field... fields) {
        String view = FormView.of(Samples.form(title, "提交", List.of(fields)), "kept", Samples.CHINESE);
        return JsonParser.parseString(view).getAsJsonObject();
    }

    private static Field field(String name, Kind kind, String value) {
        return new Field(name, "标签", kind, false, List.of(), value);
    }

    private static Field oneOf(String name, boolean required, String... options) {
        return new Field(name, "标签", Kind.ONE_OF, required, List.of(options), "");
    }

    private static String[] names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "选项 " + i).toArray(String[]::new);
    }

    private static List<String> inputs(JsonObject view) {
        return view.getAsJsonArray("blocks").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(block -> block.getAsJsonObject("element").get("type").getAsString())
                .toList();
    }
}
