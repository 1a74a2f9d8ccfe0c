package endcap.visit;

import endcap.language.Found;
import endcap.language.Period;
import endcap.visit.VisitRecord.NextStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads what happens next: what is said with a day still to come ({@code 下周三补端架}, {@code restock endcap next Wed}), and
 * what follows a word for it ({@code 下次带样品}, {@code next step: send the quote}).
 */
final class NextStepReader {
    private static final Pattern LEAD = Pattern.compile(
            "(?:跟进:|下一步|下次(?:拜访)?|下回|后续|待办|接下来|计划|准备|打算|回头)(?:是|要|会|去|来|计划|准备|:|=|，|\\s)*|\\b(?:next steps?|next time|next visit|follow[- ]?ups?|to ?do|plan(?:ning)? to|going to)\\b(?: is| to| on|:|=|,|\\s)*|\\bnext ?[:=]\\s?");
    private static final Pattern SINCE = Pattern.compile("^since|以来|至今|到现在");
    private static final Pattern FROM = Pattern.compile("(?:自从?|从)$");
    private static final Pattern PAST = Pattern.compile("已经|过了|生日|birthday");

    private NextStepReader() {}

    /** All that is to be done, the earliest first, those without a day last. */
    static List<NextStep> read(Scan scan) {
        List<NextStep> steps = new ArrayList<>();
        for (MatchResult lead : scan.find(LEAD)) {
            if (scan.free(lead.start(), lead.end())) {
                led(scan, lead).ifPresent(steps::add);
            }
        }
        for (Found<Period> day : scan.daysToCome()) {
            if (scan.free(day.start(), day.end()) && toCome(scan, day)) {
                dated(scan, day).ifPresent(steps::add);
            }
        }
        steps.sort(Comparator.comparing(NextStep::date, Comparator.nullsLast(Comparator.naturalOrder())));
        return steps;
    }

    /** 11月19日 said two days later was that day, not next year's. */
    private static boolean toCome(Scan scan, Found<Period> day) {
        return scan.days().stream()
                .filter(nearest -> nearest.overlaps(day))
                .noneMatch(nearest -> nearest.value().to().isBefore(scan.today().minusDays(7)));
    }

    /** 春节 alone says what something is for (春节堆头), and since Monday when it began; neither is a day to do it. */
    private static boolean isAppointment(Scan scan, Found<Period> day) {
        return Phrases.namesDay(scan, day)
                && !SINCE.matcher(scan.plain().substring(day.start(), day.end()))
                        .find()
                && scan.before(day.start(), FROM).isEmpty();
    }

    private static Optional<NextStep> led(Scan scan, MatchResult lead) {
        // 计划 stands in front of the day as often as behind it: 计划下周三补端架, 下周三计划补端架.
        int start = Scan.within(scan.daysToCome(), scan.freeSince(lead.start()), lead.start()).stream()
                .findFirst()
                .map(Found::start)
                .orElse(lead.end());
        int end = over(scan, lead.end());
        List<Found<Period>> days = Scan.within(scan.daysToCome(), Math.min(start, lead.start()), end);
        String what = Phrases.without(scan, lead.end(), end, Scan.within(days, lead.end(), end));
        if (what.isBlank()) {
            return Optional.empty();
        }
        scan.take(Math.min(start, lead.start()), end);
        return Optional.of(new NextStep(what, Phrases.latest(days)));
    }

    private static Optional<NextStep> dated(Scan scan, Found<Period> day) {
        int start = day.start();
        boolean alone = scan.freeSince(start) == start;
        int end = alone ? over(scan, day.end()) : scan.phraseEnd(day.end());
        String what = Phrases.without(scan, day.end(), end, List.of());
        if (!saysSomething(what)) {
            start = scan.freeSince(day.start());
            end = day.end();
            what = Phrases.without(scan, start, day.start(), List.of());
        }
        if (!saysSomething(what)
                || !isAppointment(scan, day)
                || PAST.matcher(what).find()) {
            return Optional.empty();
        }
        scan.take(start, end);
        return Optional.of(new NextStep(what, day.value().to()));
    }

    /** To the end of the phrase; one that is a day alone goes on behind the space: 下周三 补端架. */
    private static int over(Scan scan, int start) {
        int end = scan.phraseEnd(start);
        boolean space = end < scan.plain().length() && scan.plain().charAt(end) == ' ' && scan.free(end, end + 1);
        List<Found<Period>> days = Scan.within(scan.daysToCome(), start, end);
        boolean onlyDay = !saysSomething(Phrases.without(scan, start, end, days));
        return space && onlyDay ? scan.phraseEnd(end + 1) : end;
    }

    private static boolean saysSomething(String what) {
        return what.codePoints().anyMatch(Character::isLetter);
    }
}
