package endcap.knowledge;

import endcap.language.Han;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Answers questions from a library: finds, judges whether it is an answer at all, picks language and section. */
final class KnowledgeSearch {
    /** From here on a topic is the answer. Both floors were chosen on questions.tsv of the tests. */
    static final double SURE = 0.5;

    /** From here on a topic is worth showing as the closest; below it the answer is an honest no. */
    static final double WORTH_SHOWING = 0.30;

    static final Set<String> LANGUAGES = Set.of("zh", "en");

    /** As many as are looked at for a ranking. */
    private static final int BARE_TOP = 10;

    private final Library library;
    private final Searcher searcher;

    KnowledgeSearch(Library library, Synonyms synonyms) {
        this.library = library;
        this.searcher = new Searcher(library, synonyms);
    }

    Library library() {
        return library;
    }

    IntSupplier bareQuery(String question) {
        return searcher.bareQuery(question, BARE_TOP, LANGUAGES);
    }

    long indexBytes() {
        return searcher.indexBytes();
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
        Searcher.Result result = searcher.search(question, Math.max(1, top) + demoted.size(), languages);
        List<Found.Match> matches = behind(demoted, titledFirst(question, result.hits())).stream()
                .limit(Math.max(1, top))
                .flatMap(hit -> match(hit, question, languages, preferred).stream())
                .toList();
        return new Found(question, confidence(matches), matches);
    }

    /** A topic asked for by its title is the answer, whatever others score. */
    private List<KnowledgeIndex.Hit> titledFirst(String question, List<KnowledgeIndex.Hit> hits) {
        return library.titled(question)
                .map(topic -> Stream.concat(
                                Stream.of(new KnowledgeIndex.Hit(topic.id(), 1)),
                                hits.stream().filter(hit -> !hit.id().equals(topic.id())))
                        .toList())
                .orElse(hits);
    }

    private static List<KnowledgeIndex.Hit> behind(Set<String> demoted, List<KnowledgeIndex.Hit> hits) {
        return Stream.concat(
                        hits.stream().filter(hit -> !demoted.contains(hit.id())),
                        hits.stream()
                                .filter(hit -> demoted.contains(hit.id()))
                                .map(hit -> new KnowledgeIndex.Hit(hit.id(), Math.min(hit.score(), WORTH_SHOWING / 2))))
                .toList();
    }

    private Optional<Found.Match> match(
            KnowledgeIndex.Hit hit, String question, Set<String> languages, String preferred) {
        return library.topic(hit.id())
                .flatMap(topic -> topic.in(preferred, languages))
                .map(article -> new Found.Match(article, SectionChoice.of(question, article), hit.score()));
    }

    private static Found.Confidence confidence(List<Found.Match> matches) {
        double best = matches.isEmpty() ? 0 : matches.get(0).score();
        if (best >= SURE) {
            return Found.Confidence.SURE;
        }
        return best >= WORTH_SHOWING ? Found.Confidence.CLOSE : Found.Confidence.NONE;
    }
}
