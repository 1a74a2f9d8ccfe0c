package endcap.promotion;

import endcap.chat.Request;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes days as short as a phone wants them: the year only where it is not this one. */
final class ShownDays {
    private final Request request;

    ShownDays(Request request) {
        this.request = request;
    }

    /** 11-23 or 23 Nov; with the year when it is another than today's. */
    String day(LocalDate day) {
        boolean thisYear = day.getYear() == request.today().getYear();
        String pattern =
                request.texts().chinese() ? (thisYear ? "MM-dd" : "yyyy-MM-dd") : thisYear ? "d MMM" : "d MMM yyyy";
        return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    /** From the first day to the last, either of which may be open. */
    String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : request.text("promotion.days.until", day(to));
        }
        if (from.equals(to)) {
            return day(from);
        }
        return to == null
                ? request.text("promotion.days.from", day(from))
                : request.text("promotion.days", day(from), day(to));
    }
}
