package endcap.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through a search again and writes down what each part of it did. */
final class Explanation {
    private static final int MOST_WORDS = 100;

    private final KnowledgeSearch search;
    private final Looked looked;

    Explanation(KnowledgeSearch search, Looked looked) {
        this.search = search;
        this.looked = looked;
    }

    AnswerReasons reasons() {
        String query = looked.found().query();
        return new AnswerReasons(
                query,
                looked.found().confidence().name(),
                new AnswerReasons.Floors(
                        looked.floors().worthShowing(), looked.floors().sure()),
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
        Question question = looked.question();
        List<Question.Word> all = Stream.concat(
                        question.words().stream(), question.concepts().stream().flatMap(one -> one.own().stream()))
                .sorted(Comparator.comparingDouble(Question.Word::rarity).reversed())
                .toList();
        return new AnswerReasons.Reading(
                all.stream().limit(MOST_WORDS).map(this::lookedUp).toList(),
                search.searcher().dropped(query),
                all.stream()
                        .filter(word -> !word.asked().equals(word.lookedUp()))
                        .map(word -> new AnswerReasons.Correction(word.asked(), word.lookedUp()))
                        .toList(),
                question.concepts().stream().map(Explanation::expansion).toList(),
                question.sounds().stream()
                        .filter(sound -> sound.trust() > 0)
                        .map(Question.Word::asked)
                        .toList());
    }

    private AnswerReasons.LookedUp lookedUp(Question.Word word) {
        return new AnswerReasons.LookedUp(
                word.asked(), rounded(word.rarity() / looked.question().rarity()), word.trust() > 0);
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
                rounded(search.searcher().scoreBySound(id, looked.question())),
                near.map(one -> rounded(one.value())).orElse(null),
                near.map(one -> rounded(one.cosine())).orElse(null),
                near.flatMap(search::text).orElse(null),
                looked.titled().filter(topic -> topic.id().equals(id)).isPresent());
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
        return rounded(search.searcher().scoreIn(field, id, looked.question(), KnowledgeSearch.LANGUAGES));
    }

    private static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000d;
    }
}
