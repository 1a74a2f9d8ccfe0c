package endcap.knowledge;

import endcap.embedding.CachedEmbedder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The knowledge folder as it is now, kept searchable: only what changed is read, indexed and embedded again, and a
 * question is answered wholly from the state before a change or wholly from the one after it.
 */
final class KnowledgeBase {
    private final ArticleFolder articles;
    private final DeckShelf decks;
    private final Synonyms synonyms;
    private final Analysis analysis = new Analysis();
    private final Pinyin pinyin = new Pinyin();
    private final TopicWriter words = new TopicWriter(analysis, pinyin);
    private final MeaningWriter meanings;
    private final boolean readable;
    private final boolean patient;
    private Library embedded = Library.of(List.of());
    private Optional<MeaningSearch> meaning = Optional.empty();
    private volatile @Nullable KnowledgeSearch current;

    private final KnowledgePolicy policy;

    private KnowledgeBase(
            KnowledgeFiles files, KnowledgePolicy policy, Map<String, CachedEmbedder> embedders, boolean patient) {
        this.patient = patient;
        this.policy = policy;
        this.articles = new ArticleFolder(files.folder());
        this.decks = new DeckShelf(files.decks());
        this.synonyms = policy.synonyms() ? files.words() : Synonyms.none();
        this.readable = policy.meaning() && !embedders.isEmpty();
        this.meanings = new MeaningWriter(embedders, files.foreignQuestions());
    }

    /**
     * The knowledge of these files; no article is read yet.
     *
     * @param embedders by language; without any, topics are found by their words alone
     * @param patient whether the first search waits until the meaning is read
     */
    static KnowledgeBase of(
            KnowledgeFiles files, KnowledgePolicy policy, Map<String, CachedEmbedder> embedders, boolean patient) {
        return new KnowledgeBase(files, policy, embedders, patient);
    }

    /** What can be searched now, by words at least; the first call reads the folder. */
    KnowledgeSearch search() {
        if (current == null) {
            refresh();
        }
        return Objects.requireNonNull(current);
    }

    /** As {@link #search}; who is patient waits until the meaning is read. */
    KnowledgeSearch searchForAnswer() {
        if (patient) {
            embed();
        }
        return search();
    }

    /**
     * Looks at the folder and takes over what changed, by its words.
     *
     * @return whether anything did
     */
    synchronized boolean refresh() {
        boolean changed = articles.look() | decks.look();
        KnowledgeSearch before = current;
        if (before != null && !changed) {
            return false;
        }
        Library library = Library.of(Stream.concat(articles.articles().stream(), decks.articles().stream())
                .toList());
        Library.Difference difference = library.from(before == null ? Library.of(List.of()) : before.library());
        KnowledgeIndex index = words.replace(difference.gone(), difference.come());
        current = over(library, index);
        return true;
    }

    /**
     * Takes over by its meaning what has not been yet: some milliseconds for each text the embedder has not seen before.
     * Questions are answered meanwhile.
     */
    synchronized void embed() {
        KnowledgeSearch now = search();
        if (!readable || now.library().topics().isEmpty() || now.library() == embedded) {
            return;
        }
        MeaningSearch newer = meanings.replace(now.library(), now.library().from(embedded));
        embedded = now.library();
        meaning = Optional.of(newer);
        current = now.with(newer);
    }

    private KnowledgeSearch over(Library library, KnowledgeIndex index) {
        Vocabulary vocabulary = new Vocabulary(index.reader());
        QuestionReader questions = new QuestionReader(analysis, pinyin, synonyms, vocabulary, policy);
        Rewording rewording = new Rewording(synonyms, pinyin, word -> inEnglish(vocabulary, word), library);
        return new KnowledgeSearch(library, new Searcher(index, questions), rewording, meaning, policy);
    }

    /** The bodies are left out: they are full of names in pinyin. */
    private boolean inEnglish(Vocabulary vocabulary, String word) {
        return analysis.tokens(word).stream()
                .allMatch(token -> Stream.of(Field.TITLE, Field.SITUATION, Field.KEYWORDS)
                        .anyMatch(field -> vocabulary.has(field.in("en"), token)));
    }
}
