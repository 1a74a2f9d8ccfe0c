package endcap.knowledge;

import java.util.List;

/**
 * The answer to a question as other programs read it; component names are the JSON names of the contract.
 *
 * @param answered whether the best topic is above the floor
 * @param hits the best topics, best first; empty when not answered
 * @param nearest when not answered, up to three topics that come nearest; empty otherwise
 */
public record AskAnswer(String query, boolean answered, List<Hit> hits, List<Near> nearest) {
    public AskAnswer {
        hits = List.copyOf(hits);
        nearest = List.copyOf(nearest);
    }

    /**
     * A topic that answers.
     *
     * @param score 0 to 1
     * @param passage the section's words as they stand in the file
     */
    public record Hit(
            String id, String lang, String title, String group, double score, String passage, Source source) {}

    /** A topic that does not answer but comes near. */
    public record Near(String id, String lang, String title, String group, double score, Source source) {}

    /**
     * Where the words stand.
     *
     * @param file the path inside the knowledge folder
     * @param locator the heading they stand under
     */
    public record Source(String file, String locator) {}
}
