package endcap.visit;

import java.util.Locale;

/** How far a visit has come. */
enum VisitStatus {
    /** Understood, waiting for the person's yes. */
    DRAFT,
    /** On record. */
    CONFIRMED,
    /** Dropped before it was on record. */
    CANCELLED,
    /** Taken back after it was on record. */
    UNDONE;

    /** As the database and the data of an answer spell it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static VisitStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
