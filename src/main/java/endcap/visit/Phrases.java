package endcap.visit;

import endcap.language.Found;
import endcap.language.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a phrase says besides its date. */
final class Phrases {
    private static final Pattern EDGES = Pattern.compile(
            "^(?:\\s|[,，、:：.)）】]|(?:之前|以前|前|内|就|会|在|再|把|将|要|去|来)(?=[\\p{IsHan}])|(?:to|that|will|by|on|before|in|and|then|we|i)\\b)+|(?:\\s|[,，、:：.(（【]|之前|以前|(?<!目|提)前|\\b(?:by|on|before|until|at|in|and|this|coming|from|starting))+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY = Pattern.compile(
            "(?<!双)\\d(?!18)|[周月日号天后前内底初旬末期]|\\b(?:mon|tue|wed|thu|fri|sat|sun|today|tonight|tomorrow|week|month|day|next|by|before|end|within|in)");

    private Phrases() {}

    /** The words of that part without the dates and the little words that tied them in. */
    static String without(Scan scan, int start, int end, List<? extends Found<?>> dates) {
        StringBuilder rest = new StringBuilder();
        int at = start;
        for (Found<?> date : dates) {
            join(rest, scan.words(at, date.start()));
            at = date.end();
        }
        join(rest, scan.words(at, end));
        return rest.toString();
    }

    private static void join(StringBuilder rest, String words) {
        String bare = EDGES.matcher(words).replaceAll("").strip();
        if (bare.isEmpty()) {
            return;
        }
        boolean latin = rest.length() > 0 && rest.charAt(rest.length() - 1) < 128;
        rest.append(latin ? " " : "").append(bare);
    }

    /** Whether a date says a day; a holiday's name alone may say what something is for: 春节堆头. */
    static boolean namesDay(Scan scan, Found<Period> date) {
        return DAY.matcher(scan.plain().substring(date.start(), date.end())).find();
    }

    /** By when: the last day of the last date; null without one. */
    static @Nullable LocalDate latest(List<Found<Period>> days) {
        return days.isEmpty() ? null : days.getLast().value().to();
    }
}
