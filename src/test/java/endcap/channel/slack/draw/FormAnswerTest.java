package endcap.channel.slack.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import endcap.chat.Form;
import endcap.chat.Form.Field;
import endcap.chat.Form.Kind;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormAnswerTest {
    private static final Form RELEASE = new Form(
            "申请放行",
            "提交",
            "/credit release {customer} {amount} 到{until} {kind} {reason}",
            List.of(
                    new Field("customer", "客户", Kind.CUSTOMER, true, List.of(), ""),
                    new Field("amount", "金额", Kind.MONEY, true, List.of(), ""),
                    new Field("until", "放行到哪天", Kind.DATE, false, List.of(), ""),
                    new Field("kind", "方式", Kind.ONE_OF, true, List.of("一次", "到某天"), ""),
                    new Field("reason", "原因", Kind.LONG_TEXT, false, List.of(), "")));

    @Test
    void what_was_filled_in_becomes_the_sentence() {
        assertThat(read("""
                {"customer": {"customer": {"type": "external_select", "selected_option": {"value": "XWJ-01"}}},
                 "amount": {"value": {"type": "plain_text_input", "value": " 5万 "}},
                 "until": {"value": {"type": "datepicker", "selected_date": "2026-11-30"}},
                 "kind": {"value": {"type": "radio_buttons", "selected_option": {"value": "1"}}},
                 "reason": {"value": {"type": "plain_text_input", "value": "门店促销\\n货已备好"}}}""")).isEqualTo(new FormAnswer.Complete("/credit release XWJ-01 5万 到2026-11-30 到某天 门店促销 货已备好"));
    }

    @Test
    void what_is_missing_is_said_next_to_its_field() {
        assertThat(read("""
                {"amount": {"value": {"type": "plain_text_input", "value": "很多"}},
                 "until": {"value": {"type": "plain_text_input", "value": "？"}},
                 "kind": {"value": {"type": "static_select", "selected_option": {"value": "7"}}}}"""))
                .isEqualTo(new FormAnswer.Incomplete(Map.of(
                        "customer", "请填写“客户”。",
                        "amount", "“金额”要写数字，例如 52000 或 5.2万。",
                        "until", "“放行到哪天”要写日期，例如 2026-11-25 或 下周三。",
                        "kind", "请填写“方式”。")));
    }

    @Test
    void more_than_a_message_may_be_is_said_next_to_the_longest_field() {
        assertThat(read("""
                {"customer": {"customer": {"selected_option": {"value": "XWJ-01"}}},
                 "amount": {"value": {"value": "5万"}},
                 "kind": {"value": {"selected_option": {"value": "0"}}},
                 "reason": {"value": {"value": "%s"}}}""".formatted("长".repeat(3990))))
                .isInstanceOfSatisfying(
                        FormAnswer.Incomplete.class,
                        answer -> assertThat(answer.errors()).containsOnlyKeys("reason"));
    }

    @Test
    void the_mistakes_are_told_in_the_language_of_the_person() {
        assertThat(FormAnswer.of(RELEASE, new ViewState(), Samples.ENGLISH))
                .isInstanceOfSatisfying(
                        FormAnswer.Incomplete.class,
                        answer -> assertThat(answer.errors()).containsEntry("amount", "Please fill in “金额”."));
    }

    @Property(tries = 200)
    void whatever_the_state_says_there_is_an_answer(@ForAll("forms") Form form, @ForAll("values") String value) {
        for (Field field : form.fields()) {
            ViewState state = new ViewState();
            ViewState.Value typed = new ViewState.Value();
            typed.setValue(value);
            ViewState.SelectedOption option = new ViewState.SelectedOption();
            option.setValue(value);
            typed.setSelectedOption(value.length() % 2 == 0 ? option : null);
            state.setValues(Map.of(field.name(), Map.of("value", typed)));
            assertThatCode(() -> FormAnswer.of(form, state, Samples.ENGLISH)).doesNotThrowAnyException();
        }
    }

    @Provide
    Arbitrary<Form> forms() {
        return Samples.forms();
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(50), Arbitraries.of("", "0", "999", "-1", "5万", "a=b c=d"));
    }

    private static FormAnswer read(String values) {
        ViewState state = GsonFactory.createSnakeCase().fromJson("{\"values\": " + values + "}", ViewState.class);
        return FormAnswer.of(RELEASE, state, Samples.CHINESE);
    }
}
