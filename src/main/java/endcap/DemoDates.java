package endcap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts dates into the demo company's files, relative to a day.
 *
 * <p>{@code {today-12}} is a day, {@code {month-1}} a month as {@code 2026-10}, {@code {birthday+3/1985}} the day three days
 * from now, in 1985.
 */
final class DemoDates {
    private static final Pattern TOKEN = Pattern.compile("\\{(today|month|birthday)([+-]\\d+)?(?:/(\\d{4}))?}");

    private final LocalDate today;

    DemoDates(LocalDate today) {
        this.today = today;
    }

    /** The line with its dates in place of the tokens. */
    String in(String line) {
        return TOKEN.matcher(line).replaceAll(token -> Matcher.quoteReplacement(date(token)));
    }

    private String date(MatchResult token) {
        long away = number(token.group(2), 0);
        return switch (token.group(1)) {
            case "today" -> today.plusDays(away).toString();
            case "month" -> YearMonth.from(today).plusMonths(away).toString();
            default ->
                today.plusDays(away)
                        .withYear((int) number(token.group(3), today.getYear()))
                        .toString();
        };
    }

    private static long number(@Nullable String digits, long otherwise) {
        return digits == null ? otherwise : Long.parseLong(digits);
    }
}
