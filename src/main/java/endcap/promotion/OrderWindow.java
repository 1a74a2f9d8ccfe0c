package endcap.promotion;

import endcap.language.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an order for a promotion is taken; both ends count.
 *
 * @param from the first day; null when it has always been open
 * @param to the last day, the order deadline
 */
record OrderWindow(@Nullable LocalDate from, LocalDate to) {
    /** The window as it was agreed: without a last day it ends on the day before the goods are in store. */
    static OrderWindow agreed(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate inStoreFrom) {
        return new OrderWindow(from, to == null ? inStoreFrom.minusDays(1) : to);
    }

    /** Whether an order of that day is taken. */
    boolean contains(LocalDate day) {
        return opened(day) && !closed(day);
    }

    /** Whether its last day is before {@code day}. */
    boolean closed(LocalDate day) {
        return day.isAfter(to);
    }

    /** Period from today to the deadline, 0 on the deadline itself; null when no order is taken today. */
    @Nullable
    Integer daysLeft(LocalDate today) {
        return contains(today) ? Math.toIntExact(ChronoUnit.DAYS.between(today, to)) : null;
    }

    /** Whether an order is taken on at least one of these days. */
    boolean meets(Period days) {
        boolean empty = from != null && from.isAfter(to);
        return !empty && opened(days.to()) && !closed(days.from());
    }

    private boolean opened(LocalDate day) {
        return from == null || !day.isBefore(from);
    }
}
