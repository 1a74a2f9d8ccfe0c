package endcap.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * A library made searchable: one Lucene document a topic, with both its languages, so that a question may mix them and
 * the answer still comes in the asker's. Made at start, kept in memory, safe for any number of threads.
 *
 * <p>Making it takes time and memory in proportion to the text: some 2 ms of one core a topic (160 topics 1.1 s in a cold
 * program, 3,180 topics 6 s) and about as much memory as the text itself.
 */
final class KnowledgeIndex {
    /** All words of a topic in one field: how rare a word is is counted here. */
    static final String ALL = "all";

    /** The sounds of the Chinese title, asks, keywords and situation. */
    static final String SOUND = "sound";

    private static final String ID = "id";
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType THERE_OR_NOT = type(IndexOptions.DOCS, true);
    private static final List<Field> SOUNDED = List.of(Field.TITLE, Field.ASKS, Field.KEYWORDS, Field.SITUATION);

    private final IndexReader reader;
    private final IndexSearcher searcher;

    private KnowledgeIndex(IndexReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new Saturation());
        searcher.setQueryCache(null);
    }

    /** A topic found, with its score. */
    record Hit(String id, double score) {}

    static KnowledgeIndex of(Library library, Analysis analysis, Pinyin pinyin) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(analysis).setSimilarity(new Saturation());
        try (IndexWriter writer = new IndexWriter(memory, config)) {
            for (Topic topic : library.topics()) {
                writer.addDocument(document(topic, pinyin));
            }
            writer.commit();
            return new KnowledgeIndex(DirectoryReader.open(memory));
        } catch (IOException error) {
            throw new UncheckedIOException("the index in memory cannot be written", error);
        }
    }

    private static Document document(Topic topic, Pinyin pinyin) {
        Document document = new Document();
        document.add(new StoredField(ID, topic.id()));
        for (Article article : topic.byLanguage().values()) {
            for (Field field : Field.values()) {
                for (String text : field.texts(article)) {
                    document.add(new org.apache.lucene.document.Field(field.in(article.lang()), text, COUNTED));
                    document.add(new org.apache.lucene.document.Field(ALL, text, THERE_OR_NOT));
                }
            }
            SOUNDED.stream()
                    .flatMap(field -> field.texts(article).stream())
                    .flatMap(text -> pinyin.pairs(Analysis.plain(text)).stream())
                    .distinct()
                    .forEach(pair -> document.add(new StringField(SOUND, pair, Store.NO)));
        }
        return document;
    }

    /** Where words stand is not asked for and not kept, which halves the time and the memory. */
    private static FieldType type(IndexOptions kept, boolean lengthless) {
        FieldType type = new FieldType();
        type.setIndexOptions(kept);
        type.setOmitNorms(lengthless);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    IndexReader reader() {
        return reader;
    }

    /** How large the index is. */
    long bytes() {
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
}
