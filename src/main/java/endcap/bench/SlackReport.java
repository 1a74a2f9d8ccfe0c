package endcap.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What acknowledging and answering a slash command costs beside a bare server and beside the web, and as ratios. */
public final class SlackReport {
    private final List<SlackRound> rounds;
    private final int clients;
    private final Told told;

    /**
     * What became of all the slash commands, those of the warm-up too.
     *
     * @param takenOn acknowledged with nothing, because the answer follows
     * @param busy told to ask again, because too much waits
     * @param answered whose answer came
     */
    record Told(long takenOn, long busy, long answered) {}

    SlackReport(List<SlackRound> rounds, int clients, Told told) {
        this.rounds = List.copyOf(rounds);
        this.clients = clients;
        this.told = told;
    }

    /** Two tables, and what became of what was asked. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(heading("acknowledged", "bare Javalin POST", "signed /credit"));
        lines.add(ofAcks("one client p50, ms", 3, acks -> acks.alone().p50()));
        lines.add(ofAcks("one client p99, ms", 3, acks -> acks.alone().p99()));
        lines.add(ofAcks(clients + " clients, a second", 0, Acks::perSecond));
        lines.add(ofAcks(clients + " clients p50, ms", 3, acks -> acks.crowd().p50()));
        lines.add(ofAcks(clients + " clients p99, ms", 3, acks -> acks.crowd().p99()));
        lines.add("");
        lines.add(heading("answered", "/api/messages", "/credit in Slack"));
        lines.add(row(
                "one client p50, ms",
                2,
                round -> round.webAnswer().p50(),
                round -> round.slackAnswer().p50()));
        lines.add(row(
                "one client p99, ms",
                2,
                round -> round.webAnswer().p99(),
                round -> round.slackAnswer().p99()));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%,d slash commands: %,d taken on, %,d of these answered; %,d told that too much waits",
                told.takenOn() + told.busy(),
                told.takenOn(),
                told.answered(),
                told.busy()));
        lines.add("figures are medians of " + rounds.size() + " rounds; one client waits for each answer before it asks"
                + " again, " + clients + " clients do not");
        return lines;
    }

    private static String heading(String what, String baseline, String ours) {
        return String.format("%-26s%18s%18s%8s   %s", what, baseline, ours, "ratio", "lowest - highest");
    }

    private String ofAcks(String label, int decimals, ToDoubleFunction<Acks> figure) {
        return row(
                label,
                decimals,
                round -> figure.applyAsDouble(round.bare()),
                round -> figure.applyAsDouble(round.slack()));
    }

    /** Ratios are taken within each round, where all sides had the same machine. */
    private String row(
            String label, int decimals, ToDoubleFunction<SlackRound> baseline, ToDoubleFunction<SlackRound> ours) {
        double[] ratios = sorted(round -> ours.applyAsDouble(round) / baseline.applyAsDouble(round));
        String figure = "%,18." + decimals + "f";
        return String.format(
                Locale.ROOT,
                "%-26s" + figure + figure + "%8.2f   %.2f - %.2f",
                label,
                median(sorted(baseline)),
                median(sorted(ours)),
                median(ratios),
                ratios[0],
                ratios[ratios.length - 1]);
    }

    private double[] sorted(ToDoubleFunction<SlackRound> figure) {
        double[] figures = rounds.stream().mapToDouble(figure).toArray();
        Arrays.sort(figures);
        return figures;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
