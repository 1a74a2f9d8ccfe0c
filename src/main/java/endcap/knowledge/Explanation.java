package endcap.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Goes through a search again and writes down what each part of it did. */
final class Explanation {
    private static final int MOST_WORDS = 100;

    private final KnowledgeSearch search;
    private final Looked looked;

    /** As it was written. */
    private final Question written;

    /** As it was read, which may be in other words. */
    private final Question read;

    Explanation(KnowledgeSearch search, Looked looked) {
        this.search = search;
        this.looked = looked;
        this.written = search.searcher().read(looked.found().query());
        this.read = search.searcher().read(looked.reworded());
    }

    AnswerReasons reasons() {
        String query = looked.found().query();
        return new AnswerReasons(
                query,
                looked.found().confidence().name(),
                new AnswerReasons.Floors(
                        looked.floors().worthShowing(),
                        looked.floors().sure(),
                        looked.floors().ahead()),
                reading(query),
                meaning(query),
                weights(),
                search.policy().switchedOff(),
                looked.found().matches().stream().map(this::candidate).toList(),
                looked.order().stream()
                        .map(Scored::id)
                        .filter(looked.demoted()::contains)
                        .toList());
    }

    private AnswerReasons.Reading reading(String query) {
        List<Question.Word> all = Stream.concat(
                        read.words().stream(), read.concepts().stream().flatMap(one -> one.own().stream()))
                .sorted(Comparator.comparingDouble(Question.Word::rarity).reversed())
                .toList();
        return new AnswerReasons.Reading(
                looked.reworded().equals(query) ? null : looked.reworded(),
                all.stream().limit(MOST_WORDS).map(this::lookedUp).toList(),
                search.searcher().dropped(query),
                all.stream()
                        .filter(word -> !word.asked().equals(word.lookedUp()))
                        .map(word -> new AnswerReasons.Correction(word.asked(), word.lookedUp()))
                        .toList(),
                read.concepts().stream().map(Explanation::expansion).toList(),
                written.sounds().stream()
                        .filter(sound -> sound.trust() > 0)
                        .map(Question.Word::asked)
                        .toList());
    }

    private AnswerReasons.LookedUp lookedUp(Question.Word word) {
        return new AnswerReasons.LookedUp(word.asked(), rounded(word.rarity() / read.rarity()), word.trust() > 0);
    }

    private static AnswerReasons.Expansion expansion(Question.Concept concept) {
        return new AnswerReasons.Expansion(
                concept.said(),
                concept.others().stream().map(Question.Way::said).toList());
    }

    private AnswerReasons.Meaning meaning(String query) {
        return looked.meant()
                .map(meant -> new AnswerReasons.Meaning(true, null, rounded(meant.belonging())))
                .orElseGet(() -> new AnswerReasons.Meaning(
                        false, search.wordsAlone(query).name(), null));
    }

    private AnswerReasons.Weights weights() {
        return looked.meant().isPresent()
                ? new AnswerReasons.Weights(Fusion.WORDS, Fusion.NEARNESS, Fusion.BELONGING, Fusion.SHIFT)
                : new AnswerReasons.Weights(1, 0, 0, 0);
    }

    private AnswerReasons.Candidate candidate(Found.Match match) {
        String id = match.article().id();
        Optional<Nearness> near =
                looked.meant().flatMap(meant -> Optional.ofNullable(meant.near().get(id)));
        double words = looked.order().stream()
                .filter(scored -> scored.id().equals(id))
                .mapToDouble(Scored::words)
                .findFirst()
                .orElse(0);
        return new AnswerReasons.Candidate(
                match.article().knownAs(),
                match.article().lang(),
                match.article().title(),
                match.section().heading(),
                rounded(match.score()),
                rounded(words),
                byField(id),
                rounded(better(question -> search.searcher().scoreBySound(id, question))),
                near.map(one -> rounded(one.value())).orElse(null),
                near.map(one -> rounded(one.cosine())).orElse(null),
                near.flatMap(search::text).orElse(null),
                looked.named().filter(topic -> topic.id().equals(id)).isPresent());
    }

    private AnswerReasons.ByField byField(String id) {
        return new AnswerReasons.ByField(
                in(Field.TITLE, id),
                in(Field.ASKS, id),
                in(Field.KEYWORDS, id),
                in(Field.SITUATION, id),
                in(Field.BODY, id));
    }

    private double in(Field field, String id) {
        return rounded(better(question -> search.searcher().scoreIn(field, id, question, KnowledgeSearch.LANGUAGES)));
    }

    /** Of the two readings the better counts, as in the search. */
    private double better(ToDoubleFunction<Question> score) {
        return Math.max(score.applyAsDouble(written), score.applyAsDouble(read));
    }

    private static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000d;
    }
}
