package endcap.language;

import java.time.LocalDate;

/** A length of time to count from a day: 3天, 两周, 半个月, 三个工作日. */
record TimeSpan(int count, Unit unit) {
    /** What it is counted in. */
    enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS,
        WEEKS,
        MONTHS,
        QUARTERS,
        YEARS
    }

    /** A count with the word for its unit, in Chinese or English; half of a unit is 15 days or 6 months. */
    static TimeSpan of(String count, String unitWord) {
        Unit unit = unit(unitWord);
        if (!count.equals("半")) {
            return new TimeSpan(DateWords.number(count), unit);
        }
        return switch (unit) {
            case YEARS -> new TimeSpan(6, Unit.MONTHS);
            case MONTHS -> new TimeSpan(15, Unit.DAYS);
            case WEEKS -> new TimeSpan(4, Unit.DAYS);
            default -> new TimeSpan(1, unit);
        };
    }

    /** The same where "a couple of" and "half a" may stand for the count. */
    static TimeSpan inEnglish(String count, String unitWord) {
        return of(count.contains("couple") ? "2" : count.startsWith("half") ? "半" : count, unitWord);
    }

    private static Unit unit(String word) {
        if (word.contains("小时") || word.startsWith("hour")) {
            return Unit.HOURS;
        }
        if (word.contains("工作日") || word.startsWith("work") || word.startsWith("business")) {
            return Unit.WORKING_DAYS;
        }
        if (word.contains("周") || word.contains("星期") || word.contains("礼拜") || word.startsWith("week")) {
            return Unit.WEEKS;
        }
        if (word.contains("月") || word.startsWith("month")) {
            return Unit.MONTHS;
        }
        if (word.contains("季") || word.startsWith("quarter")) {
            return Unit.QUARTERS;
        }
        return word.contains("年") || word.startsWith("year") ? Unit.YEARS : Unit.DAYS;
    }

    /** The day that long after a day. */
    LocalDate after(LocalDate day, WorkCalendar calendar) {
        return count(day, count, calendar);
    }

    /** The day that long before a day. */
    LocalDate before(LocalDate day, WorkCalendar calendar) {
        return count(day, -count, calendar);
    }

    private LocalDate count(LocalDate day, int on, WorkCalendar calendar) {
        return switch (unit) {
            case HOURS -> day.plusDays(on / 24);
            case DAYS -> day.plusDays(on);
            case WORKING_DAYS -> calendar.plusWorked(day, on);
            case WEEKS -> day.plusWeeks(on);
            case MONTHS -> day.plusMonths(on);
            case QUARTERS -> day.plusMonths(3L * on);
            case YEARS -> day.plusYears(on);
        };
    }
}
