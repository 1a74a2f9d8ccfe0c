package endcap.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** The parts that ways of writing a date are made of. */
final class DateWords {
    /** A day or month number, possible or not, that goes on no longer number. */
    static final String NUMBER = "(?:(?<![\\d.])\\d{1,2}|(?<![一二三四五六七八九十百千万])[一二三四五六七八九十廿卅]{1,3})";

    /** The same where it may follow another number. */
    static final String NEXT_NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})";

    /** A count of days, weeks or months; 半 is half of the unit that follows. */
    static final String COUNT = "(?:(?<![\\d.第])\\d{1,3}|(?<![一二三四五六七八九十百千万第])(?:[一二三四五六七八九十]{1,3}|[两半]))";

    /** A year named right before a date; 2027春节 does without 年. */
    static final String YEAR_BEFORE =
            "(?:(?<year>(?<!\\d)(?:(?:19|20)\\d\\d|\\d\\d|二[零〇][零〇一二三四五六七八九]{2}) ?年|[今去明前后](?<!之前|以前|之后|以后)年|[本上下]年度)的? ?|(?<bare>(?<!\\d)20\\d\\d) ?)$";

    /** What stands between the two ends of a range. */
    static final String TO = " ?(?:-{1,2}|~|到|至|to|until|till|through|thru) ?";

    /** Part of a month. */
    static final String PART = "(?<part>上旬|中旬|下旬|[底末](?!线)|初|中(?![旬秋午国间]))";

    private DateWords() {}

    /** A number in digits or Chinese numerals that a pattern has already made sure of. */
    static int number(String words) {
        return Numerals.whole(words)
                .orElseThrow(() -> new DateTimeException("no number: " + words))
                .intValue();
    }

    /** A month by its number. */
    static Month month(String words) {
        return Month.of(words.equals("元") ? 1 : number(words));
    }

    /** A whole month. */
    static Period whole(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Part of a month: 上旬, 中旬, 下旬 are ten days or what is left of the month; 初, 中, 底 are its first, fifteenth and
     * last day.
     */
    static Period part(YearMonth month, String part) {
        return switch (part) {
            case "上旬" -> new Period(month.atDay(1), month.atDay(10));
            case "中旬" -> new Period(month.atDay(11), month.atDay(20));
            case "下旬" -> new Period(month.atDay(21), month.atEndOfMonth());
            case "初" -> Period.of(month.atDay(1));
            case "中" -> Period.of(month.atDay(15));
            default -> Period.of(month.atEndOfMonth());
        };
    }

    /** Seven days of a month: the first week is its first to seventh day; 0 is the last seven. */
    static Period week(YearMonth month, int number) {
        if (number == 0) {
            return new Period(month.atEndOfMonth().minusDays(6), month.atEndOfMonth());
        }
        LocalDate from = month.atDay(7 * number - 6);
        LocalDate to = from.plusDays(6);
        return new Period(from, to.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : to);
    }

    /** The middle of a period: the 15th of a month, the Thursday of a week. */
    static LocalDate middle(Period period) {
        long days = ChronoUnit.DAYS.between(period.from(), period.to());
        return period.from().plusDays(days / 2);
    }

    /** How many steps 上上, 上, 本, 下, 下下 lead. */
    static int steps(String words) {
        if (words.startsWith("上") || words.startsWith("last") || words.startsWith("previous")) {
            return words.startsWith("上上") ? -2 : -1;
        }
        boolean next = words.startsWith("下") || words.startsWith("next");
        return !next ? 0 : words.startsWith("下下") ? 2 : 1;
    }

    /** One list of several. */
    @SafeVarargs
    static <T> List<T> all(List<T>... lists) {
        return Arrays.stream(lists).flatMap(List::stream).toList();
    }
}
