package endcap.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Keeps the word index in memory: one Lucene document a topic, with both its languages, so that a question may mix them
 * and the answer still comes in the asker's.
 *
 * <p>Writing takes time and memory in proportion to the text that changed: some 2 ms of one core a topic in a cold
 * program, and about as much memory as the text itself. For one thread at a time.
 */
final class TopicWriter {
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType THERE_OR_NOT = type(IndexOptions.DOCS, true);
    private static final List<Field> SOUNDED = List.of(Field.TITLE, Field.ASKS, Field.KEYWORDS, Field.SITUATION);

    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final Pinyin pinyin;

    TopicWriter(Analysis analysis, Pinyin pinyin) {
        this.pinyin = pinyin;
        try {
            this.writer = new IndexWriter(memory, new IndexWriterConfig(analysis).setSimilarity(new Saturation()));
            writer.commit();
        } catch (IOException error) {
            throw new UncheckedIOException("the index in memory cannot be made", error);
        }
    }

    /**
     * Takes topics out, puts topics in.
     *
     * @param come new or changed ones; a topic of the same id is replaced
     * @return the index as it is then; indexes given out before stay as they were. An index nobody holds any more is
     *     freed with its memory, so none has to be closed
     */
    KnowledgeIndex replace(Collection<String> gone, Collection<Topic> come) {
        try {
            for (String id : gone) {
                writer.deleteDocuments(new Term(KnowledgeIndex.ID, id));
            }
            for (Topic topic : come) {
                writer.updateDocument(new Term(KnowledgeIndex.ID, topic.id()), document(topic));
            }
            writer.commit();
            return new KnowledgeIndex(DirectoryReader.open(memory));
        } catch (IOException error) {
            throw new UncheckedIOException("the index in memory cannot be written", error);
        }
    }

    private Document document(Topic topic) {
        Document document = new Document();
        document.add(new StringField(KnowledgeIndex.ID, topic.id(), Store.NO));
        document.add(new StoredField(KnowledgeIndex.ID, topic.id()));
        for (Article article : topic.byLanguage().values()) {
            for (Field field : Field.values()) {
                for (String text : field.texts(article)) {
                    document.add(new org.apache.lucene.document.Field(field.in(article.lang()), text, COUNTED));
                    document.add(new org.apache.lucene.document.Field(KnowledgeIndex.ALL, text, THERE_OR_NOT));
                }
            }
            SOUNDED.stream()
                    .flatMap(field -> field.texts(article).stream())
                    .flatMap(text -> pinyin.pairs(Analysis.plain(text)).stream())
                    .distinct()
                    .forEach(pair -> document.add(new StringField(KnowledgeIndex.SOUND, pair, Store.NO)));
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
}
