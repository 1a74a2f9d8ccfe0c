package endcap.language;

import static endcap.language.DateWords.COUNT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates counted from today: 三天后, 两周内, 半个月前, 下个工作日, 最近7天, in 3 days, within a week, 2 weeks ago. */
final class SpanRules {
    private static final String HAN =
            "(?<count>" + COUNT + ") ?(?:个(?<half>半)?)? ?(?<unit>工作日|天|日|周|星期|礼拜|月|季度|年|小时)(?<!(?<![个半])月)";

    /** The English unit words, as part of a pattern. */
    static final String ENGLISH_UNIT = "(?:work(?:ing)? ?|business )?days?|weeks?|months?|quarters?|years?|hours?";

    /** The English counts, as part of a pattern. */
    static final String ENGLISH_COUNT = "\\d{1,3}|" + Numerals.ENGLISH_WORDS + "|couple of|a couple of|half an?";

    private static final String ENGLISH =
            "(?<![a-z\\d]|half )(?<count>" + ENGLISH_COUNT + ")[ -](?<unit>" + ENGLISH_UNIT + ")(?:'|'s)?(?![a-z])";

    private SpanRules() {}

    static List<DateRule> rules() {
        return DateWords.all(chinese(), english());
    }

    private static List<DateRule> chinese() {
        return List.of(
                DateRule.fixed("(?:再?过)? ?" + HAN + "(?:之后|以后|后(?![台面续勤]))", SpanRules::later),
                DateRule.fixed("再?过" + HAN, SpanRules::later),
                DateRule.fixed(HAN + "(?:之内|以内|内(?![部容]))", SpanRules::within),
                DateRule.fixed("(?:未来|接下来的?|今后)的? ?" + HAN, SpanRules::within),
                DateRule.fixed(HAN + "(?:之前|以前|前(?![台面往端]))", SpanRules::ago),
                DateRule.fixed("(?:最近|过去|近|这)的? ?" + HAN, SpanRules::recent),
                DateRule.fixed("下一?个工作日", (words, at) -> workingDay(at, 1)),
                DateRule.fixed("上一?个工作日", (words, at) -> workingDay(at, -1)));
    }

    private static List<DateRule> english() {
        return List.of(
                DateRule.fixed(
                        "(?<![a-z])in " + ENGLISH.replace("(?<![a-z\\d]|half )", "") + "(?! of)", SpanRules::later),
                DateRule.fixed(ENGLISH + " (?:from now|later|from today)", SpanRules::later),
                DateRule.fixed(
                        "(?<![a-z])(?:within|in the next|over the next|(?:the )?next) (?:the )?" + ENGLISH,
                        SpanRules::within),
                DateRule.fixed(ENGLISH + " ago", SpanRules::ago),
                DateRule.fixed("(?<![a-z])(?:in |over |during )?(?:the )?(?:last|past) " + ENGLISH, SpanRules::recent),
                DateRule.fixed(
                        "(?<![a-z])(?:in a|a) fortnight(?:'s time)?",
                        (words, at) -> Period.of(at.today().plusWeeks(2))),
                DateRule.fixed("(?<![a-z])(?:the )?next (?:working|business) day", (words, at) -> workingDay(at, 1)),
                DateRule.fixed(
                        "(?<![a-z])(?:the )?(?:last|previous) (?:working|business) day",
                        (words, at) -> workingDay(at, -1)));
    }

    private static Period workingDay(Standpoint at, int on) {
        return Period.of(at.calendar().plusWorked(at.today(), on));
    }

    private static @Nullable Period later(Words words, Standpoint at) {
        return isDayOfMonth(words) ? null : Period.of(after(words, at));
    }

    private static @Nullable Period within(Words words, Standpoint at) {
        return isDayOfMonth(words) ? null : new Period(at.today(), after(words, at));
    }

    private static @Nullable Period ago(Words words, Standpoint at) {
        return words.must("unit").equals("日") ? null : Period.of(span(words).before(at.today(), at.calendar()));
    }

    /** 3日后 is in three days, 25日后 is after the 25th. */
    private static boolean isDayOfMonth(Words words) {
        return words.must("unit").equals("日") && span(words).count() > 10;
    }

    /** 最近7天 are the seven days that end today. */
    private static Period recent(Words words, Standpoint at) {
        return new Period(span(words).before(at.today(), at.calendar()).plusDays(1), at.today());
    }

    private static LocalDate after(Words words, Standpoint at) {
        LocalDate day = span(words).after(at.today(), at.calendar());
        boolean half = words.match().namedGroups().containsKey("half") && words.part("half") != null;
        return half ? TimeSpan.of("半", words.must("unit")).after(day, at.calendar()) : day;
    }

    private static TimeSpan span(Words words) {
        String count = words.must("count");
        return TimeSpan.inEnglish(count, words.must("unit"));
    }
}
