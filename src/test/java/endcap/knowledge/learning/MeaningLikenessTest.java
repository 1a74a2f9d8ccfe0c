package endcap.knowledge.learning;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.knowledge.Feedback;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeaningLikenessTest {
    private final Map<String, Double> alike = Map.of("near", 0.7, "nearer", 0.8, "fairly near", 0.5, "far", 0.1);
    private final Likeness byMeaning = Likeness.byMeaning((one, other) -> alike.getOrDefault(other, 0.0));

    @Test
    void the_question_nearest_in_meaning_is_the_same_one() {
        assertThat(byMeaning.same(
                        asked("q", "a"), List.of(asked("near", "b"), asked("nearer", "c"), asked("far", "a"))))
                .hasValue(1);
    }

    @Test
    void a_fairly_near_one_is_the_same_only_beside_the_same_topic() {
        assertThat(byMeaning.same(asked("q", "a"), List.of(asked("fairly near", "b"))))
                .isEmpty();
        assertThat(byMeaning.same(asked("q", "a"), List.of(asked("fairly near", "a"))))
                .hasValue(0);
    }

    @Test
    void what_the_words_find_comes_before_what_the_meaning_finds() {
        Likeness words = (question, others) -> java.util.OptionalInt.of(0);
        assertThat(words.or(byMeaning).same(asked("q", "a"), List.of(asked("far", "b"), asked("nearer", "c"))))
                .hasValue(0);
        Likeness none = (question, others) -> java.util.OptionalInt.empty();
        assertThat(none.or(byMeaning).same(asked("q", "a"), List.of(asked("far", "b"), asked("nearer", "c"))))
                .hasValue(1);
    }

    private static Feedback.Asked asked(String text, String nearest) {
        return new Feedback.Asked(text, text, List.of(nearest));
    }
}
