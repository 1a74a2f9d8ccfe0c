package endcap.day;

import endcap.customer.CustomerRef;
import java.util.Comparator;
import java.util.List;

/**
 * What comes first. Pure: the same things are ranked the same way, whatever order they are told in.
 *
 * <ol>
 *   <li>What presses: somebody is stopped by it, or its day is over and a word was given or money is missing. Every other
 *       delay is worse tomorrow by as much as today; this one costs trust each day.
 *   <li>What is due on the days asked for, a round of visits that is late included: its day was our own choice, and forty
 *       of them must not stand before an order that closes today.
 *   <li>What comes after, and is told beforehand.
 * </ol>
 *
 * <p>Within each: by kind ({@link DueKind} says why in that order), then by the customer's grade, then the earlier day, then
 * the larger amount. The day stands before the amount so that nothing waits for ever behind something larger; the grade
 * before the day because a rep who runs out of time should have been at the customer that matters more.
 */
final class Ranking {
    private static final String WITHOUT_GRADE = "~";

    private Ranking() {}

    /** When something is to be seen to, seen from the days asked for. */
    enum Urgency {
        PRESSING,
        DUE,
        AHEAD
    }

    /** The same things, what comes first in front. */
    static List<Due> ranked(List<Due> all, AskedDays days) {
        return all.stream()
                .sorted(Comparator.comparing((Due due) -> urgency(due, days))
                        .thenComparing(Due::kind)
                        .thenComparing(due -> due.grade().orElse(WITHOUT_GRADE))
                        .thenComparing(Due::due)
                        .thenComparing(Comparator.comparingLong(Due::fen).reversed())
                        .thenComparing(due -> due.customer().map(Ranking::key).orElse(""))
                        .thenComparing(Due::what)
                        .thenComparing(due -> due.way().says()))
                .toList();
    }

    static Urgency urgency(Due due, AskedDays days) {
        boolean late = due.due().isBefore(days.from());
        return switch (due.kind().pressing()) {
            case AT_ONCE -> Urgency.PRESSING;
            case WHEN_LATE -> late ? Urgency.PRESSING : dueOrAhead(due, days);
            case NEVER -> dueOrAhead(due, days);
        };
    }

    private static Urgency dueOrAhead(Due due, AskedDays days) {
        return due.due().isAfter(days.to()) ? Urgency.AHEAD : Urgency.DUE;
    }

    private static String key(CustomerRef customer) {
        return customer.code() == null ? customer.name() : customer.code();
    }
}
