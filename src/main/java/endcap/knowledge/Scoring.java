package endcap.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * How well a topic answers a question, from 0 to about 1 (a little more when every field says all of it):
 *
 * <pre>score = Σ over the words: rarity · (best field + ½ · other fields)  ÷  Σ over the words: rarity
 * field = weight · saturation</pre>
 *
 * <p>Dividing by what a perfect match would add up to makes the score mean the same for every question, so that one floor
 * can tell an answer from a bad guess. A word of the trade counts through the best of its synonyms; a question by its
 * sound is a second reading of the whole, and the better of the two counts.
 */
final class Scoring {
    /** What the other fields add beside the best one. */
    private static final float OTHER_FIELDS = 0.5f;

    private static final double SYNONYM = 0.85;
    private static final double SOUND = 0.9;

    /** Lucene refuses more than 1,024 clauses, and a word is one for each field; the rarest words say enough. */
    private static final int MOST_WORDS = 24;

    private Scoring() {}

    /** The question over the fields of these languages. */
    static Query query(Question question, Set<String> languages) {
        List<Query> readings = new ArrayList<>();
        written(question, new Places(languages, List.of(Field.values()))).ifPresent(readings::add);
        if (languages.contains("zh")) {
            sounding(question).ifPresent(readings::add);
        }
        return readings.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(readings, 0);
    }

    /** Where words are looked for. */
    record Places(Set<String> languages, List<Field> fields) {}

    /** The question as it is written, in these places alone; empty when it has no word. */
    static Optional<Query> written(Question question, Places places) {
        BooleanQuery.Builder written = new BooleanQuery.Builder();
        rarest(question.words()).forEach(word -> written.add(word(word, places), Occur.SHOULD));
        question.concepts().forEach(concept -> written.add(concept(concept, places), Occur.SHOULD));
        return share(written.build(), 1 / question.rarity());
    }

    /** The question by its sound; empty when it has none. */
    static Optional<Query> sounding(Question question) {
        BooleanQuery.Builder sounding = new BooleanQuery.Builder();
        rarest(question.sounds()).forEach(sound -> sounding.add(sound(sound), Occur.SHOULD));
        return share(sounding.build(), SOUND / Question.sum(question.sounds()));
    }

    private static Optional<Query> share(BooleanQuery reading, double share) {
        return reading.clauses().isEmpty() ? Optional.empty() : Optional.of(new BoostQuery(reading, (float) share));
    }

    private static List<Question.Word> rarest(List<Question.Word> words) {
        return words.stream()
                .filter(word -> word.trust() > 0)
                .sorted(Comparator.comparingDouble(Question.Word::rarity).reversed())
                .limit(MOST_WORDS)
                .toList();
    }

    private static Query word(Question.Word word, Places places) {
        List<Query> all = new ArrayList<>();
        for (String language : places.languages()) {
            if (language.equals("zh") || word.lookedUp().charAt(0) < 128) {
                for (Field field : places.fields()) {
                    Query there = new TermQuery(new Term(field.in(language), word.lookedUp()));
                    all.add(new BoostQuery(there, field.weight));
                }
            }
        }
        return new BoostQuery(new DisjunctionMaxQuery(all, OTHER_FIELDS), (float) (word.rarity() * word.trust()));
    }

    private static Query concept(Question.Concept concept, Places places) {
        List<Query> ways = new ArrayList<>();
        ways.add(all(concept.own(), places));
        for (Question.Way other : concept.others()) {
            double share = SYNONYM * concept.rarity() / Question.sum(other.words());
            ways.add(new BoostQuery(all(other.words(), places), (float) share));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query all(List<Question.Word> words, Places places) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        rarest(words).forEach(word -> all.add(word(word, places), Occur.SHOULD));
        return all.build();
    }

    private static Query sound(Question.Word sound) {
        Query there = new TermQuery(new Term(KnowledgeIndex.SOUND, sound.lookedUp()));
        return new BoostQuery(there, (float) sound.rarity());
    }
}
