package endcap.language;

import static endcap.language.DateWords.NEXT_NUMBER;
import static endcap.language.DateWords.NUMBER;
import static endcap.language.DateWords.PART;
import static endcap.language.DateWords.TO;
import static endcap.language.DateWords.month;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/** Months and their days: 12月5日, 12月5日到12日, 下个月5号, 3号, 月底, 12月中旬, 1-3月. */
final class MonthRules {
    private static final String MONTH = "(?<month>" + NUMBER + "|(?<![一-龥\\d])元) ?月份?";

    /** 月饼, 月结, 个月 and the like name no month. */
    private static final String NO_OTHER_WORD = "(?!饼|球|台|结|均|销|薪|嫂|子|度|报|票|龄|光|亮|供|费|租|卡|份额)";

    /** 3号店, 5号电池, 3日均 name no day. */
    private static final String DAY_SIGN =
            "(?:号(?!店|楼|线|门|位|货|端|堆|仓|柜|机|收|通|冷|桌|台|排|商|库|院|区|路|街|单|码|电池|会|馆|员|厅|站|产|客|坑|召)|日(?!均|常|期|销|报|配|化|本|程|志|用|产|历|系|语|元|圆|光|子|记|夜))";

    private static final String WHICH_MONTH = "(?<which>上上|下下|上|下|这|本|当)个? ?月";

    private MonthRules() {}

    static List<DateRule> rules() {
        return DateWords.all(anyYear(), thisMonthAndOthers(), anyMonth());
    }

    private static List<DateRule> anyYear() {
        String endsHere = "(?=" + TO + NEXT_NUMBER + " ?" + DAY_SIGN + "|$|[ ,，。;；])";
        String day = "(?<day>" + NEXT_NUMBER + ") ?";
        return List.of(
                DateRule.floating(MONTH + " ?" + day + "(?:" + DAY_SIGN + "|" + endsHere + ")", MonthRules::day),
                DateRule.floating(MONTH + "的? ?月?" + PART, MonthRules::part),
                DateRule.floating(MONTH + "的? ?第(?<week>[一二三四1-4])个?(?:周|星期|礼拜)(?![一二三四五六日天])", MonthRules::week),
                DateRule.floating(MONTH + NO_OTHER_WORD, MonthRules::wholeMonth),
                DateRule.floating(
                        "(?<month>" + NUMBER + ")(?=" + TO + NEXT_NUMBER + " ?月份?" + NO_OTHER_WORD + ")",
                        MonthRules::wholeMonth));
    }

    private static List<DateRule> thisMonthAndOthers() {
        String day = "(?<day>" + NEXT_NUMBER + ") ?" + DAY_SIGN;
        return List.of(
                DateRule.fixed(
                        WHICH_MONTH + "(?!的? ?" + day.replace("?<day>", "?:") + ")",
                        (words, at) -> DateWords.whole(which(words, at))),
                DateRule.fixed(
                        WHICH_MONTH + "的? ?" + PART,
                        (words, at) -> DateWords.part(which(words, at), words.must("part"))),
                DateRule.fixed(
                        WHICH_MONTH + "的? ?" + day,
                        (words, at) -> Period.of(which(words, at).atDay(words.number("day")))),
                DateRule.fixed(
                        "(?<![\\d一二三四五六七八九十两个半])(?:本|当)?月(?:之|以)?内",
                        (words, at) -> new Period(at.today(), at.month().atEndOfMonth())));
    }

    private static List<DateRule> anyMonth() {
        String noCode = "(?<![第票单号编型工账卡铺仓楼#a-z])(?<![a-z#]-)";
        return List.of(
                DateRule.floating("(?<![\\d一二三四五六七八九十本上下这当个])月" + PART, MonthRules::partOfAnyMonth),
                DateRule.floating("(?<![\\d一二三四五六七八九十月])(?<part>上旬|中旬|下旬)", MonthRules::partOfAnyMonth),
                DateRule.floating(
                        noCode + "(?<day>" + NUMBER + ")(?: ?" + DAY_SIGN + "|(?=" + TO + NEXT_NUMBER + " ?" + DAY_SIGN
                                + "))",
                        (words, at) -> at.dayOfMonth(words.number("day"))));
    }

    private static Period day(Words words, Standpoint at) {
        return at.monthDay(words.year(), month(words.must("month")).getValue(), words.number("day"));
    }

    private static Period part(Words words, Standpoint at) {
        Month month = month(words.must("month"));
        return at.yearly(words.year(), year -> DateWords.part(YearMonth.of(year, month), words.must("part")));
    }

    private static Period week(Words words, Standpoint at) {
        Month month = month(words.must("month"));
        return at.yearly(words.year(), year -> DateWords.week(YearMonth.of(year, month), words.number("week")));
    }

    private static Period wholeMonth(Words words, Standpoint at) {
        Month month = month(words.must("month"));
        return at.yearly(words.year(), year -> DateWords.whole(YearMonth.of(year, month)));
    }

    private static Period partOfAnyMonth(Words words, Standpoint at) {
        String part = words.must("part");
        Period ofThisMonth = DateWords.part(at.month(), part);
        if (at.lean() == Lean.FUTURE && ofThisMonth.to().isBefore(at.today())) {
            return DateWords.part(at.month().plusMonths(1), part);
        }
        boolean toCome = ofThisMonth.from().isAfter(at.today());
        return at.lean() == Lean.PAST && toCome ? DateWords.part(at.month().minusMonths(1), part) : ofThisMonth;
    }

    private static YearMonth which(Words words, Standpoint at) {
        return at.month().plusMonths(DateWords.steps(words.must("which")));
    }
}
