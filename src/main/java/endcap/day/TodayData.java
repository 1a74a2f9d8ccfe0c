package endcap.day;

import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list for programs, most pressing first. */
public record TodayData(List<Item> items) {
    private static final int MOST = 200;

    public TodayData {
        items = List.copyOf(items);
    }

    /**
     * One thing to see to.
     *
     * @param kind a {@link DueKind#word}
     * @param customer null when it is about none
     */
    public record Item(String kind, @Nullable CustomerRef customer, String what, LocalDate due) {}

    static TodayData of(List<Due> ranked) {
        return new TodayData(ranked.stream()
                .limit(MOST)
                .map(due -> new Item(due.kind().word(), due.customer().orElse(null), due.what(), due.due()))
                .toList());
    }
}
