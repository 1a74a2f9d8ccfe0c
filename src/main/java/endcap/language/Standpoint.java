package endcap.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From where a date is spoken: the day it is, whether past or future is meant, and which days are worked. */
record Standpoint(LocalDate today, Lean lean, WorkCalendar calendar) {
    /** The same words spoken on another day about what comes after it. */
    Standpoint asOf(LocalDate day) {
        return new Standpoint(day, Lean.FUTURE, calendar);
    }

    /** The same words meant another way. */
    Standpoint leaning(Lean other) {
        return new Standpoint(today, other, calendar);
    }

    int year() {
        return today.getYear();
    }

    YearMonth month() {
        return YearMonth.from(today);
    }

    LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Of something that comes every year, the one that is meant; {@code words} name the year when anything does. */
    Period yearly(@Nullable String words, IntFunction<Period> inYear) {
        return words == null ? yearly(inYear) : inYear.apply(yearNamed(words));
    }

    /** Of something that comes every year, the one that is meant. */
    Period yearly(IntFunction<Period> inYear) {
        return meant(
                IntStream.rangeClosed(year() - 1, year() + 2).mapToObj(inYear).toList());
    }

    /**
     * A day of a month, in the year that is meant.
     *
     * @throws DateTimeException when that year has no such day
     */
    Period monthDay(@Nullable String yearWords, int month, int day) {
        int year = yearly(yearWords, y -> Period.of(nearestDay(YearMonth.of(y, month), day)))
                .from()
                .getYear();
        return Period.of(LocalDate.of(year, month, day));
    }

    /**
     * A day of the present month, or of the one before or after it, as meant; months without such a day are passed over.
     *
     * @throws DateTimeException when no month has it
     */
    Period dayOfMonth(int day) {
        if (day < 1 || day > 31) {
            throw new DateTimeException("no month has a day " + day);
        }
        List<Period> days = IntStream.rangeClosed(-2, 2)
                .mapToObj(month()::plusMonths)
                .filter(month -> month.isValidDay(day))
                .map(month -> Period.of(month.atDay(day)))
                .toList();
        boolean ofThisMonth = lean == Lean.NEAREST && month().isValidDay(day);
        return ofThisMonth ? Period.of(month().atDay(day)) : meant(days);
    }

    /** A day of the present week, unless past or future is meant and it is not. */
    Period dayOfWeek(DayOfWeek day) {
        LocalDate ofThisWeek = monday().plusDays(day.getValue() - 1L);
        if (lean == Lean.FUTURE && ofThisWeek.isBefore(today)) {
            return Period.of(ofThisWeek.plusWeeks(1));
        }
        return Period.of(lean == Lean.PAST && ofThisWeek.isAfter(today) ? ofThisWeek.minusWeeks(1) : ofThisWeek);
    }

    /** The year that 今年, 去年, 2026年 or 26年 names. */
    int yearNamed(String words) {
        return switch (words.replaceAll("[年度的 ]", "")) {
            case "今", "本", "this year" -> year();
            case "去", "上" -> year() - 1;
            case "明", "下" -> year() + 1;
            case "前" -> year() - 2;
            case "后" -> year() + 2;
            default -> {
                int number = DateWords.number(words.replaceAll("[年的 ]", ""));
                yield number < 100 ? 2000 + number : number;
            }
        };
    }

    private Period meant(List<Period> occurrences) {
        return switch (lean) {
            case FUTURE ->
                occurrences.stream()
                        .filter(period -> !period.to().isBefore(today))
                        .findFirst()
                        .orElseThrow();
            case PAST ->
                occurrences.reversed().stream()
                        .filter(period -> !period.from().isAfter(today))
                        .findFirst()
                        .orElseThrow();
            case NEAREST ->
                occurrences.stream()
                        .min(Comparator.comparingLong(this::daysAway))
                        .orElseThrow();
        };
    }

    private long daysAway(Period period) {
        if (period.contains(today)) {
            return 0;
        }
        return period.from().isAfter(today)
                ? ChronoUnit.DAYS.between(today, period.from())
                : ChronoUnit.DAYS.between(period.to(), today);
    }

    private static LocalDate nearestDay(YearMonth month, int day) {
        return month.atDay(Math.min(Math.max(day, 1), month.lengthOfMonth()));
    }
}
