package endcap.channel.slack.line;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what happens again and again, so that a log tells of it the first, the tenth, the hundredth time, and so on. */
public final class Repeats {
    private static final int MOST_KINDS = 1000;
    private static final String OTHERS = "others";

    private final Map<String, AtomicLong> times = new ConcurrentHashMap<>();

    /** Counts one more of that kind, and says whether to tell of it. */
    public boolean isWorthTelling(String kind) {
        String counted = times.size() < MOST_KINDS || times.containsKey(kind) ? kind : OTHERS;
        long count = times.computeIfAbsent(counted, first -> new AtomicLong()).incrementAndGet();
        while (count % 10 == 0) {
            count /= 10;
        }
        return count == 1;
    }
}
