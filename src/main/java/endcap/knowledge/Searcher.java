package endcap.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds topics: a question in, the best topics with their scores out. */
final class Searcher {
    /** A later section must hold this much more of the question than the first to be shown instead of it. */
    private static final double BETTER_BY = 0.25;

    private final Analysis analysis = new Analysis();
    private final KnowledgeIndex index;
    private final QuestionReader questions;

    Searcher(Library library, Synonyms synonyms) {
        Pinyin pinyin = new Pinyin();
        this.index = KnowledgeIndex.of(library, analysis, pinyin);
        this.questions = new QuestionReader(analysis, pinyin, synonyms, new Vocabulary(index.reader()));
    }

    /** The question as it was taken apart, and the topics, best first. */
    record Result(Question question, List<KnowledgeIndex.Hit> hits) {}

    /** The best topics matched in these languages; none when nothing of the question is in any article. */
    Result search(String text, int top, Set<String> languages) {
        Question question = questions.read(text);
        return new Result(question, index.search(Scoring.query(question, languages), top));
    }

    /** Whether a question in Latin letters is Chinese by its sound. */
    boolean isPinyin(String text) {
        return !questions.read(text).sounds().isEmpty();
    }

    /** The section of an article that answers: the first, which says what to do, unless another is clearly meant. */
    Section section(Question question, Article article) {
        double first = share(question, article.first());
        Section best = article.first();
        double most = first + BETTER_BY;
        // The last section says where the article comes from.
        for (Section section :
                article.sections().subList(0, Math.max(1, article.sections().size() - 1))) {
            double share = share(question, section);
            if (share > most) {
                most = share;
                best = section;
            }
        }
        return best;
    }

    private double share(Question question, Section section) {
        Set<String> there = new HashSet<>(analysis.tokens(section.heading() + "\n" + section.text()));
        double found = Stream.concat(
                        question.words().stream(),
                        question.concepts().stream().flatMap(concept -> concept.own().stream()))
                .filter(word -> there.contains(word.lookedUp()))
                .mapToDouble(Question.Word::rarity)
                .sum();
        double all = question.rarity();
        return all == 0 ? 0 : found / all;
    }
}
