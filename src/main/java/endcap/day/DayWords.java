package endcap.day;

import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.language.DateReader;
import endcap.language.Dates;
import endcap.language.Lean;
import endcap.language.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which days a message asks for: today, unless it says another day or several. */
final class DayWords {
    /** What is due farther away is due to plans that will have changed by then. */
    private static final int FARTHEST = 31;

    private final DateReader dates;
    private final Predicate<String> asksForTheList;

    /** @param asksForTheList whether a sentence asks what there is to do */
    DayWords(DateReader dates, Predicate<String> asksForTheList) {
        this.dates = dates;
        this.asksForTheList = asksForTheList;
    }

    /**
     * The days.
     *
     * @throws UserError {@code date.invalid} when they are past, too far away or none, and when the words behind 今天 tell of
     *     something else, such as a visit
     */
    AskedDays read(Request request) {
        LocalDate today = request.today();
        Dates read = dates.read(request.words(), today, Lean.FUTURE);
        if (!read.impossible().isEmpty()) {
            throw UserError.worded(
                    "date.invalid",
                    "error.today.no-such-day",
                    read.impossible().getFirst().words());
        }
        if (request.explicit() && !asksForDays(request)) {
            throw UserError.worded("date.invalid", "error.today.something-else", request.words())
                    .offering(List.of(
                            new Choice(request.text("command.today.label"), "/today"),
                            new Choice(request.text("command.visit.label"), "/visit " + request.words())));
        }
        Period asked = read.first().orElse(Period.of(today));
        if (asked.to().isBefore(today)) {
            throw UserError.worded("date.invalid", "error.today.past", asked.to());
        }
        if (asked.to().isAfter(today.plusDays(FARTHEST))) {
            throw UserError.worded("date.invalid", "error.today.far", today.plusDays(FARTHEST));
        }
        return new AskedDays(asked.from().isBefore(today) ? today : asked.from(), asked.to());
    }

    private boolean asksForDays(Request request) {
        String words = request.words().strip();
        return words.isEmpty()
                || dates.whole(words, request.today(), Lean.FUTURE).isPresent()
                || Stream.of(words, "今天" + words, words + " today").anyMatch(asksForTheList);
    }
}
