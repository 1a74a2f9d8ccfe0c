package endcap.visit;

import endcap.chat.UserError;
import endcap.language.Found;
import endcap.language.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the day of the visit: the one said first, beside the customer or beside a word for going there; a day that stands
 * with something to do is not it. Without one the visit was today.
 */
final class VisitDateReader {
    private static final Pattern WENT = Pattern.compile(
            "去|到了?|来了?|拜访|走访|巡店|跑了?|见|日期|\\b(?:visit(?:ed|ing)?|went|called|met|saw|stopped by|dropped by|was at|go(?:ing)? to|date)\\b");
    private static final Pattern ONLY_TIME = Pattern.compile(
            "(?:上午|下午|早上|晚上|中午|的|拜访|在|\\d{1,2}[点:]\\d{0,2}分?|[\\s:，,]|morning|afternoon|evening|on|at|in the|for|date|日期)*");

    private static final Pattern ONLY_GOING = Pattern.compile("(?:" + ONLY_TIME.pattern()
            + "|我们?|想|要|打算|准备|会|计划|再|去|到|拜访|走访|见|\\b(?:i|we|i'll|will|am|going|go|to|visit|plan|the)\\b)*");
    private static final Pattern TO_GO =
            Pattern.compile("去(?!了|过)|拜访(?!了|过)|\\b(?:will|going to|go to|visit|plan to)\\b");
    private static final Pattern DONE =
            Pattern.compile("了|过|\\b(?:visited|went|called|met|saw|stopped|dropped|was)\\b");
    /** A date of digits alone may be something else: 12/40 are facings. */
    private static final Pattern PLAINLY_A_DATE = Pattern.compile("\\p{L}|\\d\\D\\d+\\D\\d");

    private static final int LAST_MONTH = 32;

    private VisitDateReader() {}

    /**
     * The day of the visit, not later than today.
     *
     * @throws UserError {@code date.invalid} when the day of the visit is still to come, or no calendar has it
     */
    static LocalDate read(Scan scan) {
        refuseImpossible(scan);
        for (Found<Period> day : scan.days()) {
            if (!belongsToVisit(scan, day)) {
                continue;
            }
            Optional<LocalDate> date = day(scan, day);
            if (date.isPresent()) {
                scan.take(day.start(), day.end());
                return date.get();
            }
        }
        return scan.today();
    }

    private static Optional<LocalDate> day(Scan scan, Found<Period> day) {
        Period period = day.value().from().isAfter(scan.today()) ? justPast(scan, day) : day.value();
        // 上周 or 本月 says no day, and a visit has one.
        return period.isDay() ? Optional.of(period.from()) : Optional.empty();
    }

    /** 周五去了, said on a Wednesday, was the Friday before. */
    private static Period justPast(Scan scan, Found<Period> day) {
        String clause = scan.plain().substring(scan.clauseStart(day.start()), scan.clauseEnd(day.end()));
        return scan.daysPast().stream()
                .filter(past -> past.overlaps(day) && DONE.matcher(clause).find())
                .map(Found::value)
                .filter(past -> past.from().isAfter(scan.today().minusDays(LAST_MONTH))
                        && !past.to().isAfter(scan.today()))
                .findFirst()
                .orElseThrow(() -> UserError.worded("date.invalid", "visit.date-to-come", day.words()));
    }

    private static void refuseImpossible(Scan scan) {
        scan.impossibleDays().stream()
                .filter(day -> PLAINLY_A_DATE.matcher(day.words()).find())
                .findFirst()
                .ifPresent(day -> {
                    throw UserError.worded("date.invalid", "visit.date-impossible", day.words());
                });
    }

    private static boolean belongsToVisit(Scan scan, Found<Period> day) {
        int start = scan.clauseStart(day.start());
        int end = scan.clauseEnd(day.end());
        String before = scan.plain().substring(start, day.start());
        String behind = scan.plain().substring(day.end(), end);
        boolean first =
                ONLY_TIME.matcher(scan.plain().substring(0, day.start())).matches();
        if (day.value().from().isAfter(scan.today())) {
            // A day to come in a clause with more in it than going there is the day of what is to be done.
            boolean onlyGoing = ONLY_GOING.matcher(before + behind).matches();
            return onlyGoing && (besideName(scan, end, end) || goesThere(scan, start, end));
        }
        boolean went = WENT.matcher(before + "\n" + behind).find();
        boolean alone = ONLY_TIME.matcher(before + behind).matches();
        return alone || went || Phrases.namesDay(scan, day) && (first || besideName(scan, start, end));
    }

    /** 要去新万家 明天: the day behind the name is that of the visit when going there stands before the name. */
    private static boolean goesThere(Scan scan, int start, int end) {
        boolean more = end < scan.plain().length() && scan.plain().charAt(end) == ' ';
        return !more
                && scan.names().stream()
                        .filter(name -> onlySpace(scan, name.end(), start))
                        .map(name -> scan.plain().substring(scan.clauseStart(name.start()), name.start()))
                        .anyMatch(lead -> TO_GO.matcher(lead).find());
    }

    private static boolean besideName(Scan scan, int start, int end) {
        return scan.names().stream()
                .anyMatch(name -> onlySpace(scan, name.end(), start) || onlySpace(scan, end, name.start()));
    }

    private static boolean onlySpace(Scan scan, int from, int to) {
        return from <= to && scan.plain().substring(from, to).isBlank();
    }
}
