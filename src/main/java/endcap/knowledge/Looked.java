package endcap.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A search, with all that its outcome came from.
 *
 * @param reworded the question as it was read: what of it was Chinese in Latin letters, in Chinese
 * @param meant what the question means; empty when topics were found by their words alone
 * @param order every topic found, best first
 * @param named the topic the question is the title or one of the asks of
 * @param demoted topics that were put behind all others
 */
record Looked(
        String reworded,
        Optional<MeaningSearch.Result> meant,
        List<Scored> order,
        Optional<Topic> named,
        Set<String> demoted,
        Floors floors,
        Found found) {
    Looked {
        order = List.copyOf(order);
        demoted = Set.copyOf(demoted);
    }

    /** Why a question was not understood by its meaning. */
    enum WordsAlone {
        /** The house wants it so. */
        SWITCHED_OFF,
        /** The articles are not read for their meaning, or not yet. */
        NOT_READ,
        /** It is Chinese in Latin letters, which no model reads. */
        BY_SOUND,
        /** It is no sentence a model reads: too long, or nothing. */
        NO_SENTENCE
    }
}
