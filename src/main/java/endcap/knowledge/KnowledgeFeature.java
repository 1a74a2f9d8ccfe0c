package endcap.knowledge;

import endcap.chat.Command;
import endcap.chat.Feature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The door to the selling techniques: answers {@code /ask}, and lends other features the technique for a situation. */
public final class KnowledgeFeature implements Feature {
    private static final int FIRST_STEPS = 3;

    private final Path knowledge;
    private final Path synonyms;
    private final Optional<Feedback> feedback;
    private final QuestionKey keys = new QuestionKey();
    private @Nullable KnowledgeSearch search;

    private KnowledgeFeature(Path knowledge, Path synonyms, Optional<Feedback> feedback) {
        this.knowledge = knowledge;
        this.synonyms = synonyms;
        this.feedback = feedback;
    }

    /**
     * The techniques in a folder, read at the first question or by {@link #load}.
     *
     * @param knowledge the folder of articles; an absent one has none
     * @param synonyms the file of words that mean the same; an absent one has none
     */
    public static KnowledgeFeature reading(Path knowledge, Path synonyms) {
        return new KnowledgeFeature(knowledge, synonyms, Optional.empty());
    }

    /** As {@link #reading}, learning from those who ask in a conversation. */
    public static KnowledgeFeature learning(Path knowledge, Path synonyms, Feedback feedback) {
        return new KnowledgeFeature(knowledge, synonyms, Optional.of(feedback));
    }

    /**
     * Reads all articles and makes them searchable, unless that is done: about a second of work for the whole curriculum
     * in a program that has just started.
     *
     * @return how many topics there are
     */
    public int load() {
        return search().library().topics().size();
    }

    @Override
    public List<Command> commands() {
        return List.of(new AskCommand(this::search, new Answering(this::search, feedback, keys)));
    }

    /**
     * Answers a question outside a conversation, in the language it is asked in.
     *
     * @param top how many hits at most
     * @param languages {@code zh}, {@code en} or both: whose articles are looked at
     */
    public AskAnswer ask(String question, int top, Set<String> languages) {
        return search().find(question, top, languages).data();
    }

    /** The topics of both languages nearest to a question, best first, whether or not they would be shown. */
    public List<Ranked> ranking(String question, int top) {
        return search().find(question, top, KnowledgeSearch.LANGUAGES).matches().stream()
                .map(match -> new Ranked(match.article().id(), match.score()))
                .toList();
    }

    /** The words of all articles. */
    public List<ArticleText> texts() {
        return search().library().topics().stream()
                .flatMap(topic -> topic.byLanguage().values().stream())
                .map(ArticleText::of)
                .toList();
    }

    /** The id of the topic that surely answers this person's question; empty when none does. */
    public Optional<String> surelyAnswers(String question, String person) {
        KnowledgeSearch all = search();
        Set<String> demoted = feedback.map(some -> some.of(keys.of(question), Optional.of(person)))
                .orElse(Set.of());
        Found found = all.find(question, 1, KnowledgeSearch.LANGUAGES, all.language(question), demoted);
        return found.confidence() == Found.Confidence.SURE
                ? found.matches().stream()
                        .findFirst()
                        .map(best -> best.article().id())
                : Optional.empty();
    }

    /** Every article there is, topic by topic. */
    public List<Page> pages() {
        return search().library().topics().stream()
                .flatMap(topic -> topic.byLanguage().values().stream().map(article -> Page.of(article, topic)))
                .toList();
    }

    /**
     * The bare Lucene query of a question, made now, to be run later as often as wanted: what searching costs at least.
     *
     * @return runs it and says how many topics it found
     */
    public IntSupplier bareQuery(String question) {
        return search().bareQuery(question);
    }

    /** How large the index of what is loaded is, in bytes. */
    public long indexBytes() {
        return search().indexBytes();
    }

    /** The technique these words call for, in that language; empty unless one clearly fits. */
    public Optional<Technique> techniqueFor(List<String> words, Locale locale) {
        Found found = search().find(String.join(" ", words), 1, KnowledgeSearch.LANGUAGES, locale.getLanguage());
        return found.confidence() == Found.Confidence.SURE
                ? Optional.of(technique(found.matches().get(0).article()))
                : Optional.empty();
    }

    /** Everything wrong in a knowledge folder, file by file, line by line; an absent folder has nothing wrong. */
    public static List<Problem> check(Path knowledge) {
        return new Lint(Catalogue.shipped()).check(knowledge);
    }

    private synchronized KnowledgeSearch search() {
        if (search == null) {
            search = new KnowledgeSearch(Library.read(knowledge), synonyms(synonyms));
        }
        return search;
    }

    private static Technique technique(Article article) {
        List<String> steps = Piece.of(article.first()).stream()
                .limit(FIRST_STEPS)
                .map(Piece::text)
                .toList();
        return new Technique(article.id(), article.title(), steps);
    }

    private static Synonyms synonyms(Path file) {
        if (!Files.isRegularFile(file)) {
            return Synonyms.none();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return Synonyms.of(lines);
        } catch (IOException | UncheckedIOException error) {
            throw new IllegalStateException("cannot read " + file + ": save it as UTF-8 text", error);
        }
    }
}
