package endcap.language;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * The words that matched a way of writing, and the plain text they stand in.
 *
 * @param yearBefore the year named right before them, for dates that come every year
 */
record Words(MatchResult match, @Nullable String yearBefore, String plain) {
    /** How many characters around a date can bear on it. */
    private static final int NEAR = 30;

    /** The part of that name; null when it was not written or the way of writing has none. */
    @Nullable
    String part(String name) {
        return match.namedGroups().containsKey(name) ? match.group(name) : null;
    }

    /** The year that was named, within the words or right before them. */
    @Nullable
    String year() {
        String within = part("year");
        return within == null ? yearBefore : within;
    }

    /** The part of that name, which the way of writing always has. */
    String must(String name) {
        String part = part(name);
        if (part == null) {
            throw new IllegalStateException("'" + match.group() + "' has no part " + name);
        }
        return part;
    }

    /** A number by the name of its part. */
    int number(String name) {
        return DateWords.number(must(name));
    }

    /** What stands right behind them. */
    String after() {
        return plain.substring(match.end(), Math.min(plain.length(), match.end() + NEAR));
    }

    /** What stands right before them. */
    String before() {
        return plain.substring(Math.max(0, match.start() - NEAR), match.start());
    }
}
