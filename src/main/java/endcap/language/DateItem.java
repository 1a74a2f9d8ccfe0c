package endcap.language;

import org.jspecify.annotations.Nullable;

/**
 * A date while a text is read.
 *
 * @param period what it means; null when it does not exist
 */
record DateItem(
        int start,
        int end,
        DateRule rule,
        Words words,
        @Nullable Period period) {
    int length() {
        return end - start;
    }

    boolean overlaps(DateItem other) {
        return start < other.end && other.start < end;
    }

    /** Its period, which is known to exist. */
    Period must() {
        if (period == null) {
            throw new IllegalStateException(words.match().group() + " is no date");
        }
        return period;
    }

    DateItem withStart(int newStart, Period newPeriod) {
        return new DateItem(newStart, end, rule, words, newPeriod);
    }

    DateItem withEnd(int newEnd, @Nullable Period newPeriod) {
        return new DateItem(start, newEnd, rule, words, newPeriod);
    }
}
