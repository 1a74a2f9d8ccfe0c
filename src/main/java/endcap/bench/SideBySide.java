package endcap.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The rows of a report: a label, then a column for each thing measured. */
record SideBySide<C>(List<C> measured) {
    SideBySide {
        measured = List.copyOf(measured);
    }

    /** Half of the runs and one in a hundred, with so many decimals. */
    String timing(String label, int decimals, Function<C, Timing> timing) {
        String figure = "%." + decimals + "f";
        return row(label, one -> {
            Timing shown = timing.apply(one);
            return String.format(Locale.ROOT, figure + " / " + figure, shown.p50(), shown.p99());
        });
    }

    String figure(String label, ToDoubleFunction<C> value) {
        return row(label, one -> String.format(Locale.ROOT, "%.2f", value.applyAsDouble(one)));
    }

    String row(String label, Function<C, String> cell) {
        return String.format("%-34s", label)
                + measured.stream()
                        .map(one -> String.format("%18s", cell.apply(one)))
                        .collect(Collectors.joining());
    }
}
