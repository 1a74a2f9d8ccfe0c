package endcap.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which language words are in, when they show one: codes, numbers, names and pinyin do not. */
final class SpokenLanguage {
    private static final Pattern WORD_BREAK = Pattern.compile("[^a-z']+");

    /** The words that name commands, which people of every language type. */
    private static final Set<String> COMMANDS = Set.of(
            "visit",
            "visits",
            "credit",
            "release",
            "promise",
            "dispute",
            "promo",
            "promotion",
            "promotions",
            "ask",
            "complaint",
            "stock",
            "brief",
            "day",
            "today",
            "review",
            "sheet",
            "customer",
            "gaps",
            "why",
            "help",
            "confirm",
            "cancel",
            "change",
            "undo",
            "yes",
            "no",
            "ok",
            "okay");

    private final Set<String> english;

    /** By these English words. */
    SpokenLanguage(Set<String> english) {
        this.english = Set.copyOf(english);
    }

    /** The language of a plain text; a command word it begins with says nothing about it. */
    Optional<Locale> of(String plain) {
        if (Han.inHan(plain)) {
            return Optional.of(Locale.SIMPLIFIED_CHINESE);
        }
        String[] words = WORD_BREAK.split(plain.replaceFirst("^[^a-z]+", ""));
        int from = COMMANDS.contains(words[0]) ? 1 : 0;
        boolean shown = Arrays.stream(words, from, words.length).anyMatch(english::contains);
        return shown ? Optional.of(Locale.ENGLISH) : Optional.empty();
    }
}
