package endcap.knowledge.learning;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.knowledge.Feedback;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordLikenessTest {
    private static final Likeness WORDS = Likeness.byWords();

    @Test
    void most_words_alike_ask_the_same() {
        assertThat(same("冰柜电费谁出", "冰柜的电费谁出")).isTrue();
        assertThat(same("cooler power bill", "power bill cooler shop")).isTrue();
        assertThat(same("冰柜电费谁出", "冰柜门坏了找谁修")).isFalse();
        assertThat(same("cooler power bill", "cooler door broken")).isFalse();
    }

    @Test
    void fewer_words_do_where_one_topic_comes_nearest_to_both() {
        String one = "cooler power bill";
        String other = "cooler electricity bill month";
        assertThat(same(one, other)).isFalse();
        assertThat(WORDS.same(asked(one, "cooler"), List.of(asked(other, "cooler"))))
                .isEqualTo(OptionalInt.of(0));
        assertThat(WORDS.same(asked(one, "cooler"), List.of(asked(other, "visit"))))
                .isEmpty();
    }

    @Test
    void of_several_the_most_alike_is_taken() {
        assertThat(WORDS.same(
                        asked("cooler power bill", "a"),
                        List.of(asked("cooler power bill door", "b"), asked("cooler power bill", "c"))))
                .isEqualTo(OptionalInt.of(1));
        assertThat(WORDS.same(asked("cooler", "a"), List.of())).isEmpty();
    }

    private static boolean same(String one, String other) {
        return WORDS.same(asked(one, "a"), List.of(asked(other, "b"))).isPresent();
    }

    private static Feedback.Asked asked(String key, String nearest) {
        return new Feedback.Asked(key, key, List.of(nearest));
    }
}
