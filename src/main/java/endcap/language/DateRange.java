package endcap.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Two dates with "to" between them: 12月5日到12日, 上周一到周五, Dec 20 - Jan 3. */
final class DateRange {
    private DateRange() {}

    /** Both as one; impossible when the last day comes before the first. */
    static DateItem of(DateItem first, DateItem last, Standpoint at) {
        Period begins = first.must();
        Period range = between(begins, last, at);
        if (at.lean() == Lean.FUTURE
                && first.rule().kind() != DateRule.Kind.FIXED
                && begins.from().isAfter(at.today())) {
            Period earlier = running(first, last, at);
            range = earlier == null ? range : earlier;
        }
        return first.withEnd(last.end(), range);
    }

    /** A range that has begun and is not over is meant rather than next year's. */
    private static @Nullable Period running(DateItem first, DateItem last, Standpoint at) {
        Period begun = read(first, at.leaning(Lean.PAST));
        Period range = begun == null ? null : between(begun, last, at);
        return range != null && range.contains(at.today()) ? range : null;
    }

    private static @Nullable Period between(Period begins, DateItem last, Standpoint at) {
        Period ends = floats(last) ? read(last, at.asOf(begins.from())) : last.must();
        LocalDate lastDay = ends == null ? LocalDate.MIN : ends.to();
        return lastDay.isBefore(begins.from()) ? null : new Period(begins.from(), lastDay);
    }

    private static @Nullable Period read(DateItem item, Standpoint at) {
        try {
            return item.rule().meaning().of(item.words(), at);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static boolean floats(DateItem item) {
        return item.rule().kind() != DateRule.Kind.FIXED && item.words().year() == null;
    }
}
