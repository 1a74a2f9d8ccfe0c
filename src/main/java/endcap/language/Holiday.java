package endcap.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The named days that orders, promotions and visits are planned around. */
enum Holiday {
    NEW_YEAR("元旦节?|new year'?s? day|new year(?!'?s? eve)", year -> LocalDate.of(year, 1, 1), 0, 0),
    SPRING_FESTIVAL(
            "春节|农历新年|农历春节|大年初一|(?<![没不去跨超])过年|chinese new year(?!'?s? eve)|lunar new year(?!'?s? eve)|spring festival|(?<![\\d.] ?)(?<![a-z])cny(?![a-z]| ?[\\d.])",
            year -> Lunar.day(year, 1, 1),
            1,
            6),
    NEW_YEARS_EVE_LUNAR(
            "除夕夜?|大?年三十|(?:chinese|lunar) new year'?s? eve",
            year -> Lunar.day(year, 1, 1).minusDays(1),
            0,
            7),
    LANTERN("元宵节?|lantern festival", year -> Lunar.day(year, 1, 15)),
    VALENTINE("情人节|valentine'?s?(?: day)?", year -> LocalDate.of(year, 2, 14)),
    WOMENS_DAY(
            "三八(?:妇女)?节|三八(?![折线路十百千万])|(?<!\\d)3[.]?8(?:妇女)?节|(?<!\\d)38大促|妇女节|女神节|女王节|women'?s day",
            year -> LocalDate.of(year, 3, 8)),
    QINGMING("清明节?|qing ?ming(?: festival)?|tomb[- ]sweeping(?: day)?", Holiday::qingming, 0, 2),
    LABOUR_DAY(
            "(?<![十二三])五一(?!路|广场|大道|[折十百千万])(?:劳动)?节?|劳动节|(?<!\\d)5\\.1(?:节|假)|may day|labou?r day",
            year -> LocalDate.of(year, 5, 1),
            0,
            4),
    MOTHERS_DAY("母亲节|mother'?s'? day", year -> nth(year, 5, 2, DayOfWeek.SUNDAY)),
    CHILDRENS_DAY("(?<![十二三])六一(?:儿童)?节?(?!八|路|[折十百千万])|儿童节|children'?s day", year -> LocalDate.of(year, 6, 1)),
    DRAGON_BOAT("端午节?|dragon boat(?: festival)?", year -> Lunar.day(year, 5, 5), 0, 2),
    JUNE_18(
            "(?<![\\d.,¥$a-z单款额价收回付])618(?=大促|活动|促销|节|期间|前|后|档|当天|$|[ ,，。的有做要预备])|六一八",
            year -> LocalDate.of(year, 6, 18)),
    FATHERS_DAY("父亲节|father'?s'? day", year -> nth(year, 6, 3, DayOfWeek.SUNDAY)),
    QIXI("七夕节?|qixi(?: festival)?", year -> Lunar.day(year, 7, 7)),
    TEACHERS_DAY("教师节|teachers?'?s? day", year -> LocalDate.of(year, 9, 10)),
    MID_AUTUMN("中秋节?|mid-? ?autumn(?: festival| day)?|moon(?:cake)? festival", year -> Lunar.day(year, 8, 15), 0, 2),
    NATIONAL_DAY(
            "国庆节?|(?<![双一二三四五六七八九十\\d])十一(?=黄金周|长假|假期|期间|节|前后|之前|大促)|national day|golden week",
            year -> LocalDate.of(year, 10, 1),
            0,
            6),
    DOUBLE_NINTH("重阳节?|double ninth(?: festival)?", year -> Lunar.day(year, 9, 9)),
    HALLOWEEN("万圣节?|halloween", year -> LocalDate.of(year, 10, 31)),
    DOUBLE_11(
            "双 ?(?:十一|11)(?!\\d| ?[瓶箱提盒袋包件支])|光棍节|(?<!\\d)11\\.11(?![\\d.]| ?[元块折%])(?! ?-)|double (?:11|eleven)|singles'?s? day",
            year -> LocalDate.of(year, 11, 11)),
    THANKSGIVING("感恩节|thanksgiving(?: day)?", year -> nth(year, 11, 4, DayOfWeek.THURSDAY)),
    BLACK_FRIDAY(
            "黑五|黑色星期五|black friday",
            year -> nth(year, 11, 4, DayOfWeek.THURSDAY).plusDays(1)),
    DOUBLE_12("双 ?(?:十二|12)(?!\\d| ?[瓶箱提盒袋包件支])|double (?:12|twelve)", year -> LocalDate.of(year, 12, 12)),
    WINTER_SOLSTICE("冬至|winter solstice", Holiday::winterSolstice),
    CHRISTMAS_EVE("平安夜|christmas eve", year -> LocalDate.of(year, 12, 24)),
    CHRISTMAS("圣诞节?(?!树|老人|帽)|christmas(?: day)?(?! eve| tree)|(?<![a-z])xmas", year -> LocalDate.of(year, 12, 25)),
    NEW_YEARS_EVE("跨年|(?<!chinese |lunar )new year'?s? eve", year -> LocalDate.of(year, 12, 31)),
    LABA("腊八节?", year -> Lunar.day(year - 1, 12, 8)),
    LITTLE_NEW_YEAR("小年(?![轻纪])夜?", year -> Lunar.day(year - 1, 12, 23));

