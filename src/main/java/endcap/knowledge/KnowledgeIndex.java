package endcap.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;

/** The words of all topics as they were at one moment, searchable; safe for any number of threads. */
final class KnowledgeIndex {
    /** All words of a topic in one field: how rare a word is is counted here. */
    static final String ALL = "all";

    /** The sounds of the Chinese title, asks, keywords and situation. */
    static final String SOUND = "sound";

    static final String ID = "id";

    private final IndexReader reader;
    private final IndexSearcher searcher;

    KnowledgeIndex(IndexReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new Saturation());
        searcher.setQueryCache(null);
    }

    /** A topic found, with its score. */
    record Hit(String id, double score) {}

    IndexReader reader() {
        return reader;
    }

    /** How large the index is. */
    long bytes() {
        return bytes(reader);
    }

    /** How large an index is, deleted documents included. */
    static long bytes(IndexReader reader) {
        Directory files = ((DirectoryReader) reader).directory();
        try {
            long bytes = 0;
            for (String file : files.listAll()) {
                bytes += files.fileLength(file);
            }
            return bytes;
        } catch (IOException error) {
            throw new UncheckedIOException("the index in memory cannot be read", error);
        }
    }

    /** The best topics, best first. */
    List<Hit> search(Query query, int top) {
        try {
            StoredFields stored = searcher.storedFields();
            List<Hit> hits = new ArrayList<>();
            // Every match is scored: the index is small, and skipping what cannot win costs more than it saves.
            var best = new TopScoreDocCollectorManager(
                    Math.clamp(top, 1, Math.max(1, reader.maxDoc())), Integer.MAX_VALUE);
            for (ScoreDoc hit : searcher.search(query, best).scoreDocs) {
                hits.add(new Hit(stored.document(hit.doc).get(ID), hit.score));
            }
            return hits;
        } catch (IOException error) {
            throw new UncheckedIOException("the index in memory cannot be read", error);
        }
    }

    /** What this query gives that one topic; empty when nothing of it is there. */
    Optional<Double> scoreOf(String id, Query query) {
        Query that = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(ID, id)), Occur.FILTER)
                .build();
        return search(that, 1).stream().map(Hit::score).findFirst();
    }
}
