package endcap.knowledge;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.embedding.CachedEmbedder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/** The door to the selling techniques: answers {@code /ask}, and lends other features the technique for a situation. */
public final class KnowledgeFeature implements Feature {
    private static final int FIRST_STEPS = 3;

    private final KnowledgeBase base;
    private final Optional<Feedback> feedback;
    private final QuestionKey keys = new QuestionKey();
    private final Answering answering;

    private KnowledgeFeature(KnowledgeBase base, Optional<Feedback> feedback) {
        this.base = base;
        this.feedback = feedback;
        this.answering = new Answering(base::searchForAnswer, feedback, keys);
    }

    /**
     * The techniques in a folder, read at the first question or by {@link #load}.
     *
     * @param embedders what turns texts of a language into vectors; without any, topics are found by their words alone
     */
    public static KnowledgeFeature reading(KnowledgeFiles files, Map<String, CachedEmbedder> embedders) {
        return reading(files, KnowledgePolicy.all(), embedders);
    }

    /** As {@link #reading}, with the parts of the search this policy leaves on. */
    public static KnowledgeFeature reading(
            KnowledgeFiles files, KnowledgePolicy policy, Map<String, CachedEmbedder> embedders) {
        return new KnowledgeFeature(KnowledgeBase.of(files, policy, embedders, false), Optional.empty());
    }

    /**
     * As {@link #reading}, learning from those who ask in a conversation.
     *
     * @param patient whether the first question waits until the knowledge is read for its meaning
     */
    public static KnowledgeFeature learning(
            KnowledgeFiles files,
            KnowledgePolicy policy,
            Map<String, CachedEmbedder> embedders,
            boolean patient,
            Feedback feedback) {
        return new KnowledgeFeature(KnowledgeBase.of(files, policy, embedders, patient), Optional.of(feedback));
    }

    /**
     * Reads all articles and makes them searchable by their words, unless that is done: about a second of work for the
     * whole curriculum in a program that has just started.
     *
     * @return how many topics there are
     */
    public int load() {
        return search().library().topics().size();
    }

    /** Takes over what changed in the folder since the last look, by its words; whether anything did. */
    public boolean refresh() {
        return base.refresh();
    }

    /**
     * Makes what is loaded searchable by its meaning too: milliseconds when the vectors are cached, else some 10 ms a
     * text. Questions are answered meanwhile, by words.
     */
    public void embed() {
        base.embed();
    }

    @Override
    public List<Command> commands() {
        return List.of(new AskCommand(base::searchForAnswer, answering));
    }

    /** The answer to a message that is meant for no command, if an article surely has one. */
    public Optional<Reply> answerIfSure(Request request) {
        return answering.answerIfSure(request.as("ask"), request.words());
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

    /**
     * How alike in meaning two questions are: about 0 for two of the trade on different matters, 1 for the same words; 0
     * too while nothing is read for its meaning. Some milliseconds for a question it has not compared before.
     */
    public double alike(String one, String other) {
        return search().alike(one, other);
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
        Looked looked =
                search().look(String.join(" ", words), 1, KnowledgeSearch.LANGUAGES, locale.getLanguage(), Set.of());
        // An offer beside another answer: of two that fit equally well either will do.
        return looked.found().matches().stream()
                .filter(best -> best.score() >= looked.floors().sure())
                .findFirst()
                .map(best -> technique(best.article()));
    }

    /** How the topic of that id is done: all of its first section, in that language if it is written; empty if unknown. */
    public Optional<Technique> technique(String topicId, Locale locale) {
        return search().library()
                .topic(topicId)
                .flatMap(topic -> topic.in(locale.getLanguage(), KnowledgeSearch.LANGUAGES))
                .map(article -> new Technique(
                        article.id(),
                        article.title(),
                        Piece.of(article.first()).stream().map(Piece::text).toList()));
    }

    /** Where the technique of that id stands, as answers say it; empty if unknown. */
    public Optional<String> whereIs(String topicId, Texts texts) {
        return search().library()
                .topic(topicId)
                .flatMap(topic -> topic.in(texts.locale().getLanguage(), KnowledgeSearch.LANGUAGES))
                .map(article -> Citation.of(article, article.first(), texts).toString());
    }

    /** Whether a file of the knowledge folder is an article or the guide to them; every other is a dropped file. */
    public static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        return name.equals(ArticleFolder.GUIDE) || (name.endsWith(".md") && ArticleReader.isArticle(file));
    }

    /** Everything wrong in a knowledge folder, file by file, line by line; an absent folder has nothing wrong. */
    public static List<Problem> check(Path knowledge) {
        return new Lint(Catalogue.shipped()).check(knowledge);
    }

    private KnowledgeSearch search() {
        return base.search();
    }

    private static Technique technique(Article article) {
        List<String> steps = Piece.of(article.first()).stream()
                .limit(FIRST_STEPS)
                .map(Piece::text)
                .toList();
        return new Technique(article.id(), article.title(), steps);
    }
}
