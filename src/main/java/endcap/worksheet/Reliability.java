package endcap.worksheet;

import java.util.Locale;

/** How far one can rely on something said. */
public enum Reliability {
    HIGH,
    MEDIUM,
    LOW;

    /** Its name in definitions and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name. */
    public static Reliability named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
