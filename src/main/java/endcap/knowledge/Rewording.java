package endcap.knowledge;

import endcap.language.Han;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says in Chinese what a Chinese question has in Latin letters: {@code kehu 嫌 price 高} becomes 客户嫌价格高. English words
 * of the trade become the Chinese of their synonyms, pinyin is written in characters, initials become the one term they
 * stand for; what is none of these stays.
 */
final class Rewording {
    private static final Pattern PIECE = Pattern.compile("[a-z]+|[^a-z]");
    private static final Pattern LATIN = Pattern.compile("[a-z]");

    /** Letters on their own or among Chinese characters; in a path or beside English words they stand for nothing. */
    private static final Pattern INITIALS =
            Pattern.compile("(?<=^|\\p{IsHan}|\\p{IsHan} )[a-z]{3,6}(?=$|\\p{IsHan}| \\p{IsHan})");

    /** A longer text is pasted, not typed. */
    private static final int LONGEST = 200;

    private final Synonyms synonyms;
    private final Pinyin pinyin;
    private final Predicate<String> english;
    private final Library library;
    private volatile @Nullable Transcription learned;
    private volatile @Nullable Initials initials;

    /**
     * @param english whether a word in lower case is an English one of our articles
     * @param library whose phrases pinyin is written in; read when the first question needs it
     */
    Rewording(Synonyms synonyms, Pinyin pinyin, Predicate<String> english, Library library) {
        this.synonyms = synonyms;
        this.pinyin = pinyin;
        this.english = english;
        this.library = library;
    }

    /**
     * The question with its Latin parts in Chinese; empty when that changes nothing.
     *
     * @param inPinyin whether all of it is Chinese by its sound
     */
    Optional<String> of(String question, boolean inPinyin) {
        String plain = Analysis.plain(question).strip();
        boolean inHan = Han.inHan(plain);
        if (plain.length() > LONGEST || !LATIN.matcher(plain).find()) {
            return Optional.empty();
        }
        String spelled = spelledOut(plain);
        if (!(inHan || inPinyin || Han.inHan(spelled))) {
            return Optional.empty();
        }
        String reworded = inCharacters(translated(spelled), inHan);
        return Optional.of(reworded).filter(text -> !text.equals(plain));
    }

    /** With words that are the initials of a term, and no English, written out as the term. */
    private String spelledOut(String plain) {
        return INITIALS.matcher(plain)
                .replaceAll(word -> Matcher.quoteReplacement(
                        english.test(word.group())
                                        || pinyin.syllables(word.group()).isPresent()
                                ? word.group()
                                : initials().term(word.group()).orElse(word.group())));
    }

    private String translated(String plain) {
        StringBuilder translated = new StringBuilder(plain);
        synonyms.in(plain).stream()
                .sorted(Comparator.comparingInt(Synonyms.Match::from).reversed())
                .filter(match -> !Han.inHan(match.word()))
                .forEach(match -> match.others().stream()
                        .filter(Han::inHan)
                        .findFirst()
                        .ifPresent(chinese -> translated.replace(match.from(), match.to(), chinese)));
        return translated.toString();
    }

    private String inCharacters(String text, boolean inHan) {
        StringBuilder whole = new StringBuilder();
        List<List<Character>> choices = new ArrayList<>();
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            String piece = pieces.group();
            char first = piece.charAt(0);
            List<List<Character>> more =
                    Character.isIdeographic(first) ? List.of(List.of(first)) : sounding(piece, inHan);
            choices.addAll(more);
            if (more.isEmpty() && !piece.isBlank()) {
                whole.append(written(choices)).append(first < 128 && Character.isLetterOrDigit(first) ? " " : "");
                whole.append(piece).append(piece.length() > 1 ? " " : "");
                choices.clear();
            }
        }
        return whole.append(written(choices)).toString().strip();
    }

    private String written(List<List<Character>> choices) {
        return choices.isEmpty() ? "" : transcription().likeliest(choices);
    }

    /** What each syllable of a word may be written as; nothing for a word that is not pinyin, or rather English. */
    private List<List<Character>> sounding(String word, boolean inHan) {
        if (word.length() < 2 || inHan && english.test(word)) {
            return List.of();
        }
        List<List<Character>> choices = pinyin.syllables(word).orElse(List.of()).stream()
                .map(transcription()::charactersFor)
                .toList();
        return choices.stream().anyMatch(List::isEmpty) ? List.of() : choices;
    }

    private Initials initials() {
        Initials known = initials;
        if (known == null) {
            known = Initials.of(library);
            initials = known;
        }
        return known;
    }

    /** Read twice when two questions need it at once, which does no harm. */
    private Transcription transcription() {
        Transcription known = learned;
        if (known == null) {
            known = Transcription.learned(library);
            learned = known;
        }
        return known;
    }
}
