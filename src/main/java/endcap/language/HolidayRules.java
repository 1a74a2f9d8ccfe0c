package endcap.language;

import static endcap.language.DateWords.NEXT_NUMBER;
import static endcap.language.DateWords.YEAR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holidays and other named days, solar and lunar: 中秋, 明年春节, 国庆期间, 正月初五, 节前. */
final class HolidayRules {
    private static final String BREAK = "(?<break> ?(?:期间|假期|长假|小长假|黄金周|放假|holidays?(?![a-z])))?";
    private static final String YEAR_AFTER = "(?: (?<after>20\\d\\d)(?!\\d))?";

    private HolidayRules() {}

    static List<DateRule> rules() {
        Stream<DateRule> holidays = Arrays.stream(Holiday.values())
                .map(holiday -> DateRule.named(
                        YEAR + "(?:" + bounded(holiday.names()) + ")(?:当天|大促)?" + BREAK + YEAR_AFTER,
                        (words, at) -> holiday(holiday, words, at)));
        Stream<DateRule> others = Stream.of(
                DateRule.named(
                        YEAR + "双旦",
                        (words, at) -> at.yearly(
                                words.part("year"),
                                year -> new Period(LocalDate.of(year, 12, 25), LocalDate.of(year + 1, 1, 1)))),
                DateRule.named(
                        YEAR + "(?:农历|阴历)?(?<month>正|冬|腊|(?<=农历|阴历)" + NEXT_NUMBER + ")月的?(?<day>初[一二三四五六七八九十]|"
                                + NEXT_NUMBER + ")(?![月箱日])",
                        HolidayRules::lunarDay),
                DateRule.fixed(
                        "(?<![季情环细调关章春佳过])节前",
                        (words, at) -> new Period(
                                at.today(), nextBreak(at, Period::from).from().minusDays(1))),
                DateRule.fixed(
                        "(?<![季情环细调关章春佳过])节后",
                        (words, at) -> Period.of(nextBreak(at, Period::to).to().plusDays(1))));
        return Stream.concat(holidays, others).toList();
    }

    /** An English name must not be part of a longer word. */
    private static String bounded(String names) {
        return "(?:" + names + ")(?![a-z])";
    }

    private static Period holiday(Holiday holiday, Words words, Standpoint at) {
        String year = words.part("after") == null ? words.part("year") : words.part("after");
        boolean wholeBreak = words.part("break") != null;
        return at.yearly(year, y -> wholeBreak ? holiday.breakIn(y, at.calendar()) : Period.of(holiday.in(y)));
    }

    private static Period lunarDay(Words words, Standpoint at) {
        int month = switch (words.must("month")) {
            case "正" -> 1;
            case "冬" -> 11;
            case "腊" -> 12;
            default -> words.number("month");
        };
        int day = DateWords.number(words.must("day").replace("初", ""));
        int yearsBefore = month == 12 ? 1 : 0;
        return at.yearly(words.part("year"), year -> Period.of(Lunar.day(year - yearsBefore, month, day)));
    }

    /** The days off of the next public holiday; {@code edge} says whether it must be to begin or only to end. */
    private static Period nextBreak(Standpoint at, Function<Period, LocalDate> edge) {
        return IntStream.rangeClosed(at.year(), at.year() + 1)
                .boxed()
                .flatMap(year -> Holiday.publicOnes().stream().map(holiday -> holiday.breakIn(year, at.calendar())))
                .filter(days -> edge.apply(days).isAfter(at.today()))
                .min(Comparator.comparing(Period::from))
                .orElseThrow();
    }
}
