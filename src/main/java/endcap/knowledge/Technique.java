package endcap.knowledge;

import java.util.List;

/** A technique offered along with another answer: the topic's id and title, and its first steps in the article's words. */
public record Technique(String id, String title, List<String> steps) {
    public Technique {
        steps = List.copyOf(steps);
    }
}
