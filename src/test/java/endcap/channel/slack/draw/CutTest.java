package endcap.channel.slack.draw;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CutTest {
    @Test
    void no_word_of_letters_is_torn_but_characters_need_no_gap() {
        assertThat(Cut.to("Ask finance to release this order", 24)).isEqualTo("Ask finance to release…");
        assertThat(Cut.to("Ask finance to release this order", 20)).isEqualTo("Ask finance to…");
        assertThat(Cut.to("请财务放行这张超出额度的大订单", 8)).isEqualTo("请财务放行这张…");
        assertThat(Cut.to("Donaudampfschifffahrtsgesellschaft", 10)).isEqualTo("Donaudamp…");
    }

    @Test
    void the_middle_goes_where_the_end_tells_more() {
        assertThat(Cut.middle("新万家连锁超市徐汇旗舰店", 9)).isEqualTo("新万家连…汇旗舰店");
    }

    @Property
    void a_cut_text_is_never_longer_and_no_character_is_cut_in_two(
            @ForAll String text, @ForAll @IntRange(min = 4, max = 40) int most) {
        for (String cut : new String[] {Cut.to(text + "😀😀", most), Cut.middle("😀" + text + "😀", most)}) {
            assertThat(cut.length()).isLessThanOrEqualTo(most);
        }
        assertThat(Cut.to("😀".repeat(30), most).replace("…", "")).matches("(?:😀)*");
        assertThat(Cut.middle("😀".repeat(30), most).replace("…", "")).matches("(?:😀)*");
    }
}
