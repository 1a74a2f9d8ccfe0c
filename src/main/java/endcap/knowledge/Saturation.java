package endcap.knowledge;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25 without the rarity of the word, which {@link Scoring} puts in itself: from 0, the word is not there, to nearly 1,
 * it is there often in a short text.
 */
final class Saturation extends PerFieldSimilarityWrapper {
    private final Map<String, Similarity> byField = Arrays.stream(Field.values())
            .collect(Collectors.toMap(field -> field.in(""), field -> new Plain(field.repetition, field.length)));
    private final Similarity other = new Plain(0.2f, 0f);

    @Override
    public Similarity get(String field) {
        return byField.getOrDefault(field.substring(0, field.indexOf('.') + 1), other);
    }

    private static final class Plain extends BM25Similarity {
        Plain(float repetition, float length) {
            super(repetition, length);
        }

        @Override
        protected float idf(long documentsWithWord, long documents) {
            return 1;
        }
    }
}
