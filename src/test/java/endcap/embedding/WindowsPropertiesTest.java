package endcap.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WindowsPropertiesTest {
    @Property(tries = 300)
    void windows_follow_one_another_without_a_gap_and_fit_the_model(@ForAll("texts") String text) {
        List<String> windows = Windows.of(text);
        int covered = 0;
        int from = 0;
        for (String window : windows) {
            int at = text.indexOf(window, from);
            assertThat(at).as("where the window stands").isNotNegative();
            assertThat(text.substring(Math.min(covered, at), at)).isBlank();
            assertThat(window.length()).isLessThanOrEqualTo(346);
            covered = Math.max(covered, at + window.length());
            from = at;
        }
        assertThat(text.substring(covered)).isBlank();
    }

    /** Running text whose words all differ, so that a window stands in one place only. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words =
                Arbitraries.of("价格", "margin", "端架，", "shelf. ", "。", "\n", "，", " ", "12.5", "😀", "？");
        return words.list().ofMaxSize(400).map(parts -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts.size(); i++) {
                text.append(parts.get(i)).append(i);
            }
            return text.toString();
        });
    }
}
