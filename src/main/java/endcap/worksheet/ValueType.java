package endcap.worksheet;

import java.util.Locale;

/** What kind of value a field or result has; its lower-case name is its name in definitions. */
public enum ValueType {
    TEXT,
    NUMBER,
    MONEY,
    /** A share, held as a fraction of 1. */
    PERCENT,
    DATE,
    CHOICE,
    /** Yes or no, held as {@code yes} and {@code no}. */
    FLAG;

    /** The type a definition names. */
    public static ValueType named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether it is a number, a sum or a share. */
    public boolean isFigure() {
        return this == NUMBER || this == MONEY || this == PERCENT;
    }
}
