package endcap.knowledge;

import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.apache.lucene.search.Query;

/** Finds topics by their words: a question in, the best topics with their scores out. */
final class Searcher {
    private final KnowledgeIndex index;
    private final QuestionReader questions;

    Searcher(KnowledgeIndex index, QuestionReader questions) {
        this.index = index;
        this.questions = questions;
    }

    /** The question as it was taken apart, and the topics, best first. */
    record Result(Question question, List<KnowledgeIndex.Hit> hits) {}

    /** The best topics matched in these languages; none when nothing of the question is in any article. */
    Result search(String text, int top, Set<String> languages) {
        Question question = questions.read(text);
        return new Result(question, index.search(Scoring.query(question, languages), top));
    }

    /** The Lucene query of a question and nothing else of the search. */
    IntSupplier bareQuery(String text, int top, Set<String> languages) {
        Query query = Scoring.query(questions.read(text), languages);
        return () -> index.search(query, top).size();
    }

    long indexBytes() {
        return index.bytes();
    }

    /** Whether a question in Latin letters is Chinese by its sound. */
    boolean isPinyin(String text) {
        return !questions.read(text).sounds().isEmpty();
    }
}
