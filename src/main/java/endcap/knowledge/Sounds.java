package endcap.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a question by its sound: what was typed in pinyin, and Chinese that may be written with another character. */
final class Sounds {
    private static final Pattern PIECE = Pattern.compile("[a-z]+|[^\\x00-\\x7f]");

    /** Less of a text than this in syllables, and it is English that happens to hold some. */
    private static final double MOSTLY = 0.75;

    private final Pinyin pinyin;
    private final QuestionWords questionWords;
    private final Vocabulary vocabulary;

    Sounds(Pinyin pinyin, QuestionWords questionWords, Vocabulary vocabulary) {
        this.pinyin = pinyin;
        this.questionWords = questionWords;
        this.vocabulary = vocabulary;
    }

    /** The pairs of neighbouring syllables; none for a text that is not mostly Chinese or pinyin. */
    List<Question.Word> of(String stripped) {
        Set<String> pairs = new LinkedHashSet<>();
        String before = "";
        int sounding = 0;
        int all = 0;
        Matcher pieces = PIECE.matcher(stripped);
        while (pieces.find()) {
            String piece = pieces.group();
            List<String> syllables = syllables(piece);
            all += piece.length();
            sounding += syllables.isEmpty() ? 0 : piece.length();
            if (syllables.isEmpty() || questionWords.contains(piece)) {
                before = "";
                continue;
            }
            for (String syllable : syllables) {
                if (!before.isEmpty()) {
                    pairs.add(Pinyin.pair(before, syllable));
                }
                before = syllable;
            }
        }
        return sounding < all * MOSTLY ? List.of() : words(pairs);
    }

    private List<String> syllables(String piece) {
        if (piece.charAt(0) < 128) {
            return pinyin.syllables(piece).orElse(List.of());
        }
        return Pinyin.readings(piece.charAt(0)).stream().limit(1).toList();
    }

    private List<Question.Word> words(Set<String> pairs) {
        List<Question.Word> words = new ArrayList<>();
        for (String pair : pairs) {
            double trust = vocabulary.has(KnowledgeIndex.SOUND, pair) ? 1 : 0;
            words.add(new Question.Word(pair, pair, vocabulary.rarity(KnowledgeIndex.SOUND, pair), trust));
        }
        return words;
    }
}
