package endcap.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene as it comes: all texts of an id in one field, BM25 with its usual constants, any word of the question. */
public final class WordsBaseline implements Contender {
    private static final String ID = "id";
    private static final String TEXT = "text";
    private static final int LONGEST_QUESTION = 800;

    private final String name;
    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    private WordsBaseline(String name, Analyzer analyzer, List<Passage> passages) throws IOException {
        this.name = name;
        this.analyzer = analyzer;
        this.searcher = new IndexSearcher(DirectoryReader.open(indexed(analyzer, passages)));
    }

    /** With {@link StandardAnalyzer}: Chinese characters one by one. */
    public static WordsBaseline standard(List<Passage> passages) throws IOException {
        return new WordsBaseline("Lucene StandardAnalyzer BM25", new StandardAnalyzer(), passages);
    }

    /** With {@link SmartChineseAnalyzer}: Chinese words by a dictionary and a hidden Markov model. */
    public static WordsBaseline smart(List<Passage> passages) throws IOException {
        return new WordsBaseline("Lucene smartcn BM25", new SmartChineseAnalyzer(), passages);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Outcome answer(String question) {
        String read = question.substring(0, Math.min(LONGEST_QUESTION, question.length()));
        Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, read);
        if (query == null) {
            return new Outcome(List.of(), false);
        }
        try {
            StoredFields stored = searcher.storedFields();
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, TOP).scoreDocs) {
                ids.add(stored.document(hit.doc).get(ID));
            }
            return new Outcome(ids, !ids.isEmpty());
        } catch (IOException error) {
            throw new UncheckedIOException("the index in memory cannot be read", error);
        }
    }

    private static ByteBuffersDirectory indexed(Analyzer analyzer, List<Passage> passages) throws IOException {
        Map<String, Document> documents = new LinkedHashMap<>();
        for (Passage passage : passages) {
            Document document = documents.computeIfAbsent(passage.id(), WordsBaseline::document);
            passage.heads().forEach(head -> document.add(new TextField(TEXT, head, Store.NO)));
            document.add(new TextField(TEXT, passage.body(), Store.NO));
        }
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
            writer.addDocuments(documents.values());
        }
        return memory;
    }

    private static Document document(String id) {
        Document document = new Document();
        document.add(new StringField(ID, id, Store.YES));
        return document;
    }
}
