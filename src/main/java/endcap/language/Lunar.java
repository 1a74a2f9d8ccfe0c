package endcap.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lunisolar calendar (农历) of the years in {@code lunar.txt}. */
final class Lunar {
    private static final Map<Integer, LunarYear> YEARS = read();

    private Lunar() {}

    /** A year as a line of the table: {@code leap} is the month its leap month follows, 0 for none. */
    private record LunarYear(LocalDate begins, int leap, String lengths) {
        static LunarYear of(String line) {
            String[] columns = line.split(" ");
            return new LunarYear(LocalDate.parse(columns[0]), Integer.parseInt(columns[1]), columns[2]);
        }

        int number() {
            return begins.getYear();
        }

        LocalDate day(int month, int day) {
            int index = month - 1 + (leap > 0 && month > leap ? 1 : 0);
            if (month < 1 || month > 12 || day < 1 || day > length(index)) {
                throw new DateTimeException("the lunar year " + number() + " has no day " + month + "-" + day);
            }
            int before = lengths.substring(0, index).chars().map(Lunar::days).sum();
            return begins.plusDays(before + day - 1L);
        }

        private int length(int index) {
            return days(lengths.charAt(index));
        }
    }

    /**
     * The Gregorian date of a day of a lunar year, never of its leap month.
     *
     * @param year the Gregorian year in which the lunar year begins
     * @throws DateTimeException when the month has no such day, or the table does not reach that far
     */
    static LocalDate day(int year, int month, int day) {
        LunarYear lunarYear = YEARS.get(year);
        if (lunarYear == null) {
            throw new DateTimeException("the table of lunar years does not hold " + year);
        }
        return lunarYear.day(month, day);
    }

    private static int days(int length) {
        return length == 'L' ? 30 : 29;
    }

    private static Map<Integer, LunarYear> read() {
        try (InputStream table = Lunar.class.getResourceAsStream("lunar.txt")) {
            if (table == null) {
                throw new IllegalStateException("lunar.txt is missing from the program");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(LunarYear::of)
                    .collect(Collectors.toMap(LunarYear::number, Function.identity()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
