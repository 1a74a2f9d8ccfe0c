package endcap.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, or a month; stored as {@code 2026-11-21}, or {@code 2026-11}. A time of day after it is left out.
 *
 * @param month whether a month is asked for; the first day of a month counts as it, as spreadsheets store months so
 */
record DateCell(boolean month) implements CellType {
    private static final Pattern DAY = Pattern.compile(
            "(?:(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{4})(\\d{2})(\\d{2})|(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日?)"
                    + "(?:[T\\s]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
    private static final Pattern MONTH =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})|(\\d{2})|\\s*年\\s*(\\d{1,2})\\s*月?(?:份)?)");
    /** Days since the end of 1899, from 1927 to 2173: what a spreadsheet's date looks like without its format. */
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d*)?");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1900;

    @Override
    public String read(String cell) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC);
        Matcher written = MONTH.matcher(text);
        if (month && written.matches()) {
            return month(written).toString();
        }
        LocalDate day = day(text);
        if (!month) {
            return day.toString();
        }
        if (day.getDayOfMonth() != 1) {
            throw Unreadable.because("reason.month");
        }
        return YearMonth.from(day).toString();
    }

    @Override
    public boolean dated() {
        return true;
    }

    private YearMonth month(Matcher written) {
        try {
            return YearMonth.of(year(numbers(written, 1)), numbers(written, 2, 3, 4));
        } catch (DateTimeException impossible) {
            throw Unreadable.because("reason.no-such-month");
        }
    }

    private LocalDate day(String text) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1)));
        }
        Matcher written = DAY.matcher(text);
        if (!written.matches()) {
            throw Unreadable.because(month ? "reason.month" : "reason.date");
        }
        try {
            return LocalDate.of(year(numbers(written, 1, 5, 8)), numbers(written, 3, 6, 9), numbers(written, 4, 7, 10));
        } catch (DateTimeException impossible) {
            throw Unreadable.because("reason.no-such-day");
        }
    }

    private int year(int year) {
        if (year < FIRST_YEAR) {
            throw Unreadable.because(month ? "reason.month" : "reason.date");
        }
        return year;
    }

    private static int numbers(Matcher matcher, int... groups) {
        for (int group : groups) {
            String digits = matcher.group(group);
            if (digits != null) {
                return Integer.parseInt(digits);
            }
        }
        throw new IllegalArgumentException(matcher.group());
    }
}
