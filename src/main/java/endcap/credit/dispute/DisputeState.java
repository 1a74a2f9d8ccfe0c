package endcap.credit.dispute;

import java.util.Locale;

/** How far a dispute has come. */
enum DisputeState {
    /** Said by somebody; finance has not decided. Counts in no figure. */
    OPEN,
    /** Finance found it right: the part counts as disputed until it is closed. */
    ACCEPTED,
    /** Finance found it wrong, with a reason. */
    REJECTED,
    /** Over, with an outcome. */
    CLOSED;

    /** The word it is stored and answered by. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DisputeState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
