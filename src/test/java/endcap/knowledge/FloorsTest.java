package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FloorsTest {
    private final Floors floors = new Floors(0.3, 0.5, 0.1);

    @Test
    void an_answer_is_sure_when_it_scores_well_and_is_ahead() {
        assertThat(judged(scored("a", 0.6, 0), scored("b", 0.4, 0))).isEqualTo(Found.Confidence.SURE);
        assertThat(judged(scored("a", 0.6, 0), scored("b", 0.55, 0))).isEqualTo(Found.Confidence.CLOSE);
        assertThat(judged(scored("a", 0.4, 0))).isEqualTo(Found.Confidence.CLOSE);
    }

    @Test
    void below_the_floor_or_without_any_topic_it_is_an_honest_no() {
        assertThat(judged(scored("a", 0.29, 1))).isEqualTo(Found.Confidence.NONE);
        assertThat(judged()).isEqualTo(Found.Confidence.NONE);
    }

    @Test
    void a_dropped_file_that_says_most_of_the_words_is_shown_as_the_closest() {
        assertThat(judged(scored("decks/a.pptx#1", 0.1, 0.8))).isEqualTo(Found.Confidence.CLOSE);
        assertThat(judged(scored("decks/a.pptx#1", 0.1, 0.2))).isEqualTo(Found.Confidence.NONE);
    }

    private Found.Confidence judged(Scored... bestFirst) {
        return floors.judge(List.of(bestFirst));
    }

    private static Scored scored(String id, double score, double words) {
        return new Scored(id, score, words, Optional.empty());
    }
}
