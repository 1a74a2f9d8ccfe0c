package endcap.knowledge.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Questions that ask the same and have no answer.
 *
 * @param question the one asked first
 * @param askedBy the id of the person who asked it
 * @param namesCustomer whether that question speaks of a customer: then few may read it
 * @param nearest the ids of the topics that came nearest to it
 * @param times how often one of the questions was asked
 * @param owner the id of the person who is to fill the gap
 * @param outcome why it was closed, or the id of the topic that answers it; empty while it is open
 */
record Gap(
        long id,
        String question,
        String key,
        String askedBy,
        boolean namesCustomer,
        List<String> nearest,
        Status status,
        int times,
        Instant firstAsked,
        Instant lastAsked,
        Optional<String> owner,
        Optional<String> outcome) {
    Gap {
        nearest = List.copyOf(nearest);
    }

    /** What has become of it. */
    enum Status {
        OPEN,
        ANSWERED,
        CLOSED;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One time a question was asked in vain.
     *
     * @param askedBy the id of the person who asked
     * @param namesCustomer whether it speaks of a customer: then few may read it
     */
    record Question(
            long id, long gapId, String text, String key, String askedBy, boolean namesCustomer, Instant askedAt) {}
}
