package endcap.day;

import java.time.LocalDate;

/**
 * The days a list is asked for; both ends count.
 *
 * @param from today or later
 * @param to never before {@code from}
 */
public record AskedDays(LocalDate from, LocalDate to) {
    public AskedDays {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("days cannot end on " + to + " before they begin on " + from);
        }
    }

    /** Whether it is a single day. */
    boolean single() {
        return from.equals(to);
    }

    /** The last day of what should be known by then already: so many days after the first, and all that was asked for. */
    public LocalDate ahead(int days) {
        LocalDate ahead = from.plusDays(days);
        return ahead.isAfter(to) ? ahead : to;
    }
}
