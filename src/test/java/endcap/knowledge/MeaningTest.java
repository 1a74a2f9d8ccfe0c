package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is done with vectors: the space of our texts, what belongs there, how many near texts add up. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeaningTest {
    private final Random random = new Random(7);

    @Test
    void placed_vectors_have_length_one_and_the_mean_has_no_direction_of_its_own() {
        List<float[]> vectors = around(new float[] {5, 0, 0, 0}, 200);
        Space space = Space.of(vectors);
        for (float[] vector : vectors) {
            float[] placed = space.place(vector);
            assertThat(VectorUtil.dotProduct(placed, placed)).isCloseTo(1f, within(1e-4f));
        }
        double alike = 0;
        for (int i = 1; i < vectors.size(); i++) {
            alike += VectorUtil.dotProduct(space.place(vectors.get(i)), space.place(vectors.get(i - 1)));
        }
        assertThat(alike / vectors.size()).isCloseTo(0, within(0.1));
    }

    @Test
    void a_direction_in_which_all_texts_vary_counts_less_than_one_in_which_they_agree() {
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            float wide = (float) (10 * random.nextGaussian());
            float narrow = (float) random.nextGaussian();
            vectors.addAll(List.of(new float[] {wide, narrow}, new float[] {-wide, -narrow}));
        }
        float[] placed = Space.of(vectors).place(new float[] {1, 1});
        assertThat(Math.abs(placed[1])).isGreaterThan(Math.abs(placed[0]));
    }

    @Test
    void a_question_like_ours_belongs_and_one_like_the_others_does_not() {
        List<float[]> ours = around(new float[] {1, 0, 0, 0}, 100);
        List<float[]> others = around(new float[] {0, 1, 0, 0}, 20);
        Belonging belonging = Belonging.learned(ours, others);
        assertThat(belonging.of(new float[] {1, 0, 0, 0})).isGreaterThan(belonging.of(new float[] {0, 1, 0, 0}) + 1);
        assertThat(Belonging.learned(ours, List.of()).of(new float[] {0, 1, 0, 0}))
                .isEqualTo(1);
    }

    @Test
    void several_texts_fairly_near_say_as_much_as_one_very_near() {
        assertThat(nearness(0.5, 0.5, 0.5, 0.5).value())
                .isGreaterThan(nearness(0.6, 0.0, 0.0, 0.0).value());
        assertThat(nearness(0.9, 0.0, 0.0, 0.0).value())
                .isGreaterThan(nearness(0.5, 0.5, 0.5, 0.5).value());
    }

    @Test
    void texts_that_were_not_compared_count_as_unrelated() {
        Nearness all = nearness(0.7, 0.0, 0.0, 0.0);
        Nearness some = new Nearness(4);
        some.add(0, 0.7, 1);
        assertThat(some.value()).isCloseTo(all.value(), within(1e-9));
        assertThat(some.cosine()).isEqualTo(0.7);
    }

    private static Nearness nearness(double... cosines) {
        Nearness nearness = new Nearness(cosines.length);
        for (int i = 0; i < cosines.length; i++) {
            nearness.add(i, cosines[i], 1);
        }
        return nearness;
    }

    private List<float[]> around(float[] centre, int count) {
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] vector = centre.clone();
            for (int j = 0; j < vector.length; j++) {
                vector[j] += (float) (0.2 * random.nextGaussian());
            }
            vectors.add(vector);
        }
        return vectors;
    }
}
