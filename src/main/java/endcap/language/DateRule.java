package endcap.language;

import java.time.DateTimeException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way of writing a date: how it looks in plain text, and what it means. */
record DateRule(Pattern pattern, Kind kind, Meaning meaning) {
    /** How the words find their place in time. */
    enum Kind {
        /** By themselves or from the day they are said: 昨天, 2026-11-21. */
        FIXED,
        /** They name a day of any year, month or week: 12月5日, 3号, 周三. */
        FLOATING,
        /** The same with a name: 春节. "Before" it leaves the day itself out. */
        NAMED
    }

    /** What the matched words mean. */
    interface Meaning {
        /**
         * The days that are meant; null when the words are no date after all.
         *
         * @throws DateTimeException when they are one that does not exist
         */
        @Nullable
        Period of(Words words, Standpoint standpoint);
    }

    static DateRule fixed(String pattern, Meaning meaning) {
        return new DateRule(Pattern.compile(pattern), Kind.FIXED, meaning);
    }

    static DateRule floating(String pattern, Meaning meaning) {
        return new DateRule(Pattern.compile(pattern), Kind.FLOATING, meaning);
    }

    static DateRule named(String pattern, Meaning meaning) {
        return new DateRule(Pattern.compile(pattern), Kind.NAMED, meaning);
    }
}
