package endcap.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes a question apart: question words out, synonyms found, typos put right, sounds listed. */
final class QuestionReader {
    /** A pair of characters that no article has says little: most are only neighbours by chance. */
    private static final double UNKNOWN_PAIR = 0.3;

    private static final double CHARACTER = 0.6;
    private static final double TRUST_IN_CORRECTION = 0.8;
    private static final int MOST_CONCEPTS = 6;
    private static final int MOST_WORDS_FOR_OTHER_WAYS = 9;

    /** Putting a typo right takes up to a millisecond; whoever pastes a page is not waiting for that. */
    private static final int LONGEST_CORRECTED = 60;

    private final Analysis analysis;
    private final QuestionWords questionWords;
    private final Synonyms synonyms;
    private final Sounds sounds;
    private final Vocabulary vocabulary;

    private final KnowledgePolicy policy;

    QuestionReader(Analysis analysis, Pinyin pinyin, Synonyms synonyms, Vocabulary vocabulary, KnowledgePolicy policy) {
        this.analysis = analysis;
        this.questionWords = new QuestionWords();
        this.synonyms = synonyms;
        this.policy = policy;
        this.sounds = new Sounds(pinyin, questionWords, vocabulary);
        this.vocabulary = vocabulary;
    }

    Question read(String text) {
        String stripped = questionWords.strip(Analysis.plain(text));
        Set<String> plainWords = new LinkedHashSet<>(tokens(stripped));
        List<Question.Concept> concepts = new ArrayList<>();
        synonyms.in(stripped).stream()
                .sorted(Comparator.comparingInt(Synonyms.Match::from))
                .limit(MOST_CONCEPTS)
                .map(this::concept)
                .filter(concept -> !concept.others().isEmpty())
                .forEach(concept -> {
                    concepts.add(concept);
                    concept.own().forEach(word -> plainWords.remove(word.asked()));
                });
        boolean correcting = policy.typos() && plainWords.size() <= LONGEST_CORRECTED;
        return new Question(words(plainWords, correcting), concepts, policy.pinyin() ? sounds.of(stripped) : List.of());
    }

    /** The words of a text that only make it a question, and are not looked up. */
    List<String> dropped(String text) {
        String plain = Analysis.plain(text);
        return Stream.concat(
                        questionWords.chineseIn(plain).stream(),
                        analysis.tokens(questionWords.strip(plain)).stream().filter(questionWords::contains))
                .distinct()
                .toList();
    }

    private Question.Concept concept(Synonyms.Match match) {
        List<Question.Way> others = new ArrayList<>();
        int room = MOST_WORDS_FOR_OTHER_WAYS;
        for (String other : match.others()) {
            List<Question.Word> words = words(telling(tokens(other)), false);
            boolean known = !words.isEmpty() && words.stream().allMatch(word -> word.trust() == 1);
            if (known && words.size() <= room) {
                others.add(new Question.Way(other, words));
                room -= words.size();
            }
        }
        return new Question.Concept(match.word(), words(new LinkedHashSet<>(tokens(match.word())), false), others);
    }

    /** Of a Chinese word only its pairs: its single characters stand in too many other words. */
    private static Set<String> telling(List<String> tokens) {
        Set<String> telling = new LinkedHashSet<>(tokens);
        if (tokens.stream().anyMatch(Analysis::isPair)) {
            telling.removeIf(Analysis::isCharacter);
        }
        return telling;
    }

    private List<String> tokens(String stripped) {
        return analysis.tokens(stripped).stream()
                .filter(token -> !questionWords.contains(token))
                .toList();
    }

    private List<Question.Word> words(Collection<String> tokens, boolean correcting) {
        return tokens.stream().map(token -> word(token, correcting)).toList();
    }

    private Question.Word word(String token, boolean correcting) {
        double rarity = vocabulary.rarity(KnowledgeIndex.ALL, token);
        if (vocabulary.has(KnowledgeIndex.ALL, token)) {
            return new Question.Word(token, token, Analysis.isCharacter(token) ? rarity * CHARACTER : rarity, 1);
        }
        Optional<String> meant = correcting ? vocabulary.nearest(token) : Optional.empty();
        if (meant.isPresent()) {
            double meantRarity = vocabulary.rarity(KnowledgeIndex.ALL, meant.get());
            return new Question.Word(token, meant.get(), meantRarity, TRUST_IN_CORRECTION);
        }
        double share = Analysis.isPair(token) ? UNKNOWN_PAIR : Analysis.isCharacter(token) ? CHARACTER : 1;
        return new Question.Word(token, token, rarity * share, 0);
    }
}
