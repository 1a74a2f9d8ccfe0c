package endcap.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Days and weeks around today: 昨天, 大后天, 上周五, 本周, 周三, 周末. */
final class DayRules {
    private static final String WEEK = "(?:个? ?(?:周|星期|礼拜))";
    private static final String WHICH_WEEK = "(?<!之|以|早)(?<which>上上|下下|上|下|这|本|当)";
    private static final String WEEKDAY = "(?<weekday>[一二三四五六日天]|[1-7](?!\\d|[年号月箱件瓶.,]))";

    private DayRules() {}

    static List<DateRule> rules() {
        return List.of(
                day("今[天日儿](?!气)|今天|今[早晚晨]|当日", 0),
                day("昨[天日儿晚早晨]|昨儿", -1),
                day("(?<!大|[\\d一二两三四五六七八九十])前[天日](?!数)|前晚", -2),
                day("大前[天日]", -3),
                day("明[天日儿早晚晨](?!显)", 1),
                day("(?<!大|之|以|今|[\\d一二两三四五六七八九十天日周月年])后[天日]", 2),
                day("大后[天日]", 3),
                DateRule.fixed("明后[两二]?天", (words, at) -> days(at, 1, 2)),
                DateRule.fixed("今明[两二]?天", (words, at) -> days(at, 0, 1)),
                DateRule.fixed("昨今[两二]?天", (words, at) -> days(at, -1, 0)),
                DateRule.fixed(WHICH_WEEK + WEEK + WEEKDAY, (words, at) -> Period.of(weekday(words, at))),
                DateRule.fixed(WHICH_WEEK + WEEK + "(?![\\d一二三四五六日天末])", (words, at) -> week(at, steps(words))),
                DateRule.fixed(WHICH_WEEK + WEEK + "末", (words, at) -> weekend(at, steps(words))),
                DateRule.fixed(
                        "周内", (words, at) -> new Period(at.today(), at.monday().plusDays(6))),
                DateRule.floating(
                        "(?<![每\\d一二两三四五六七八九十半几上下这本])(?:周|星期|礼拜)" + WEEKDAY + "(?![年福黑])",
                        (words, at) -> at.dayOfWeek(dayOfWeek(words.must("weekday")))),
                DateRule.floating("(?<![每上下这本个])周末", (words, at) -> weekend(at)));
    }

    private static DateRule day(String pattern, int daysOn) {
        return DateRule.fixed(pattern, (words, at) -> days(at, daysOn, daysOn));
    }

    private static Period days(Standpoint at, int from, int to) {
        return new Period(at.today().plusDays(from), at.today().plusDays(to));
    }

    /** The whole week that many weeks on, Monday to Sunday. */
    static Period week(Standpoint at, int weeksOn) {
        LocalDate monday = at.monday().plusWeeks(weeksOn);
        return new Period(monday, monday.plusDays(6));
    }

    static Period weekend(Standpoint at, int weeksOn) {
        LocalDate saturday = at.monday().plusWeeks(weeksOn).plusDays(5);
        return new Period(saturday, saturday.plusDays(1));
    }

    /** The weekend of this week; the one before when the past is meant and it has not begun. */
    static Period weekend(Standpoint at) {
        Period ofThisWeek = weekend(at, 0);
        boolean toCome = ofThisWeek.from().isAfter(at.today());
        return at.lean() == Lean.PAST && toCome ? weekend(at, -1) : ofThisWeek;
    }

    private static LocalDate weekday(Words words, Standpoint at) {
        return at.monday().plusWeeks(steps(words)).with(dayOfWeek(words.must("weekday")));
    }

    private static int steps(Words words) {
        return DateWords.steps(words.must("which"));
    }

    private static DayOfWeek dayOfWeek(String word) {
        int number = "一二三四五六日天".indexOf(word) + 1;
        return DayOfWeek.of(number == 0 ? Integer.parseInt(word) : Math.min(number, 7));
    }
}
