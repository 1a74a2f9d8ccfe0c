package endcap.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/** Finds topics by their words: a question in, the best topics with their scores out. */
final class Searcher {
    private final KnowledgeIndex index;
    private final QuestionReader questions;

    Searcher(KnowledgeIndex index, QuestionReader questions) {
        this.index = index;
        this.questions = questions;
    }

    /** The best topics matched in these languages, best first; none when nothing of the question is in any article. */
    List<KnowledgeIndex.Hit> search(String text, int top, Set<String> languages) {
        return index.search(Scoring.query(questions.read(text), languages), top);
    }

    /** As {@link #search(String, int, Set)} for a question put in two ways: the better of the two counts for each topic. */
    List<KnowledgeIndex.Hit> search(String text, String reworded, int top, Set<String> languages) {
        List<KnowledgeIndex.Hit> asWritten = search(text, top, languages);
        if (reworded.equals(text)) {
            return asWritten;
        }
        Map<String, Double> best = new HashMap<>();
        Stream.concat(asWritten.stream(), search(reworded, top, languages).stream())
                .forEach(hit -> best.merge(hit.id(), hit.score(), Math::max));
        return best.entrySet().stream()
                .map(hit -> new KnowledgeIndex.Hit(hit.getKey(), hit.getValue()))
                .sorted(Comparator.comparingDouble(KnowledgeIndex.Hit::score).reversed())
                .toList();
    }

    /** The Lucene query of a question and nothing else of the search. */
    IntSupplier bareQuery(String text, int top, Set<String> languages) {
        Query query = Scoring.query(questions.read(text), languages);
        return () -> index.search(query, top).size();
    }

    /** A question taken apart. */
    Question read(String text) {
        return questions.read(text);
    }

    /** What the words of a question alone give that topic, looked for in one part of its articles. */
    double scoreIn(Field field, String id, Question question, Set<String> languages) {
        return Scoring.written(question, new Scoring.Places(languages, List.of(field)))
                .flatMap(query -> index.scoreOf(id, query))
                .orElse(0.0);
    }

    /** What the sound of a question gives that topic. */
    double scoreBySound(String id, Question question) {
        return Scoring.sounding(question)
                .flatMap(query -> index.scoreOf(id, query))
                .orElse(0.0);
    }

    /** The words of a text that only make it a question. */
    List<String> dropped(String text) {
        return questions.dropped(text);
    }

    long indexBytes() {
        return index.bytes();
    }

    /** Whether a question in Latin letters is Chinese by its sound. */
    boolean isPinyin(String text) {
        return !questions.read(text).sounds().isEmpty();
    }
}
