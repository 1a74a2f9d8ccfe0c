package endcap.promotion;

import java.time.LocalDate;

/** Calendar days from the first to the last; both count. */
public record Days(LocalDate from, LocalDate to) {
    /** Whether there is at least one day in both. */
    public boolean meets(Days other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** The days in both, which must meet. */
    Days shared(Days other) {
        return new Days(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }
}