    private final String names;
    private final IntFunction<LocalDate> day;
    private final int daysOffBefore;
    private final int daysOffAfter;

    Holiday(String names, IntFunction<LocalDate> day) {
        this(names, day, -1, -1);
    }

    /** A public holiday: the days before and after it that are usually off, for years without an announced calendar. */
    Holiday(String names, IntFunction<LocalDate> day, int daysOffBefore, int daysOffAfter) {
        this.names = names;
        this.day = day;
        this.daysOffBefore = daysOffBefore;
        this.daysOffAfter = daysOffAfter;
    }

    /** The name of its group in a pattern. */
    String group() {
        return name().replace("_", "");
    }

    /** How it is written, as part of a pattern. */
    String names() {
        return names;
    }

    /** Its day in a year; for the last weeks of a lunar year (腊八, 小年) the one before that year's Spring Festival. */
    LocalDate in(int year) {
        return day.apply(year);
    }

    /** The days off around it. */
    Period breakIn(int year, WorkCalendar calendar) {
        LocalDate holiday = in(year);
        if (daysOffAfter < 0 || calendar.daysOff().contains(holiday)) {
            return calendar.breakAround(holiday);
        }
        return new Period(holiday.minusDays(daysOffBefore), holiday.plusDays(daysOffAfter));
    }

    /** Whether everybody is off. */
    boolean isPublic() {
        return daysOffAfter >= 0;
    }

    /** The holiday that falls on a day. */
    static Optional<Holiday> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.in(day.getYear()).equals(day))
                .findFirst();
    }

    /** The public ones. */
    static List<Holiday> publicOnes() {
        return Arrays.stream(values()).filter(Holiday::isPublic).toList();
    }

    /** The day the sun's longitude reaches 15 degrees; the usual approximation, exact for the years 2000 to 2099. */
    private static LocalDate qingming(int year) {
        return LocalDate.of(year, 4, solarTerm(year, 4.81));
    }

    /** The day the sun's longitude reaches 270 degrees; 2021 is the one year of the century the approximation misses. */
    private static LocalDate winterSolstice(int year) {
        return LocalDate.of(year, 12, solarTerm(year, 21.94) - (year == 2021 ? 1 : 0));
    }

    private static int solarTerm(int year, double century) {
        int ofCentury = year % 100;
        return (int) (ofCentury * 0.2422 + century) - ofCentury / 4;
    }

    private static LocalDate nth(int year, int month, int number, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
    }
}
