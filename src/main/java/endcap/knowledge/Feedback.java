package endcap.knowledge;

import endcap.chat.Request;
import java.util.List;
import java.util.Optional;

/** Where the answers that helped, those that did not and the questions without one are kept. */
public interface Feedback extends Demotions {
    /**
     * A question.
     *
     * @param text as it was asked
     * @param key what all ways to write it have in common; blank when it says nothing
     * @param nearest the ids of up to three topics that come nearest, nearest first
     */
    record Asked(String text, String key, List<String> nearest) {
        public Asked {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * A person's word on an answer.
     *
     * @param topic the id of the topic that answered
     * @param edition of its words: the vote counts until they are changed
     */
    record Vote(Asked asked, String topic, String edition, boolean helpful) {}

    /** Keeps a vote instead of the person's earlier one on the same answer to the same question. */
    void vote(Request request, Vote vote);

    /**
     * Keeps a question that has no answer.
     *
     * @return the number it is kept under; empty when it says nothing one could write an article about
     */
    Optional<Long> unanswered(Request request, Asked asked);
}
