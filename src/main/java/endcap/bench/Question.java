package endcap.bench;

import java.util.Set;

/**
 * A question whose right answers are known.
 *
 * @param language as its file calls it, such as {@code zh-Hans}; results are grouped by it
 * @param right the ids that answer it; none when the honest answer is no
 */
public record Question(String language, String text, Set<String> right) {
    public Question {
        right = Set.copyOf(right);
    }

    /** Whether anything answers it. */
    public boolean answerable() {
        return !right.isEmpty();
    }
}
