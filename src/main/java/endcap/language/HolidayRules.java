package endcap.language;

import static endcap.language.DateWords.NEXT_NUMBER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holidays and other named days, solar and lunar: 中秋, 明年春节, 国庆期间, 正月初五, 节前. */
final class HolidayRules {
    private static final String BREAK = "(?<break> ?(?:期间|假期|长假|小长假|黄金周|放假|holidays?(?![a-z])))?";
    private static final String YEAR_AFTER = "(?: (?<year>20\\d\\d)(?!\\d))?";

    /** The letters names begin with: most places of a text are passed over at once. */
    private static final String FIRST_LETTERS = "元阳春农大正过除年情三3妇女清五5劳母儿六6端父七教中国十万双光1感黑平圣跨腊小冬重a-z";

    /** All names, each in a group of its own; an English name must not be part of a longer word. */
    private static final String HOLIDAYS = "(?=[" + FIRST_LETTERS + "])(?:"
            + Arrays.stream(Holiday.values())
                    .map(holiday -> "(?<" + holiday.group() + ">" + holiday.names() + ")")
                    .collect(Collectors.joining("|"))
            + ")(?![a-z])";

    private HolidayRules() {}

    static List<DateRule> rules() {
        return List.of(
                DateRule.named(HOLIDAYS + "(?:当天|大促)?" + BREAK + YEAR_AFTER, HolidayRules::holiday),
                DateRule.named(
                        "双旦",
                        (words, at) -> at.yearly(
                                words.year(),
                                year -> new Period(LocalDate.of(year, 12, 25), LocalDate.of(year + 1, 1, 1)))),
                DateRule.named(
                        "(?:农历|阴历)?(?<month>正|冬|腊|(?<=农历|阴历)" + NEXT_NUMBER + ")月的?(?<day>初[一二三四五六七八九十]|" + NEXT_NUMBER
                                + ")(?![月箱日])",
                        HolidayRules::lunarDay),
                DateRule.named(
                        "大年(?<day>初[一二三四五六七八九十])",
                        (words, at) -> at.yearly(
                                words.year(),
                                year -> Period.of(Lunar.day(
                                        year,
                                        1,
                                        DateWords.number(words.must("day").substring(1)))))),
                // 年前 and 年后 are said of the Spring Festival; 两年前 is not.
                DateRule.fixed(
                        "(?<![\\d一二三四五六七八九十两半几多数整今去明])年前(?!后)",
                        (words, at) ->
                                new Period(at.today(), springFestival(at).from().minusDays(1))),
                DateRule.fixed(
                        "(?<![\\d一二三四五六七八九十两半几多数整今去明])年后",
                        (words, at) -> Period.of(springFestival(at).to().plusDays(1))),
                DateRule.fixed(
                        "(?<![季情环细调关章春佳过])节前",
                        (words, at) -> new Period(
                                at.today(), nextBreak(at, Period::from).from().minusDays(1))),
                DateRule.fixed(
                        "(?<![季情环细调关章春佳过])节后",
                        (words, at) -> Period.of(nextBreak(at, Period::to).to().plusDays(1))));
    }

    private static Period holiday(Words words, Standpoint at) {
        Holiday holiday = Arrays.stream(Holiday.values())
                .filter(one -> words.part(one.group()) != null)
                .findFirst()
                .orElseThrow();
        boolean wholeBreak = words.part("break") != null;
        return at.yearly(
                words.year(), year -> wholeBreak ? holiday.breakIn(year, at.calendar()) : Period.of(holiday.in(year)));
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
        return at.yearly(words.year(), year -> Period.of(Lunar.day(year - yearsBefore, month, day)));
    }

    private static Period springFestival(Standpoint at) {
        return at.leaning(Lean.FUTURE).yearly(year -> Holiday.SPRING_FESTIVAL.breakIn(year, at.calendar()));
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
