package endcap.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntFunction;

/** Quarters, halves and whole years: Q4, 上季度, 下半年, 去年, 年底. */
final class SeasonRules {
    private static final String WHICH = "(?<which>上上|下下|上|下|本|这)一?个?";

    private SeasonRules() {}

    static List<DateRule> rules() {
        return List.of(
                DateRule.floating(
                        "(?<![a-z0-9])q ?(?<quarter>\\d)(?![\\da-z.%])(?: ?(?<year>20\\d\\d)(?!\\d))?",
                        SeasonRules::quarter),
                DateRule.floating("(?<!\\d)(?<year>20\\d\\d)[- ]?q(?<quarter>\\d)(?![\\da-z])", SeasonRules::quarter),
                DateRule.floating("(?:第 ?)?(?<quarter>(?<!\\d)\\d|[一二三四五六七八九])个?季度", SeasonRules::quarter),
                DateRule.fixed(WHICH + "季度", (words, at) -> quarterOn(at, DateWords.steps(words.must("which")))),
                DateRule.floating("(?<half>上|下)半年", SeasonRules::half),
                DateRule.floating(
                        "(?<![a-z0-9])h(?<half>[12])(?![a-z0-9])(?: ?(?<year>20\\d\\d)(?!\\d))?", SeasonRules::half),
                DateRule.floating(
                        "(?:(?<![今去明前后度大])年|(?<=年)(?:年)?)(?<part>[底末](?!线)|终(?!端)|初(?!步)|中(?![旬秋午国间]))",
                        SeasonRules::partOfYear),
                DateRule.fixed(
                        "(?<named>[今去明前](?<!之前|以前)年|本年度?|(?:(?<!\\d)(?:(?:19|20)\\d\\d|二[零〇][零〇一二三四五六七八九]{2}) ?年))(?![底末初]|[上下]半年)度?全?年?",
                        (words, at) -> year(at.yearNamed(words.must("named")))),
                DateRule.fixed(
                        "(?<![\\d一二三四五六七八九十两半])年(?:之|以)?内",
                        (words, at) -> new Period(at.today(), LocalDate.of(at.year(), 12, 31))));
    }

    private static Period quarter(Words words, Standpoint at) {
        int quarter = words.number("quarter");
        if (quarter < 1 || quarter > 4) {
            throw new DateTimeException("a year has no quarter " + quarter);
        }
        String year = words.year();
        return at.yearly(year, y -> months(YearMonth.of(y, 3 * quarter - 2), 3));
    }

    /** The whole quarter that many quarters on. */
    static Period quarterOn(Standpoint at, int quartersOn) {
        YearMonth first = YearMonth.of(at.year(), 3 * ((at.month().getMonthValue() - 1) / 3) + 1);
        return months(first.plusMonths(3L * quartersOn), 3);
    }

    private static Period half(Words words, Standpoint at) {
        boolean first = words.must("half").equals("上") || words.must("half").equals("1");
        IntFunction<Period> inYear = year -> months(YearMonth.of(year, first ? 1 : 7), 6);
        String year = words.year();
        // 上半年 said in November looks back at this year's, though next year's is nearer.
        return year == null && at.lean() == Lean.NEAREST ? inYear.apply(at.year()) : at.yearly(year, inYear);
    }

    private static Period partOfYear(Words words, Standpoint at) {
        String part = words.must("part");
        return at.yearly(
                words.year(),
                year -> Period.of(
                        switch (part) {
                            case "初" -> LocalDate.of(year, 1, 1);
                            case "中" -> LocalDate.of(year, 6, 30);
                            default -> LocalDate.of(year, 12, 31);
                        }));
    }

    /** A whole year. */
    static Period year(int year) {
        return months(YearMonth.of(year, 1), 12);
    }

    private static Period months(YearMonth first, int count) {
        return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }
}
