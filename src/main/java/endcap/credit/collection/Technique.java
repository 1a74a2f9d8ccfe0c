package endcap.credit.collection;

import java.util.List;

/**
 * How something is done, in the words of an article.
 *
 * @param id of the article
 * @param steps of its first section, as they stand there
 * @param source where they stand
 */
public record Technique(String id, String title, List<String> steps, String source) {
    public Technique {
        steps = List.copyOf(steps);
    }
}
