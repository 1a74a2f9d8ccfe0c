package endcap.knowledge;

import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.VectorUtil;

/** Finds topics by what a question means; safe for any number of threads. */
final class MeaningSearch {
    /** A longer text is no question, and its meaning is that of no single thing. */
    private static final int LONGEST = 300;

    private final MeaningIndex index;
    private final Map<String, Meaning> meanings;

    /** @param meanings by language */
    MeaningSearch(MeaningIndex index, Map<String, Meaning> meanings) {
        this.index = index;
        this.meanings = Map.copyOf(meanings);
    }

    /**
     * What a question means here.
     *
     * @param near how near the topics come, by id
     * @param belonging whether it is one of the trade, −1 to 1
     */
    record Result(Map<String, Nearness> near, double belonging) {}

    /** The topics nearest to a question by their texts of a language; empty when nothing reads that language, or the text is no question. */
    Optional<Result> search(String question, String language) {
        String read = Analysis.plain(question).strip();
        Meaning meaning = meanings.get(language);
        if (meaning == null || read.isEmpty() || read.length() > LONGEST) {
            return Optional.empty();
        }
        float[] placed = meaning.place(read);
        return Optional.of(
                new Result(index.near(placed, language), meaning.belonging().of(placed)));
    }

    long indexBytes() {
        return index.bytes();
    }

    /** How alike two texts are, −1 to 1; 0 when they are of different languages or no model reads theirs. */
    double alike(String one, String other) {
        String language = KnowledgeSearch.writtenIn(one);
        Meaning meaning = meanings.get(language);
        if (meaning == null || !KnowledgeSearch.writtenIn(other).equals(language)) {
            return 0;
        }
        return VectorUtil.dotProduct(
                meaning.placeKept(Analysis.plain(one).strip()),
                meaning.placeKept(Analysis.plain(other).strip()));
    }

    /** The text a nearness is owed to. */
    String text(Nearness nearness) {
        return index.text(nearness);
    }
}
