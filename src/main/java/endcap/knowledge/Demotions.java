package endcap.knowledge;

import java.util.Optional;
import java.util.Set;

/** Which topics are no answer to a question, whatever their words say: people have tried them. */
@FunctionalInterface
public interface Demotions {
    /**
     * The ids of the topics to be put behind all others.
     *
     * @param questionKey what all ways to write the question have in common
     * @param person who asks; empty for somebody of whom nothing is known
     */
    Set<String> of(String questionKey, Optional<String> person);
}
