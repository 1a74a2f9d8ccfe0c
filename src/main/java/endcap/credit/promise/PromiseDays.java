package endcap.credit.promise;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.language.DateReader;
import endcap.language.Dates;
import endcap.language.Lean;
import java.time.LocalDate;
import java.util.Set;

/** Reads the day somebody amends a promise by. */
final class PromiseDays {
    /** What a person may call the day of a promise. */
    static final Set<String> FIELD = Set.of("日期", "date", "due", "day", "到期", "承诺日");

    private final DateReader dates;

    PromiseDays(DateReader dates) {
        this.dates = dates;
    }

    /**
     * The last day of what the words say; a lone number is the next such day.
     *
     * @throws UserError {@code date.invalid} when they say no day, or one behind us
     */
    LocalDate read(Request request, String words) {
        String said = words.strip().matches("\\d{1,2}") ? words.strip() + "号" : words;
        Dates read = dates.read(said, request.today(), Lean.FUTURE);
        LocalDate day = read.first()
                .filter(period -> read.impossible().isEmpty())
                .orElseThrow(() -> UserError.worded("date.invalid", "error.promise.day-unreadable", words))
                .to();
        PromiseCheck.refusePast(day, request.today());
        return day;
    }
}
