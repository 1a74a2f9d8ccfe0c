package endcap.knowledge;

import endcap.embedding.CachedEmbedder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Keeps the meanings in memory: one Lucene document, one vector, for each of {@link MeaningTexts}. For one thread at a
 * time.
 *
 * <p>The cost is the embedder's, some milliseconds for a text it has not seen before. Up to ten thousand vectors of a
 * language there is no graph and all are compared, which is exact and takes a millisecond or two; from there on Lucene's
 * HNSW graph is walked.
 */
final class MeaningWriter {
    static final int EXACT_BELOW = 10_000;

    /** The space is drawn anew when the knowledge has grown or shrunk by this share. */
    private static final double GROWN = 0.25;

    private final Map<String, CachedEmbedder> embedders;
    private final List<String> elsewhere;
    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private Map<String, Meaning> meanings = Map.of();
    private int topicsLearnedFrom;

    /**
     * @param embedders by language; articles of other languages are found by their words alone
     * @param elsewhere questions that are not of the trade, in any of the languages
     */
    MeaningWriter(Map<String, CachedEmbedder> embedders, List<String> elsewhere) {
        this.embedders = Map.copyOf(embedders);
        this.elsewhere = List.copyOf(elsewhere);
        try {
            this.writer =
                    new IndexWriter(memory, new IndexWriterConfig().setCodec(new GraphOnlyWhenLarge(EXACT_BELOW)));
            writer.commit();
        } catch (IOException error) {
            throw new UncheckedIOException("the index in memory cannot be made", error);
        }
    }

    /** Makes what is indexed into {@code library}, which differs from what was by {@code difference}. */
    MeaningSearch replace(Library library, Library.Difference difference) {
        try {
            int topics = library.topics().size();
            if (Math.abs(topics - topicsLearnedFrom) > GROWN * topicsLearnedFrom) {
                meanings = learned(library);
                topicsLearnedFrom = topics;
                writer.deleteAll();
                write(library.topics());
            } else {
                for (String id : difference.gone()) {
                    writer.deleteDocuments(new Term(MeaningIndex.ID, id));
                }
                write(difference.come());
            }
            writer.commit();
            return new MeaningSearch(new MeaningIndex(DirectoryReader.open(memory), EXACT_BELOW), meanings);
        } catch (IOException error) {
            throw new UncheckedIOException("the index in memory cannot be written", error);
        }
    }

    private Map<String, Meaning> learned(Library library) {
        Map<String, Meaning> learned = new HashMap<>();
        embedders.forEach((language, embedder) -> {
            List<Article> articles = library.topics().stream()
                    .flatMap(topic -> topic.byLanguage().values().stream())
                    .filter(article -> article.lang().equals(language))
                    .toList();
            if (!articles.isEmpty()) {
                learned.put(language, learned(embedder, articles, language));
            }
        });
        return Map.copyOf(learned);
    }

    private Meaning learned(CachedEmbedder embedder, List<Article> articles, String language) {
        return Meaning.learned(
                embedder,
                articles.stream()
                        .flatMap(article -> MeaningTexts.of(article).keySet().stream())
                        .toList(),
                articles.stream()
                        .flatMap(article -> MeaningTexts.sentences(article).stream())
                        .toList(),
                elsewhere.stream()
                        .filter(text -> KnowledgeSearch.writtenIn(text).equals(language))
                        .map(Analysis::plain)
                        .toList());
    }

    private void write(Collection<Topic> topics) throws IOException {
        embed(topics);
        for (Topic topic : topics) {
            List<Document> documents = new ArrayList<>();
            for (Article article : topic.byLanguage().values()) {
                Meaning meaning = meanings.get(article.lang());
                if (meaning != null) {
                    documents.addAll(documents(topic.id(), article, meaning));
                }
            }
            writer.updateDocuments(new Term(MeaningIndex.ID, topic.id()), documents);
        }
    }

    /** All at once, for a batch is shared by all cores; afterwards each vector is at hand. */
    private void embed(Collection<Topic> topics) {
        meanings.forEach((language, meaning) -> Vectors.of(
                meaning.embedder(),
                topics.stream()
                        .flatMap(topic -> topic.byLanguage().values().stream())
                        .filter(article -> article.lang().equals(language))
                        .flatMap(article -> MeaningTexts.of(article).keySet().stream())
                        .toList()));
    }

    private static List<Document> documents(String id, Article article, Meaning meaning) {
        Map<String, Double> texts = MeaningTexts.of(article);
        List<String> each = List.copyOf(texts.keySet());
        double all = texts.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            Document document = new Document();
            document.add(new StringField(MeaningIndex.ID, id, org.apache.lucene.document.Field.Store.NO));
            document.add(new SortedDocValuesField(MeaningIndex.ID, new BytesRef(id)));
            document.add(new StoredField(MeaningIndex.TEXT, each.get(i)));
            document.add(thousandths(MeaningIndex.COUNTS, texts.getOrDefault(each.get(i), 0.0)));
            document.add(thousandths(MeaningIndex.ALL_COUNT, all));
            document.add(new KnnFloatVectorField(
                    MeaningIndex.field(article.lang()),
                    meaning.space().place(meaning.embedder().embed(each.get(i))),
                    VectorSimilarityFunction.DOT_PRODUCT));
            documents.add(document);
        }
        return documents;
    }

    private static NumericDocValuesField thousandths(String field, double value) {
        return new NumericDocValuesField(field, Math.round(value * MeaningIndex.THOUSAND));
    }
}
