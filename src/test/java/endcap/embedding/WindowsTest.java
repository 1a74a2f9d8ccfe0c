package endcap.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WindowsTest {
    @Test
    void a_short_text_is_one_window_and_a_blank_one_none() {
        assertThat(Windows.of("先问清楚他拿什么比。")).containsExactly("先问清楚他拿什么比。");
        assertThat(Windows.of(" \n ")).isEmpty();
    }

    @Test
    void windows_end_with_sentences_and_repeat_the_last_of_the_one_before() {
        String sentence = "这一句话连同最后的句号在内正好是三十个字请你自己数一数看看对不。";
        List<String> windows = Windows.of(sentence.repeat(9));
        assertThat(windows)
                .hasSizeBetween(3, 4)
                .allSatisfy(window ->
                        assertThat(window).startsWith("这").endsWith("。").hasSizeLessThanOrEqualTo(140));
    }

    @Test
    void latin_windows_are_longer_and_a_point_inside_a_number_ends_nothing() {
        String text = "The margin is 12.5 percent of the retail price. ".repeat(20);
        assertThat(Windows.of(text))
                .allSatisfy(window ->
                        assertThat(window).startsWith("The").endsWith("price.").hasSizeBetween(200, 345));
    }

    @Test
    void a_text_without_a_stop_is_cut_at_pauses_or_anywhere() {
        assertThat(Windows.of("一二三四五六七八九十，".repeat(60)))
                .allSatisfy(window -> assertThat(window).endsWith("，").hasSizeLessThanOrEqualTo(140));
        assertThat(Windows.of("长".repeat(5_000)))
                .hasSizeGreaterThan(40)
                .allSatisfy(window -> assertThat(window).hasSizeLessThanOrEqualTo(140));
    }
}
