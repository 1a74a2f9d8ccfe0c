package endcap.credit.promise;

import java.util.Locale;

/** What became of a promise. */
enum PromiseState {
    /** Its day has not passed, or the figures are too old to tell. */
    OPEN,
    /** All of it came by its day. */
    KEPT,
    /** Some of it came by its day. */
    PARTLY,
    /** Nothing came by its day. */
    BROKEN,
    /** The customer put another day in its place. */
    MOVED,
    /** The customer took it back. */
    WITHDRAWN;

    /** The word it is stored and answered by. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PromiseState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
