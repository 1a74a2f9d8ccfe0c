package endcap.knowledge.learning;

import endcap.knowledge.Feedback;
import java.util.List;
import java.util.OptionalInt;

/** Tells which questions ask the same in other words. */
@FunctionalInterface
public interface Likeness {
    /**
     * The place in {@code others} of the one that asks the same as {@code question}; empty when none does.
     *
     * @param others at most some hundred questions, lately asked first
     */
    OptionalInt same(Feedback.Asked question, List<Feedback.Asked> others);

    /** By the words the questions share, which costs nothing to have. */
    static Likeness byWords() {
        return new WordLikeness();
    }
}
