package endcap.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates in figures: 2026-11-21, 20261121, 12/5, 12.5, 11-21.
 *
 * <p>Figures are read with suspicion: 12/40 is a share of the shelf, 3.5 a price, 3-5 a guess, 1.25L a size.
 */
final class NumericDateRules {
    private static final String MONTH = "(?<month>0?[1-9]|1[0-2])";
    private static final String DAY = "(?<day>0?[1-9]|[12]\\d|3[01])";

    /** No code, price or longer number begins before. */
    private static final String ALONE = "(?<![\\d.,/#a-z¥$€£_-])";

    /** No unit, percentage or longer number follows. */
    private static final String ENDS = "(?![\\d%]|[.,/:]\\d| ?(?:" + Unit.ANY.replaceAll("\\?<[A-Z]+>", "?:") + ")"
            + "|[a-z]| ?[月日天周年个元块毛角折万千百成倍米升克斤吨家店名人岁度号]| ?(?:kg|ml|rmb|cny|yuan|usd)(?![a-z]))";

    /** Words after which 12/5 is a share and no day. */
    private static final Pattern SHARE_BEFORE = Pattern.compile(
            "(?:排面|陈列|面位|面数|货架|facings?|shelf|占|份额|得分|评分|铺货|分销|执行|完成|达成|率|score|sos)[^\\d\\s,，。;；]{0,2} ?[:：=]? ?$");

    /** Words before which 1/3 is a share. */
    private static final Pattern SHARE_AFTER = Pattern.compile(" ?的?(?:货架|排面|面积|陈列|份额|门店|店(?!长)|产品|品项)");

    /** Words after which 12.5 is a price or another measure and no day. */
    private static final Pattern MEASURE_BEFORE = Pattern.compile(
            "(?:价格?|售|卖|涨|降|跌|减|便宜|贵|利润|毛利|约|差|多|少|共|计|各|每|剩|还有|尺寸|规格|版本|[这那](?:个|款)"
                    + "|¥|(?<![a-z])(?:rmb|cny|usd|price|priced|at|for|size|version|about))[^\\d\\s,，。;；]{0,2} ?[:：=]? ?$");

    /** Words that lead to a day. */
    private static final Pattern DAY_BEFORE = Pattern.compile(
            "(?:^|[\\s,，。;；:：(（、~-]|[从在自于到至定约期间日档截止]|(?<![a-z])(?:on|by|from|since|until|till|before|after|to) )$");

    private NumericDateRules() {}

    static List<DateRule> rules() {
        return DateWords.all(withYear(), withoutYear());
    }

    private static List<DateRule> withYear() {
        String code = "(?<![\\da-z.#_¥$-])";
        return List.of(
                DateRule.fixed(
                        "(?<![\\da-z.#_-])(?<year>(?:19|20)\\d\\d) ?(?<sep>[-/.]) ?(?<month>\\d{1,2}) ?\\k<sep> ?(?<day>\\d{1,2})(?!\\d|\\.\\d)",
                        NumericDateRules::yearFirst),
                DateRule.fixed(
                        code
                                + "(?<![号码单])(?<year>20\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?![\\da-z]|[.,]\\d| ?[元块箱瓶件])",
                        NumericDateRules::yearFirst),
                DateRule.fixed(
                        code + "(?<!/)(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>20\\d\\d)(?!\\d)",
                        NumericDateRules::yearLast),
                DateRule.fixed(
                        code + "(?<!/)(?<year>20\\d\\d)[-/]" + MONTH + "(?![\\d/.-])",
                        (words, at) -> DateWords.whole(YearMonth.of(figure(words, "year"), figure(words, "month")))));
    }

    private static List<DateRule> withoutYear() {
        String dotted = MONTH + "\\." + DAY;
        String to = " ?(?:-|~|到|至) ?";
        return List.of(
                DateRule.floating(ALONE + MONTH + "/" + DAY + ENDS, NumericDateRules::slashed),
                DateRule.floating("(?<=\\d/\\d{1,2}" + to + ")" + MONTH + "/" + DAY + ENDS, NumericDateRules::slashed),
                DateRule.floating(ALONE + MONTH + "-" + DAY + ENDS, NumericDateRules::afterPause),
                DateRule.floating(ALONE + dotted + "(?=" + to + "(?:0?[1-9]|1[0-2])\\.\\d)", NumericDateRules::slashed),
                DateRule.floating("(?<=\\d\\.\\d{1,2}" + to + ")" + dotted + ENDS, NumericDateRules::slashed),
                DateRule.floating(ALONE + dotted + ENDS, NumericDateRules::afterPause));
    }

    private static Period yearFirst(Words words, Standpoint at) {
        return Period.of(LocalDate.of(figure(words, "year"), figure(words, "month"), figure(words, "day")));
    }

    /** 12/5/2026 as months and days are written here; 25/12/2026 cannot be meant that way. */
    private static Period yearLast(Words words, Standpoint at) {
        int month = figure(words, "month");
        int day = figure(words, "day");
        boolean dayFirst = month > 12 && day <= 12;
        return Period.of(LocalDate.of(figure(words, "year"), dayFirst ? day : month, dayFirst ? month : day));
    }

    private static @Nullable Period slashed(Words words, Standpoint at) {
        boolean share = SHARE_BEFORE.matcher(words.before()).find()
                || SHARE_AFTER.matcher(words.after()).lookingAt();
        return share ? null : monthDay(words, at);
    }

    private static @Nullable Period afterPause(Words words, Standpoint at) {
        boolean day = DAY_BEFORE.matcher(words.before()).find()
                && !MEASURE_BEFORE.matcher(words.before()).find();
        return day ? slashed(words, at) : null;
    }

    /** What cannot be a day (2/30) is another pair of figures. */
    private static @Nullable Period monthDay(Words words, Standpoint at) {
        try {
            return at.monthDay(words.year(), figure(words, "month"), figure(words, "day"));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static int figure(Words words, String group) {
        return Integer.parseInt(words.must(group));
    }
}
