package endcap.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and weeks in English: yesterday, next Fri, on Monday, the week after next, this weekend. */
final class EnglishDateRules {
    private static final String WHICH = "(?<![a-z])(?<which>this|next|last|previous|coming|this coming|this past) ";
    private static final String WEEKDAY =
            "(?<weekday>mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?(?![a-z])\\.?";

    private EnglishDateRules() {}

    static List<DateRule> rules() {
        return List.of(
                day("today|tonight|this (?:morning|afternoon|evening)", 0),
                day("yesterday|last night", -1),
                day("tomorrow|tmrw?|tmr|2moro", 1),
                day("(?:the )?day before yesterday", -2),
                day("(?:the )?day after tomorrow", 2),
                DateRule.fixed(WHICH + WEEKDAY, (words, at) -> Period.of(weekday(words, at))),
                DateRule.fixed(
                        "(?<![a-z])" + WEEKDAY + " (?<which>next|last|this) week(?![a-z])",
                        (words, at) -> Period.of(weekday(words, at))),
                DateRule.floating("(?<![a-z])(?:on )?" + WEEKDAY, EnglishDateRules::bareWeekday),
                DateRule.fixed(WHICH + "week(?![a-z])", (words, at) -> DayRules.week(at, steps(words))),
                DateRule.fixed("(?<![a-z])(?:the )?week after next", (words, at) -> DayRules.week(at, 2)),
                DateRule.fixed("(?<![a-z])(?:the )?week before last", (words, at) -> DayRules.week(at, -2)),
                DateRule.fixed(WHICH + "weekend", (words, at) -> DayRules.weekend(at, steps(words))),
                DateRule.floating(
                        "(?<![a-z])(?:(?:on|at|over) )?(?:the )?weekend(?![a-z])", (words, at) -> DayRules.weekend(at)),
                DateRule.fixed(
                        WHICH + "month(?![a-z])",
                        (words, at) -> DateWords.whole(at.month().plusMonths(steps(words)))),
                DateRule.fixed(WHICH + "quarter(?![a-z])", (words, at) -> SeasonRules.quarterOn(at, steps(words))),
                DateRule.fixed(WHICH + "year(?![a-z])", (words, at) -> SeasonRules.year(at.year() + steps(words))));
    }

    private static DateRule day(String words, int daysOn) {
        return DateRule.fixed(
                "(?<![a-z])(?:" + words + ")(?![a-z])",
                (match, at) -> Period.of(at.today().plusDays(daysOn)));
    }

    private static int steps(Words words) {
        return DateWords.steps(words.must("which").replace("this past", "last"));
    }

    /** "Next Friday" is the Friday of next week, as 下周五 is; "this Friday" the one of this week. */
    private static LocalDate weekday(Words words, Standpoint at) {
        return at.monday().plusWeeks(steps(words)).with(dayOfWeek(words));
    }

    /** Sat and sun are words of their own unless something shows they are days. */
    private static @Nullable Period bareWeekday(Words words, Standpoint at) {
        String word = words.must("weekday");
        boolean doubtful =
                word.equals("sat") && words.after().matches("(?s) (?:down|with|in|on|there|next|by|at)(?![a-z]).*")
                        || word.equals("sat") && words.before().matches("(?s).*(?<![a-z])(?:i|we|he|she|they) ")
                        || word.equals("sun") && words.before().matches("(?s).*(?<![a-z])(?:the|in|a) ");
        return doubtful ? null : at.dayOfWeek(dayOfWeek(words));
    }

    private static DayOfWeek dayOfWeek(Words words) {
        String begins = words.must("weekday").substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(begins)) {
                return day;
            }
        }
        throw new IllegalStateException(begins + " begins no weekday");
    }
}
