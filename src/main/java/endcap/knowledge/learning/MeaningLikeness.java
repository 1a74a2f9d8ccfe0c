package endcap.knowledge.learning;

import endcap.knowledge.Feedback;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleBiFunction;

/**
 * Two questions ask the same when they mean nearly the same, or come fairly near and one topic is nearest to both. The
 * two limits are rules of thumb of ours.
 */
final class MeaningLikeness implements Likeness {
    private static final double SAME = 0.6;
    private static final double SAME_NEAR_ONE_TOPIC = 0.45;

    private final ToDoubleBiFunction<String, String> alike;

    MeaningLikeness(ToDoubleBiFunction<String, String> alike) {
        this.alike = alike;
    }

    @Override
    public OptionalInt same(Feedback.Asked question, List<Feedback.Asked> others) {
        OptionalInt best = OptionalInt.empty();
        double most = 0;
        for (int i = 0; i < others.size(); i++) {
            Feedback.Asked other = others.get(i);
            double alikeness = alike.applyAsDouble(question.text(), other.text());
            double least = nearOneTopic(question, other) ? SAME_NEAR_ONE_TOPIC : SAME;
            if (alikeness >= least && alikeness > most) {
                most = alikeness;
                best = OptionalInt.of(i);
            }
        }
        return best;
    }

    private static boolean nearOneTopic(Feedback.Asked one, Feedback.Asked other) {
        return one.nearest().stream().findFirst().isPresent()
                && one.nearest().stream()
                        .findFirst()
                        .equals(other.nearest().stream().findFirst());
    }
}
