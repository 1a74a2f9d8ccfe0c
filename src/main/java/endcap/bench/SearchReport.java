package endcap.bench;

import java.util.List;
import java.util.Locale;

/** What searching costs at several sizes, side by side, and as ratios that hold on any machine. */
public final class SearchReport {
    private final SideBySide<SearchCost> table;

    SearchReport(List<SearchCost> costs) {
        this.table = new SideBySide<>(costs);
    }

    /** The table. */
    public List<String> lines() {
        return List.of(
                table.row("passages", cost -> String.format(Locale.ROOT, "%,d", cost.passages())),
                table.figure("words read and indexed, s", SearchCost::wordsSeconds),
                table.figure("vectors indexed, s", SearchCost::meaningsSeconds),
                table.figure("memory, MB", SearchCost::heapMegabytes),
                table.figure("index, MB", SearchCost::indexMegabytes),
                table.timing("query p50 / p99, ms", 2, SearchCost::query),
                table.timing("raw Lucene p50 / p99, ms", 2, SearchCost::bare),
                table.timing("embedding alone p50 / p99, ms", 2, SearchCost::embedding),
                table.figure(
                        "query : raw Lucene",
                        cost -> cost.query().p50() / cost.bare().p50()),
                table.figure(
                        "query : embedding",
                        cost -> cost.query().p50() / cost.embedding().p50()),
                table.figure(
                        "(query - embedding) : raw Lucene",
                        cost -> (cost.query().p50() - cost.embedding().p50())
                                / cost.bare().p50()));
    }
}
