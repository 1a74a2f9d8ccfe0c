package endcap.language;

import java.time.LocalDate;

/**
 * One or more whole days; both ends count.
 *
 * <p>Something promised "by" or "within" a period is due on its last day.
 *
 * @param from the first day
 * @param to the last day, never before the first
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end on " + to + " before it begins on " + from);
        }
    }

    /** A single day. */
    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    /** Whether it is a single day. */
    public boolean isDay() {
        return from.equals(to);
    }

    /** Whether that day is one of its days. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the two share a day. */
    public boolean meets(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }
}
