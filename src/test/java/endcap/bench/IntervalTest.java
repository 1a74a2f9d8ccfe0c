package endcap.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IntervalTest {
    @Test
    void a_constant_difference_leaves_no_doubt() {
        assertThat(Interval.ofDifference(new double[] {1, 0.5, 0.75}, new double[] {0.5, 0, 0.25}, 200, 1))
                .isEqualTo(new Interval(0.5, 0.5, 0.5));
    }

    @Test
    void the_width_is_that_of_the_normal_distribution() {
        // Differences of spread 1 over 400 questions: 1.96 / sqrt(400) = 0.098 to either side.
        Random random = new Random(7);
        double[] ours = random.doubles(400).map(x -> random.nextGaussian()).toArray();
        Interval interval = Interval.ofDifference(ours, new double[400], 4_000, 1);
        assertThat(interval.high() - interval.low()).isCloseTo(0.196, within(0.02));
        assertThat(interval.mean())
                .isEqualTo(Arrays.stream(ours).sum() / 400)
                .isBetween(interval.low(), interval.high());
    }

    @Test
    void the_same_seed_draws_the_same_samples() {
        double[] ours = {1, 0, 1, 1, 0, 1};
        double[] theirs = {0, 0, 1, 0, 1, 1};
        assertThat(Interval.ofDifference(ours, theirs, 500, 3)).isEqualTo(Interval.ofDifference(ours, theirs, 500, 3));
    }
}
