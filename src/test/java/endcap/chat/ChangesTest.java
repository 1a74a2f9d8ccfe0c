package endcap.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangesTest {
    @Test
    void a_value_reaches_to_the_next_field() {
        Changes.Read read = Changes.read("订单=5200 下一步=周三 补端架 日期 = 11-20");
        assertThat(read.reference()).isEmpty();
        assertThat(read.values())
                .containsEntry("订单", "5200")
                .containsEntry("下一步", "周三 补端架")
                .containsEntry("日期", "11-20");
    }

    @Test
    void a_reference_may_stand_first() {
        assertThat(Changes.read("V12 order=5200").reference()).isEqualTo("V12");
        assertThat(Changes.read("V12 order＝5200").values()).containsEntry("order", "5200");
    }

    @Test
    void without_a_field_there_is_nothing_to_change() {
        assertThat(Changes.read("随便改改").values()).isEmpty();
    }
}
