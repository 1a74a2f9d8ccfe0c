package endcap.chat;

import static org.assertj.core.api.Assertions.assertThat;

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
class FormTest {
    private static final Form CHANGE = new Form(
            "改",
            "存",
            "/change V12 日期={date} 联系人={contact} 订单={order}",
            List.of(field("date", "2026-11-21"), field("contact", "王店长"), field("order", "")));

    @Test
    void values_go_where_their_names_stand() {
        assertThat(CHANGE.sentence(Map.of("date", "2026-11-20", "contact", "李经理", "order", "5200")))
                .isEqualTo("/change V12 日期=2026-11-20 联系人=李经理 订单=5200");
    }

    @Test
    void a_field_left_blank_leaves_nothing_and_one_that_was_emptied_says_so() {
        assertThat(CHANGE.sentence(Map.of("date", "2026-11-20"))).isEqualTo("/change V12 日期=2026-11-20 联系人=");
    }

    @Test
    void words_written_right_before_a_place_go_with_a_blank_value() {
        Form visit = new Form("", "", "/visit {customer} 见{contact} {what}", List.of(field("contact", "")));
        assertThat(visit.sentence(Map.of())).isEqualTo("/visit {customer} {what}");
    }

    @Test
    void lines_become_one() {
        Form ask = new Form("", "", "/ask {question}", List.of(field("question", "")));
        assertThat(ask.sentence(Map.of("question", " 客户说\n\n太贵　怎么回\r\n"))).isEqualTo("/ask 客户说 太贵 怎么回");
    }

    @Test
    void a_value_is_not_looked_into_for_other_places() {
        assertThat(CHANGE.sentence(Map.of("date", "{contact}", "contact", "$1\\{order}")))
                .isEqualTo("/change V12 日期={contact} 联系人=$1\\{order}");
    }

    @Test
    void a_value_cannot_bring_another_field_with_it() {
        String sentence = CHANGE.sentence(Map.of("date", "2026-11-20", "contact", "王店长 订单=999 金额＝5"));
        assertThat(sentence).isEqualTo("/change V12 日期=2026-11-20 联系人=王店长 订单:999 金额:5");
    }

    @Test
    void an_equals_sign_stays_where_there_are_no_fields_to_confuse_it_with() {
        Form ask = new Form("", "", "/ask {question}", List.of(field("question", "")));
        assertThat(ask.sentence(Map.of("question", "毛利=售价-成本 对吗"))).isEqualTo("/ask 毛利=售价-成本 对吗");
    }

    @Property
    void what_is_read_is_what_was_filled_in(
            @ForAll("values") String date, @ForAll("values") String contact, @ForAll("values") String order) {
        Map<String, String> read = Changes.read(
                        CHANGE.sentence(Map.of("date", date, "contact", contact, "order", order))
                                .substring("/change ".length()))
                .values();
        assertThat(read.keySet()).isSubsetOf("日期", "联系人", "订单");
        assertThat(letters(read.getOrDefault("日期", ""))).isEqualTo(letters(date));
        assertThat(letters(read.getOrDefault("联系人", ""))).isEqualTo(letters(contact));
        assertThat(letters(read.getOrDefault("订单", ""))).isEqualTo(letters(order));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s=＝:]", "");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("订单日期a =＝:{}$\n.5").ofMaxLength(20),
                Arbitraries.of("", " ", "订单=5", "王 订单 = 5 日期=", "a=b= c =d"));
    }

    private static Form.Field field(String name, String value) {
        return new Form.Field(name, name, Form.Kind.TEXT, false, List.of(), value);
    }
}
