package endcap.credit.watch;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** ISO weeks by name, which sort by time: {@code 2026-W47}. */
final class WeekName {
    private WeekName() {}

    static String of(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
