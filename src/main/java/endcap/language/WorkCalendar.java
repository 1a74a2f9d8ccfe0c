package endcap.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked: Monday to Friday but for the public holidays, and the weekend days worked in their place (调休).
 *
 * @param daysOff public holidays as announced; weekends need not be listed
 * @param workingDays Saturdays and Sundays that are worked
 */
public record WorkCalendar(Set<LocalDate> daysOff, Set<LocalDate> workingDays) {
    public WorkCalendar {
        daysOff = Set.copyOf(daysOff);
        workingDays = Set.copyOf(workingDays);
    }

    /** Without public holidays: every Monday to Friday is worked. */
    public static WorkCalendar plain() {
        return new WorkCalendar(Set.of(), Set.of());
    }

    /** Whether that day is worked. */
    public boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return workingDays.contains(day) || !weekend && !daysOff.contains(day);
    }

    /** The working day that many working days after a day, or before it when the number is negative. */
    public LocalDate plusWorked(LocalDate day, int workingDaysOn) {
        LocalDate reached = day;
        int step = Integer.signum(workingDaysOn);
        for (int left = Math.abs(workingDaysOn); left > 0; ) {
            reached = reached.plusDays(step);
            left -= isWorked(reached) ? 1 : 0;
        }
        return reached;
    }

    /** The days off in a row around a public holiday; the day alone when it is not listed as one. */
    public Period breakAround(LocalDate holiday) {
        if (!daysOff.contains(holiday)) {
            return Period.of(holiday);
        }
        LocalDate from = holiday;
        while (!isWorked(from.minusDays(1))) {
            from = from.minusDays(1);
        }
        LocalDate to = holiday;
        while (!isWorked(to.plusDays(1))) {
            to = to.plusDays(1);
        }
        return new Period(from, to);
    }
}
