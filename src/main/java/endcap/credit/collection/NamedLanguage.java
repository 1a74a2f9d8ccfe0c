package endcap.credit.collection;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language a paper was asked for in, and the words without it: {@code 新万家 英文对账单}, {@code CityFresh in English}.
 *
 * @param language empty when none was named
 */
record NamedLanguage(Optional<Locale> language, String rest) {
    private static final Pattern ENGLISH =
            Pattern.compile("(?:用|要|发)?英[文语](?:版|的)?(?:对账单|催款函)?|(?i)(?<![a-z])(?:in )?english(?![a-z])");
    private static final Pattern CHINESE =
            Pattern.compile("(?:用|要|发)?中文(?:版|的)?(?:对账单|催款函)?|(?i)(?<![a-z])(?:in )?chinese(?![a-z])");

    /** What these words say of it. */
    static NamedLanguage in(String words) {
        Matcher english = ENGLISH.matcher(words);
        if (english.find()) {
            return new NamedLanguage(Optional.of(Locale.ENGLISH), without(words, english));
        }
        Matcher chinese = CHINESE.matcher(words);
        return chinese.find()
                ? new NamedLanguage(Optional.of(Locale.SIMPLIFIED_CHINESE), without(words, chinese))
                : new NamedLanguage(Optional.empty(), words);
    }

    private static String without(String words, Matcher named) {
        return (words.substring(0, named.start()) + " " + words.substring(named.end())).strip();
    }
}
