package endcap.knowledge.learning;

import endcap.knowledge.Feedback;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleBiFunction;

/** Tells which questions ask the same in other words. */
@FunctionalInterface
public interface Likeness {
    /**
     * The place in {@code others} of the one that asks the same as {@code question}; empty when none does.
     *
     * @param others at most some hundred questions, lately asked first
     */
    OptionalInt same(Feedback.Asked question, List<Feedback.Asked> others);

    /** This, and where it finds none, what another finds. */
    default Likeness or(Likeness other) {
        return (question, others) -> {
            OptionalInt here = same(question, others);
            return here.isPresent() ? here : other.same(question, others);
        };
    }

    /** By what the questions mean: {@code alike} says how alike two texts are, 1 for the same. */
    static Likeness byMeaning(ToDoubleBiFunction<String, String> alike) {
        return new MeaningLikeness(alike);
    }

    /** By the words the questions share, which costs nothing to have. */
    static Likeness byWords() {
        return new WordLikeness();
    }
}
