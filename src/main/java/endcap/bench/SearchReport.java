package endcap.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What searching costs at several sizes, side by side, and as ratios that hold on any machine. */
public final class SearchReport {
    private final List<SearchCost> costs;

    SearchReport(List<SearchCost> costs) {
        this.costs = List.copyOf(costs);
    }

    /** The table. */
    public List<String> lines() {
        return List.of(
                row("passages", cost -> String.format(Locale.ROOT, "%,d", cost.passages())),
                figure("words read and indexed, s", SearchCost::wordsSeconds),
                figure("vectors indexed, s", SearchCost::meaningsSeconds),
                figure("memory, MB", SearchCost::heapMegabytes),
                figure("index, MB", SearchCost::indexMegabytes),
                timing("query p50 / p99, ms", SearchCost::query),
                timing("raw Lucene p50 / p99, ms", SearchCost::bare),
                timing("embedding alone p50 / p99, ms", SearchCost::embedding),
                figure(
                        "query : raw Lucene",
                        cost -> cost.query().p50() / cost.bare().p50()),
                figure(
                        "query : embedding",
                        cost -> cost.query().p50() / cost.embedding().p50()),
                figure(
                        "(query - embedding) : raw Lucene",
                        cost -> (cost.query().p50() - cost.embedding().p50())
                                / cost.bare().p50()));
    }

    private String timing(String label, Function<SearchCost, Timing> timing) {
        return row(label, cost -> {
            Timing shown = timing.apply(cost);
            return String.format(Locale.ROOT, "%.2f / %.2f", shown.p50(), shown.p99());
        });
    }

    private String figure(String label, ToDoubleFunction<SearchCost> value) {
        return row(label, cost -> String.format(Locale.ROOT, "%.2f", value.applyAsDouble(cost)));
    }

    private String row(String label, Function<SearchCost, String> cell) {
        return String.format("%-34s", label)
                + costs.stream()
                        .map(cost -> String.format("%18s", cell.apply(cost)))
                        .collect(Collectors.joining());
    }
}
