package endcap.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What a verdict costs in companies of several sizes, side by side, and what the largest costs by the smallest. */
public final class CreditReport {
    private final String engine;
    private final List<CreditCost> costs;
    private final SideBySide<CreditCost> table;

    CreditReport(String engine, List<CreditCost> costs) {
        this.engine = engine;
        this.costs = List.copyOf(costs);
        this.table = new SideBySide<>(costs);
    }

    /** The table, then the plans at the largest size. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                table.row(
                        "customers (" + engine + ")",
                        cost -> count(cost.company().customers())),
                table.row("open items", cost -> count(cost.company().openItems())),
                table.figure("loaded, s", CreditCost::loadSeconds),
                table.figure("database, MB", CreditCost::megabytes),
                table.timing("verdict p50 / p99, ms", 3, CreditCost::verdict),
                table.timing("bare JDBC p50 / p99, ms", 3, CreditCost::plain),
                table.figure("memory made by a verdict, kB", CreditCost::kilobytes),
                table.figure(
                        "verdict : bare JDBC",
                        cost -> cost.verdict().p50() / cost.plain().p50()),
                ratio("verdict", CreditCost::verdict),
                ratio("bare JDBC", CreditCost::plain)));
        lines.add("");
        lines.add("plans at " + count(last().company().customers()) + " customers");
        lines.addAll(last().plans());
        return lines;
    }

    /** The largest company by the smallest, where half of the runs and one in a hundred lie. */
    private String ratio(String label, Function<CreditCost, Timing> timing) {
        Timing small = timing.apply(costs.get(0));
        Timing large = timing.apply(last());
        return table.row(label + ", largest : smallest", cost -> "")
                .stripTrailing()
                .concat(String.format(
                        Locale.ROOT, " p50 %.2f, p99 %.2f", large.p50() / small.p50(), large.p99() / small.p99()));
    }

    private CreditCost last() {
        return costs.get(costs.size() - 1);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
