package endcap.knowledge;

import java.util.Optional;

/**
 * A topic with what it is worth as an answer.
 *
 * @param id the topic's id
 * @param score words, meaning and belonging together, about 0 to 1
 * @param words what its words alone are worth, as {@link Scoring} has it; 0 when none of the question is there
 * @param meaning how near its meaning comes; empty when no model has looked at it
 */
record Scored(String id, double score, double words, Optional<Nearness> meaning) {
    /** Whether this is that topic and may be the answer. */
    boolean isAnswer(String topic) {
        return id.equals(topic) && score > 0;
    }

    /** The same topic as one that is never the answer. */
    Scored demoted() {
        return new Scored(id, 0, words, meaning);
    }

    /** Whether it is a unit of a dropped file, whose id is a path and a number. */
    boolean isDropped() {
        return id.indexOf('#') > 0;
    }
}
