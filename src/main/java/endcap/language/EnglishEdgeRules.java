package endcap.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Ends and parts of weeks, months, quarters and years in English: end of next month, month end, mid-month, first half. */
final class EnglishEdgeRules {
    private static final String PART = "(?<![a-z])(?:the )?(?<part>end|beginning|start|middle)(?: of|-of)? ";
    private static final String WHICH = "(?:(?<which>this|next|last|the) )?";
    private static final String NTH = "(?<day>\\d{1,2})(?:st|nd|rd|th)";

    private EnglishEdgeRules() {}

    static List<DateRule> rules() {
        return List.of(
                DateRule.fixed(
                        PART + WHICH + "week(?![a-z])", (words, at) -> edge(DayRules.week(at, steps(words)), words)),
                DateRule.fixed(PART + WHICH + "month(?![a-z])", (words, at) -> edge(month(words, at), words)),
                DateRule.fixed(
                        PART + WHICH + "quarter(?![a-z])",
                        (words, at) -> edge(SeasonRules.quarterOn(at, steps(words)), words)),
                DateRule.fixed(
                        PART + WHICH + "year(?![a-z])",
                        (words, at) -> edge(SeasonRules.year(at.year() + steps(words)), words)),
                DateRule.fixed(
                        "(?<![a-z])(?:week'?s? end|end of week|eow)(?![a-z])",
                        (words, at) -> Period.of(at.monday().plusDays(6))),
                DateRule.fixed(
                        "(?<![a-z])(?:month[- ]?end|eom)(?![a-z])",
                        (words, at) -> Period.of(at.month().atEndOfMonth())),
                DateRule.fixed(
                        "(?<![a-z])mid[- ]month(?![a-z])",
                        (words, at) -> Period.of(at.month().atDay(15))),
                DateRule.fixed(
                        "(?<![a-z])(?:year[- ]?end|eoy)(?![a-z])",
                        (words, at) -> Period.of(LocalDate.of(at.year(), 12, 31))),
                DateRule.fixed(
                        "(?<![a-z])(?:on )?(?:the )?" + NTH + " of (?<which>this|next|last) month(?![a-z])",
                        EnglishEdgeRules::dayOf),
                DateRule.fixed(
                        "(?<![a-z])(?<which>this|next|last) month(?: on)?(?: the)? " + NTH + "(?![a-z])",
                        EnglishEdgeRules::dayOf),
                DateRule.fixed(
                        "(?<![a-z])(?<part>first|second) half(?: of (?<year>this year|20\\d\\d)| of the year)?(?![a-z])",
                        EnglishEdgeRules::half));
    }

    private static int steps(Words words) {
        String which = words.part("which");
        return which == null ? 0 : DateWords.steps(which);
    }

    private static Period month(Words words, Standpoint at) {
        return DateWords.whole(at.month().plusMonths(steps(words)));
    }

    private static Period dayOf(Words words, Standpoint at) {
        return Period.of(at.month().plusMonths(steps(words)).atDay(words.number("day")));
    }

    private static Period edge(Period period, Words words) {
        return Period.of(
                switch (words.must("part")) {
                    case "end" -> period.to();
                    case "middle" -> DateWords.middle(period);
                    default -> period.from();
                });
    }

    private static Period half(Words words, Standpoint at) {
        int first = words.must("part").equals("first") ? 1 : 7;
        String named = words.year();
        int year = named == null ? at.year() : at.yearNamed(named);
        return new Period(
                LocalDate.of(year, first, 1), YearMonth.of(year, first + 5).atEndOfMonth());
    }
}
