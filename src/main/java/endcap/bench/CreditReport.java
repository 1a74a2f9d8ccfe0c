package endcap.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What a verdict costs in companies of several sizes, side by side, and what the largest costs by the smallest. */
public final class CreditReport {
    private final String engine;
    private final List<CreditCost> costs;

    CreditReport(String engine, List<CreditCost> costs) {
        this.engine = engine;
        this.costs = List.copyOf(costs);
    }

    /** The table, then the plans at the largest size. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                row("customers (" + engine + ")", cost -> count(cost.company().customers())),
                row("open items", cost -> count(cost.company().openItems())),
                figure("loaded, s", CreditCost::loadSeconds),
                figure("database, MB", CreditCost::megabytes),
                timing("verdict p50 / p99, ms", CreditCost::verdict),
                timing("bare JDBC p50 / p99, ms", CreditCost::plain),
                figure("memory made by a verdict, kB", CreditCost::kilobytes),
                figure(
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
        return row(label + ", largest : smallest", cost -> "")
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

    private String timing(String label, Function<CreditCost, Timing> timing) {
        return row(label, cost -> {
            Timing shown = timing.apply(cost);
            return String.format(Locale.ROOT, "%.3f / %.3f", shown.p50(), shown.p99());
        });
    }

    private String figure(String label, ToDoubleFunction<CreditCost> value) {
        return row(label, cost -> String.format(Locale.ROOT, "%.2f", value.applyAsDouble(cost)));
    }

    private String row(String label, Function<CreditCost, String> cell) {
        return String.format("%-34s", label)
                + costs.stream()
                        .map(cost -> String.format("%18s", cell.apply(cost)))
                        .collect(Collectors.joining());
    }
}
