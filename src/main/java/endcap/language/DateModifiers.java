package endcap.language;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a date and moves it: 25号前, 春节前两周, 国庆后, by Friday, before Christmas, two weeks before Chinese
 * New Year.
 *
 * <p>"By" a day and Chinese 前 after a plain day count that day; "before" and 前 after a holiday, a week or a month do not.
 * A count of weeks or days before or after it are those weeks or days themselves: 春节前两周 is the fortnight that ends on
 * its eve.
 */
final class DateModifiers {
    private static final String COUNT =
            " ?(?:的? ?(?<count>" + DateWords.COUNT + ") ?个?(?<unit>工作日|天|日|周|星期|礼拜|月)(?!前|后|内))?";
    private static final Pattern BEHIND = Pattern.compile(" ?(?:(?<before>之前|以前|前(?![台往面后者期来去排端几任进线提半列置日天]))"
            + "|(?<after>之后|以后|后(?![天续面台勤者来期仓排备日]))|(?<until>为止|截止|(?<=[天日号])(?:之|以)内)|(?<since>以来|至今|到现在))");
    private static final Pattern COUNTED = Pattern.compile(COUNT);
    private static final Pattern IN_FRONT = Pattern.compile(
            "(?<![a-z])(?:(?<count>" + SpanRules.ENGLISH_COUNT + ") (?<unit>" + SpanRules.ENGLISH_UNIT
                    + ") )?(?<word>before|prior to|ahead of|after|following|by|until|till|no later than|since) (?:the )?$");

    private DateModifiers() {}

    /** The date with what stands around it. */
    static DateItem apply(DateItem item, String plain, Standpoint at) {
        Matcher behind =
                BEHIND.matcher(plain).region(item.end(), plain.length()).useTransparentBounds(true);
        if (behind.lookingAt()) {
            return behind(item, plain, behind, at);
        }
        Matcher inFront = IN_FRONT.matcher(plain.substring(Math.max(0, item.start() - 40), item.start()));
        return inFront.find() ? inFront(item, inFront, at) : item;
    }

    private static DateItem behind(DateItem item, String plain, Matcher behind, Standpoint at) {
        Matcher counted = COUNTED.matcher(plain).region(behind.end(), plain.length());
        boolean isCounted = counted.lookingAt() && counted.group("count") != null;
        TimeSpan span = isCounted ? TimeSpan.of(counted.group("count"), counted.group("unit")) : null;
        int end = isCounted ? counted.end() : behind.end();
        Period period = item.must();
        boolean wholeDay = period.isDay() && item.rule().kind() != DateRule.Kind.NAMED;
        if (behind.group("before") != null) {
            return item.withEnd(end, span == null && wholeDay ? until(period.to(), at) : before(period, span, at));
        }
        if (behind.group("after") != null) {
            return item.withEnd(end, after(item, span, at));
        }
        return item.withEnd(behind.end(), behind.group("until") != null ? until(period.to(), at) : since(item, at));
    }

    private static DateItem inFront(DateItem item, Matcher inFront, Standpoint at) {
        String count = inFront.group("count");
        TimeSpan span = count == null ? null : TimeSpan.inEnglish(count, inFront.group("unit"));
        int start = item.start() - inFront.group().length();
        Period period = item.must();
        return item.withStart(
                start,
                switch (inFront.group("word")) {
                    case "before", "prior to", "ahead of" -> before(period, span, at);
                    case "after", "following" -> after(item, span, at);
                    case "since" -> since(item, at);
                    default -> until(period.to(), at);
                });
    }

    private static Period until(LocalDate last, Standpoint at) {
        return new Period(last.isBefore(at.today()) ? last : at.today(), last);
    }

    /** From the last one there was until today. */
    private static Period since(DateItem item, Standpoint at) {
        Period read = item.rule().meaning().of(item.words(), at.leaning(Lean.PAST));
        Period period = read == null ? item.must() : read;
        return period.from().isAfter(at.today()) ? period : new Period(period.from(), at.today());
    }

    private static Period before(Period period, @Nullable TimeSpan span, Standpoint at) {
        LocalDate last = period.from().minusDays(1);
        return span == null ? until(last, at) : new Period(span.before(period.from(), at.calendar()), last);
    }

    /** The first day after it, or the first working day after a public holiday; or so many days from there. */
    private static Period after(DateItem item, @Nullable TimeSpan span, Standpoint at) {
        Period period = item.must();
        LocalDate last = Holiday.on(period.from())
                .filter(holiday -> item.rule().kind() == DateRule.Kind.NAMED && holiday.isPublic())
                .map(holiday ->
                        holiday.breakIn(period.from().getYear(), at.calendar()).to())
                .orElse(period.to());
        return span == null
                ? Period.of(last.plusDays(1))
                : new Period(last.plusDays(1), span.after(last, at.calendar()));
    }
}
