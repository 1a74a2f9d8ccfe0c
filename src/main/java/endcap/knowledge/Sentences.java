package endcap.knowledge;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts a long paragraph, as slides and scanned manuals have them, where its sentences end. */
final class Sentences {
    private Sentences() {}

    /**
     * The paragraph in parts of at most so many lines of a phone; a sentence longer than that stays whole.
     *
     * @return the paragraph itself when it is short enough
     */
    static List<String> parts(String paragraph, int lines) {
        if (Screen.lines(paragraph) <= lines) {
            return List.of(paragraph);
        }
        List<String> parts = new ArrayList<>();
        String part = "";
        for (String sentence : sentences(paragraph)) {
            if (!part.isEmpty() && Screen.lines(part + sentence) > lines) {
                parts.add(part.strip());
                part = "";
            }
            part += sentence;
        }
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
        return parts;
    }

    private static List<String> sentences(String paragraph) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
        ends.setText(paragraph);
        List<String> sentences = new ArrayList<>();
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            sentences.add(paragraph.substring(from, to));
            from = to;
        }
        return sentences;
    }
}
