package endcap.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days and periods: {@code 昨天下午}, {@code 下周三}, {@code 月底前}, {@code 12.5-12.12}, {@code 春节前两周},
 * {@code next Fri}.
 *
 * <p>Weeks run from Monday to Sunday: 上周五 and "last Friday" are the Friday of the week before, 下周三 and "next Wed" the
 * Wednesday of the week after, 周三 the one of this week. Each {@link DateRule} knows one way of writing; of rules that
 * claim the same words the one that begins first and takes most of them wins; then two dates with "to" between them
 * become one period, and what stands beside a date ({@link DateModifiers}) moves it.
 */
public final class DateReader {
    private static final List<DateRule> RULES = DateWords.all(
            DayRules.rules(),
            MonthRules.rules(),
            NumericDateRules.rules(),
            SeasonRules.rules(),
            HolidayRules.rules(),
            SpanRules.rules(),
            EnglishDateRules.rules(),
            EnglishMonthRules.rules(),
            EnglishEdgeRules.rules());

    private static final Pattern TIME_OF_DAY = Pattern.compile(TimeOfDay.BEHIND_A_DAY);
    private static final Pattern YEAR_BEFORE = Pattern.compile(DateWords.YEAR_BEFORE);
    private static final Pattern BETWEEN = Pattern.compile(DateWords.TO);

    private final WorkCalendar calendar;

    /** A reader that counts working days by that calendar. */
    public DateReader(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The dates of a text.
     *
     * @param today the day it is said
     * @param lean whether a date that could be of several years, months or weeks looks back or ahead
     */
    public Dates read(String text, LocalDate today, Lean lean) {
        String plain = Han.plain(text);
        Standpoint at = new Standpoint(today, lean, calendar);
        List<Found<Period>> periods = new ArrayList<>();
        List<Found<String>> impossible = new ArrayList<>();
        for (DateItem item : joined(select(candidates(plain, at)), plain, at)) {
            if (item.period() == null) {
                impossible.add(Found.in(text, item.start(), item.end(), text.substring(item.start(), item.end())));
            } else {
                DateItem moved = DateModifiers.apply(item, plain, at);
                periods.add(Found.in(text, moved.start(), moved.end(), moved.must()));
            }
        }
        return new Dates(periods, impossible);
    }

    /** The period that is the whole of these words, or empty when they are anything else or impossible. */
    public Optional<Period> whole(String words, LocalDate today, Lean lean) {
        String stripped = words.strip();
        return read(stripped, today, lean).periods().stream()
                .filter(found -> found.length() == stripped.length())
                .findFirst()
                .map(Found::value);
    }

    private static List<DateItem> candidates(String plain, Standpoint at) {
        List<DateItem> candidates = new ArrayList<>();
        for (DateRule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(plain);
            for (int from = 0; from <= plain.length() && matcher.find(from); ) {
                boolean taken = add(candidates, rule, matcher.toMatchResult(), plain, at);
                from = taken ? matcher.end() : matcher.start() + 1;
            }
        }
        return candidates;
    }

    private static boolean add(
            List<DateItem> candidates, DateRule rule, MatchResult match, String plain, Standpoint at) {
        Matcher year = YEAR_BEFORE
                .matcher(plain)
                .region(Math.max(0, match.start() - 8), match.start())
                .useTransparentBounds(true);
        boolean ofYear = rule.kind() != DateRule.Kind.FIXED
                && year.find()
                && (year.group("bare") == null || rule.kind() == DateRule.Kind.NAMED);
        Words words = new Words(match, ofYear ? year.group().strip() : null, plain);
        int start = ofYear ? year.start() : match.start();
        try {
            Period period = rule.meaning().of(words, at);
            if (period == null) {
                return false;
            }
            candidates.add(new DateItem(start, match.end(), rule, words, period));
        } catch (DateTimeException noSuchDay) {
            candidates.add(new DateItem(start, match.end(), rule, words, null));
        }
        return true;
    }

    private static List<DateItem> select(List<DateItem> candidates) {
        candidates.sort(Comparator.comparingInt(DateItem::start)
                .thenComparing(Comparator.comparingInt(DateItem::length).reversed()));
        List<DateItem> selected = new ArrayList<>();
        for (DateItem candidate : candidates) {
            if (selected.isEmpty() || selected.getLast().end() <= candidate.start()) {
                selected.add(withTimeOfDay(candidate));
            }
        }
        return selected;
    }

    private static DateItem withTimeOfDay(DateItem item) {
        String plain = item.words().plain();
        Matcher time = TIME_OF_DAY.matcher(plain).region(item.end(), plain.length());
        boolean day = item.period() != null && item.period().isDay();
        return day && time.lookingAt() ? item.withEnd(time.end(), item.period()) : item;
    }

    private static List<DateItem> joined(List<DateItem> items, String plain, Standpoint at) {
        List<DateItem> joined = new ArrayList<>();
        for (DateItem item : items) {
            if (!joined.isEmpty() && isRange(joined.getLast(), item, plain)) {
                joined.set(joined.size() - 1, DateRange.of(joined.getLast(), item, at));
            } else {
                joined.add(item);
            }
        }
        return joined;
    }

    private static boolean isRange(DateItem first, DateItem last, String plain) {
        return first.period() != null
                && last.period() != null
                && BETWEEN.matcher(plain.substring(first.end(), last.start())).matches();
    }
}
