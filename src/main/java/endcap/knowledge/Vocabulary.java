package endcap.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of all articles: how rare each is, and which is nearest to a mistyped one. */
final class Vocabulary {
    private static final int SHORTEST_CORRECTED = 4;
    private static final int TWO_SLIPS_FROM = 8;

    private final IndexReader reader;

    Vocabulary(IndexReader reader) {
        this.reader = reader;
    }

    boolean has(String field, String word) {
        return count(field, word) > 0;
    }

    /** BM25's idf over the topics. */
    double rarity(String field, String word) {
        int documents = Math.max(1, reader.numDocs());
        int with = count(field, word);
        return Math.log(1 + (documents - with + 0.5) / (with + 0.5));
    }

    /** The word of the articles that differs by one letter, or by two in a long word; the first letter is trusted. */
    Optional<String> nearest(String word) {
        if (word.length() < SHORTEST_CORRECTED || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return Optional.empty();
        }
        int slips = word.length() < TWO_SLIPS_FROM ? 1 : 2;
        try {
            Terms terms = MultiTerms.getTerms(reader, KnowledgeIndex.ALL);
            if (terms == null) {
                return Optional.empty();
            }
            FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(KnowledgeIndex.ALL, word), slips, 1, true);
            return nearest(near);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static Optional<String> nearest(FuzzyTermsEnum near) throws IOException {
        Optional<String> best = Optional.empty();
        double bestScore = 0;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            // Of two equally near the commoner is likelier meant.
            double score = near.getBoost() + near.docFreq() * 1e-6;
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(term.utf8ToString());
            }
        }
        return best;
    }

    private int count(String field, String word) {
        try {
            return reader.docFreq(new Term(field, word));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
