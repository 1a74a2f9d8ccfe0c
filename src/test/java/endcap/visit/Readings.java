package endcap.visit;

import endcap.chat.Message;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.chat.User;
import endcap.language.DateReader;
import endcap.language.WorkCalendar;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** Reads messages as of Saturday 21 November 2026. */
final class Readings {
    static final String TODAY = "2026-11-21";
    static final User REP = new User("li", "李雷", Locale.SIMPLIFIED_CHINESE);
    static final DateReader DATES = new DateReader(WorkCalendar.plain());
    static final VisitWords WORDS =
            new VisitWords(new VisitSplitter(new FakeCustomers(), DATES), new FakeProducts(), DATES);

    private Readings() {}

    static Request request(String words) {
        return new Request(
                Message.from(REP, words, "test"),
                "visit",
                words,
                Texts.of(Locale.SIMPLIFIED_CHINESE),
                LocalDateTime.parse(TODAY + "T09:00"),
                true);
    }

    static List<NewVisit> all(String words) {
        return WORDS.read(request(words), words);
    }

    static String one(String words) {
        List<NewVisit> visits = all(words);
        if (visits.size() != 1) {
            return visits.size() + " visits";
        }
        return Spelled.out(visits.getFirst().record(), TODAY);
    }
}
