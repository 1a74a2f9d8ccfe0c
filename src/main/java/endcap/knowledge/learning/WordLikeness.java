package endcap.knowledge.learning;

import endcap.knowledge.Feedback;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Two questions ask the same when most of their words are the same, or fewer are and one topic comes nearest to both.
 *
 * <p>Words are Chinese characters in pairs and Latin words; how alike two sets of them are is Dice's coefficient, twice
 * what they share ÷ what they have together. The two limits are rules of thumb of ours.
 */
final class WordLikeness implements Likeness {
    private static final double SAME = 0.6;
    private static final double SAME_NEAR_ONE_TOPIC = 0.4;

    @Override
    public OptionalInt same(Feedback.Asked question, List<Feedback.Asked> others) {
        Set<String> words = words(question.key());
        OptionalInt best = OptionalInt.empty();
        double most = 0;
        for (int i = 0; i < others.size(); i++) {
            Feedback.Asked other = others.get(i);
            double alike = alike(words, words(other.key()));
            double least = nearOneTopic(question, other) ? SAME_NEAR_ONE_TOPIC : SAME;
            if (alike >= least && alike > most) {
                most = alike;
                best = OptionalInt.of(i);
            }
        }
        return best;
    }

    private static boolean nearOneTopic(Feedback.Asked one, Feedback.Asked other) {
        return !one.nearest().isEmpty()
                && !other.nearest().isEmpty()
                && one.nearest().getFirst().equals(other.nearest().getFirst());
    }

    private static double alike(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared / (one.size() + other.size());
    }

    private static Set<String> words(String key) {
        Set<String> words = new HashSet<>();
        for (String word : key.split(" ")) {
            if (word.isEmpty()) {
                continue;
            }
            if (word.charAt(0) < 128 || word.length() == 1) {
                words.add(word);
            } else {
                for (int i = 0; i + 1 < word.length(); i++) {
                    words.add(word.substring(i, i + 2));
                }
            }
        }
        return words;
    }
}
