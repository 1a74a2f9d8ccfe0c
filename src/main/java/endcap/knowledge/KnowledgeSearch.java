package endcap.knowledge;

import endcap.language.Han;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Answers questions from a library: finds, judges whether it is an answer at all, picks language and section. */
final class KnowledgeSearch {
    static final Set<String> LANGUAGES = Set.of("zh", "en");

    /** So many of each side are looked at together. */
    private static final int CANDIDATES = 100;

    /** The best and the one behind it: how far they are apart says how sure the answer is. */
    private static final int COMPARED = 2;

    private final Library library;
    private final Searcher searcher;
    private final Rewording rewording;
    private final Optional<MeaningSearch> meanings;

    private final KnowledgePolicy policy;

    /** @param meanings empty when topics are found by their words alone */
    KnowledgeSearch(
            Library library,
            Searcher searcher,
            Rewording rewording,
            Optional<MeaningSearch> meanings,
            KnowledgePolicy policy) {
        this.library = library;
        this.policy = policy;
        this.searcher = searcher;
        this.rewording = rewording;
        this.meanings = meanings;
    }

    /** The same topics, found by their meaning too. */
    KnowledgeSearch with(MeaningSearch newer) {
        return new KnowledgeSearch(library, searcher, rewording, Optional.of(newer), policy);
    }

    Library library() {
        return library;
    }

    /** Whether more than the words of a text is looked at. */
    boolean readsMeaningOf(String text) {
        return meant(text, LANGUAGES).isPresent();
    }

    double alike(String one, String other) {
        return meanings.map(some -> some.alike(one, other)).orElse(0.0);
    }

    IntSupplier bareQuery(String question) {
        return searcher.bareQuery(question, CANDIDATES, LANGUAGES);
    }

    long indexBytes() {
        return searcher.indexBytes() + meanings.map(MeaningSearch::indexBytes).orElse(0L);
    }

    /** As {@link #find}, in the language the question is written in. */
    Found find(String question, int top, Set<String> languages) {
        return find(question, top, languages, language(question));
    }

    /** The language a question is written in: {@code zh} or {@code en}. */
    String language(String question) {
        return Han.inHan(question) || searcher.isPinyin(question) ? "zh" : "en";
    }

    /**
     * The best topics for a question.
     *
     * @param top how many at most
     * @param languages the languages whose articles are looked at
     * @param preferred the language to answer in when the topic has it
     */
    Found find(String question, int top, Set<String> languages, String preferred) {
        return find(question, top, languages, preferred, Set.of());
    }

    /** As {@link #find}, with these topics behind all others and none of them the answer. */
    Found find(String question, int top, Set<String> languages, String preferred, Set<String> demoted) {
        return look(question, top, languages, preferred, demoted).found();
    }

    /** As {@link #find}, with all it came from. */
    Looked look(String question, int top, Set<String> languages, String preferred, Set<String> demoted) {
        String reworded = reworded(question);
        List<KnowledgeIndex.Hit> hits = searcher.search(question, reworded, CANDIDATES, languages);
        Optional<MeaningSearch.Result> meant = meant(reworded, languages);
        List<Scored> scored = meant.map(meaning -> Fusion.of(hits, meaning)).orElseGet(() -> Fusion.of(hits));
        List<Scored> order = behind(demoted, namedFirst(question, scored));
        List<Scored> best = order.stream()
                .filter(hit -> article(hit, languages, preferred).isPresent())
                .limit(Math.max(COMPARED, top))
                .toList();
        List<Found.Match> matches = best.stream()
                .limit(Math.max(1, top))
                .flatMap(hit -> article(hit, languages, preferred).stream()
                        .map(article -> new Found.Match(article, SectionChoice.of(question, article), hit.score())))
                .toList();
        Floors floors = floors(meant.isPresent());
        Found found = new Found(question, judged(question, best, floors), matches);
        return new Looked(reworded, meant, order, library.named(question), demoted, floors, found);
    }

    /** The question with what stands in it in Latin letters in Chinese, where it is Chinese; else as it is. */
    private String reworded(String question) {
        return policy.pinyin()
                ? rewording.of(question, searcher.isPinyin(question)).orElse(question)
                : question;
    }

    KnowledgePolicy policy() {
        return policy;
    }

    Searcher searcher() {
        return searcher;
    }

    /** The text of a topic that came nearest to the question. */
    Optional<String> text(Nearness nearness) {
        return meanings.map(one -> one.text(nearness));
    }

    /** Why this question, as it was read, is not understood by its meaning; asked only when it was not. */
    Looked.WordsAlone wordsAlone(String question) {
        if (!policy.meaning()) {
            return Looked.WordsAlone.SWITCHED_OFF;
        }
        if (meanings.isEmpty()) {
            return Looked.WordsAlone.NOT_READ;
        }
        return writtenIn(question).equals("en") && searcher.isPinyin(question)
                ? Looked.WordsAlone.BY_SOUND
                : Looked.WordsAlone.NO_SENTENCE;
    }

    private Found.Confidence judged(String question, List<Scored> best, Floors floors) {
        boolean named = library.named(question)
                .filter(topic -> !best.isEmpty() && best.get(0).isAnswer(topic.id()))
                .isPresent();
        return named ? Found.Confidence.SURE : floors.judge(best);
    }

    /** A topic asked for by its title or by one of its asks is the answer, whatever others score. */
    private List<Scored> namedFirst(String question, List<Scored> hits) {
        return library.named(question)
                .map(topic -> Stream.concat(
                                Stream.of(new Scored(topic.id(), 1, 1, Optional.empty())),
                                hits.stream().filter(hit -> !hit.id().equals(topic.id())))
                        .toList())
                .orElse(hits);
    }

    private static List<Scored> behind(Set<String> demoted, List<Scored> hits) {
        return Stream.concat(
                        hits.stream().filter(hit -> !demoted.contains(hit.id())),
                        hits.stream().filter(hit -> demoted.contains(hit.id())).map(Scored::demoted))
                .toList();
    }

    private Optional<Article> article(Scored hit, Set<String> languages, String preferred) {
        return library.topic(hit.id()).flatMap(topic -> topic.in(preferred, languages));
    }

    /** What the question means, if a model reads the language it is written in; Chinese by its sound no model reads. */
    private Optional<MeaningSearch.Result> meant(String question, Set<String> languages) {
        String written = writtenIn(question);
        boolean readable = languages.contains(written) && (written.equals("zh") || !searcher.isPinyin(question));
        return readable ? meanings.flatMap(one -> one.search(question, written)) : Optional.empty();
    }

    private static Floors floors(boolean meant) {
        return meant ? Floors.WITH_MEANING : Floors.BY_WORDS;
    }

    /** The language of a text: Chinese when anything of it is. */
    static String writtenIn(String text) {
        return Han.inHan(text) ? "zh" : "en";
    }
}
