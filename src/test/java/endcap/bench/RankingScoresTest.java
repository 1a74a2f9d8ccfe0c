package endcap.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RankingScoresTest {
    @Test
    void right_at_once_is_one_in_every_figure() {
        assertThat(RankingScores.of(List.of("a", "b"), Set.of("a"))).isEqualTo(new RankingScores(1, 1, 1, 1));
    }

    @Test
    void right_at_rank_two_is_half_and_one_over_the_logarithm_of_three() {
        RankingScores scores = RankingScores.of(List.of("x", "a", "y"), Set.of("a"));
        assertThat(scores.recall1()).isZero();
        assertThat(scores.recall3()).isEqualTo(1);
        assertThat(scores.mrr10()).isEqualTo(0.5);
        assertThat(scores.ndcg10()).isCloseTo(0.6309, within(0.0001));
    }

    @Test
    void of_two_right_answers_each_counts_for_the_gain_and_the_first_for_the_rest() {
        // (1/log2(2) + 1/log2(5)) / (1/log2(2) + 1/log2(3)) = 1.4307 / 1.6309
        RankingScores scores = RankingScores.of(List.of("a", "x", "y", "b"), Set.of("a", "b"));
        assertThat(scores.recall1()).isEqualTo(1);
        assertThat(scores.mrr10()).isEqualTo(1);
        assertThat(scores.ndcg10()).isCloseTo(0.8772, within(0.0001));
    }

    @Test
    void rank_four_is_not_among_three_and_rank_eleven_is_nowhere() {
        assertThat(RankingScores.of(List.of("x", "y", "z", "a"), Set.of("a")).recall3())
                .isZero();
        List<String> late = IntStream.rangeClosed(1, 11).mapToObj(i -> "t" + i).toList();
        assertThat(RankingScores.of(late, Set.of("t11"))).isEqualTo(new RankingScores(0, 0, 0, 0));
        assertThat(RankingScores.of(late, Set.of("t10")).mrr10()).isEqualTo(0.1);
    }

    @Test
    void nothing_found_is_zero_and_the_average_is_that_of_each_figure() {
        RankingScores nothing = RankingScores.of(List.of(), Set.of("a"));
        assertThat(nothing).isEqualTo(new RankingScores(0, 0, 0, 0));
        assertThat(RankingScores.average(List.of(nothing, RankingScores.of(List.of("a"), Set.of("a")))))
                .isEqualTo(new RankingScores(0.5, 0.5, 0.5, 0.5));
    }

    @Test
    void refusals_are_precise_when_right_and_complete_when_none_is_missed() {
        Refusals refusals = new Refusals(4, 6, 3);
        assertThat(refusals.precision()).hasValue(0.75);
        assertThat(refusals.recall()).hasValue(0.5);
        assertThat(new Refusals(0, 0, 0).precision()).isEmpty();
    }
}
