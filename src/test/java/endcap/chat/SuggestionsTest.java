package endcap.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuggestionsTest {
    @Test
    void a_slip_of_the_finger_is_close_and_another_word_is_not() {
        List<String> known = List.of("credit", "visit", "visits", "promo");
        assertThat(Suggestions.near("crdeit", known)).containsExactly("credit");
        assertThat(Suggestions.near("visti", known)).containsExactly("visit");
        assertThat(Suggestions.near("weather", known)).isEmpty();
    }

    @Property
    void distance_is_the_same_both_ways_and_zero_only_for_the_same_word(
            @ForAll @AlphaChars @StringLength(max = 12) String a,
            @ForAll @AlphaChars @StringLength(max = 12) String b) {
        assertThat(Suggestions.distance(a, b)).isEqualTo(Suggestions.distance(b, a));
        assertThat(Suggestions.distance(a, b) == 0).isEqualTo(a.equals(b));
    }
}
