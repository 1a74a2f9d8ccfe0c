package endcap.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/** The meanings of all topics as they were at one moment; safe for any number of threads. */
final class MeaningIndex {
    static final String ID = "id";
    static final String TEXT = "text";

    /** What the text counts, and what all texts of its topic and language count together; both in thousandths. */
    static final String COUNTS = "counts";

    static final String ALL_COUNT = "all";
    static final double THOUSAND = 1000;

    private static final int NEIGHBOURS = 300;

    private final IndexSearcher searcher;
    private final int exactBelow;

    /** @param exactBelow with fewer vectors than this all are compared, one by one */
    MeaningIndex(IndexReader reader, int exactBelow) {
        this.searcher = new IndexSearcher(reader);
        this.exactBelow = exactBelow;
        searcher.setQueryCache(null);
    }

    /** The field a language's vectors are in. */
    static String field(String language) {
        return "vector." + language;
    }

    /** How near each topic comes to a placed question, by id; topics without a near text are left out of a large index. */
    Map<String, Nearness> near(float[] question, String language) {
        try {
            Map<String, Nearness> nearness = new HashMap<>();
            if (vectors(language) < exactBelow) {
                compareAll(question, language, nearness);
            } else {
                walkGraph(question, language, nearness);
            }
            return nearness;
        } catch (IOException error) {
            throw new UncheckedIOException("the index in memory cannot be read", error);
        }
    }

    /** How large the index is. */
    long bytes() {
        return KnowledgeIndex.bytes(searcher.getIndexReader());
    }

    /** The text a nearness is owed to. */
    String text(Nearness nearness) {
        try {
            return Objects.requireNonNullElse(
                    searcher.storedFields().document(nearness.nearest()).get(TEXT), "");
        } catch (IOException error) {
            throw new UncheckedIOException("the index in memory cannot be read", error);
        }
    }

    private int vectors(String language) throws IOException {
        int count = 0;
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            FloatVectorValues values = leaf.reader().getFloatVectorValues(field(language));
            count += values == null ? 0 : values.size();
        }
        return count;
    }

    private void compareAll(float[] question, String language, Map<String, Nearness> to) throws IOException {
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            LeafReader reader = leaf.reader();
            FloatVectorValues values = reader.getFloatVectorValues(field(language));
            if (values != null) {
                Bits live = reader.getLiveDocs();
                Tally tally = new Tally(leaf, to);
                DocIndexIterator each = values.iterator();
                for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        tally.add(doc, VectorUtil.dotProduct(question, values.vectorValue(each.index())));
                    }
                }
            }
        }
    }

    private void walkGraph(float[] question, String language, Map<String, Nearness> to) throws IOException {
        ScoreDoc[] hits =
                searcher.search(new KnnFloatVectorQuery(field(language), question, NEIGHBOURS), NEIGHBOURS).scoreDocs;
        Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc));
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Tally tally = new Tally(leaf, to);
            for (ScoreDoc hit : hits) {
                if (ReaderUtil.subIndex(hit.doc, searcher.getLeafContexts()) == leaf.ord) {
                    // Lucene scores a pair of unit vectors with (1 + cosine) / 2.
                    tally.add(hit.doc - leaf.docBase, 2 * hit.score - 1);
                }
            }
        }
    }

    /** Counts the texts of one segment, handed over in the order of their documents. */
    private static final class Tally {
        private final LeafReaderContext leaf;
        private final Map<String, Nearness> to;
        private final SortedDocValues ids;
        private final NumericDocValues counts;
        private final NumericDocValues all;

        /** By the number the segment gave each id: a string for every vector would cost more than the comparing. */
        private final @Nullable Nearness[] byNumber;

        Tally(LeafReaderContext leaf, Map<String, Nearness> to) throws IOException {
            this.leaf = leaf;
            this.to = to;
            this.ids = leaf.reader().getSortedDocValues(ID);
            this.counts = leaf.reader().getNumericDocValues(COUNTS);
            this.all = leaf.reader().getNumericDocValues(ALL_COUNT);
            this.byNumber = new Nearness[ids == null ? 0 : ids.getValueCount()];
        }

        void add(int doc, double cosine) throws IOException {
            if (ids.advanceExact(doc) && counts.advanceExact(doc)) {
                int number = ids.ordValue();
                Nearness nearness = byNumber[number];
                if (nearness == null) {
                    nearness = first(doc, ids.lookupOrd(number).utf8ToString());
                    byNumber[number] = nearness;
                }
                nearness.add(leaf.docBase + doc, cosine, counts.longValue() / THOUSAND);
            }
        }

        private Nearness first(int doc, String id) throws IOException {
            double whole = all.advanceExact(doc) ? all.longValue() / THOUSAND : 0;
            return to.computeIfAbsent(id, unseen -> new Nearness(whole));
        }
    }
}
