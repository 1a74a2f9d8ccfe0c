package endcap.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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

    /** A table for each comparison, and what became of what was asked. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(heading("one client", "bare Javalin POST", "signed /credit"));
        lines.addAll(timing("acknowledged", 3, SlackRound::bareAck, SlackRound::slackAck));
        lines.add(heading(clients + " clients, answers held back", "bare Javalin POST", "signed /credit"));
        lines.addAll(crowd(SlackRound::held));
        lines.add(heading(clients + " clients, answered meanwhile", "bare Javalin POST", "signed /credit"));
        lines.addAll(crowd(SlackRound::answering));
        lines.add(heading("one client", "/api/messages", "/credit in Slack"));
        lines.addAll(timing("answered", 2, SlackRound::webAnswer, SlackRound::slackAnswer));
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
        return String.format("%-30s%18s%18s%8s   %s", what, baseline, ours, "ratio", "lowest - highest");
    }

    private List<String> crowd(Function<SlackRound, Crowd> ours) {
        List<String> lines = new ArrayList<>();
        lines.add(row(
                "  acknowledged a second",
                0,
                round -> round.bare().perSecond(),
                round -> ours.apply(round).perSecond()));
        lines.addAll(timing(
                "acknowledged",
                3,
                round -> round.bare().timing(),
                round -> ours.apply(round).timing()));
        return lines;
    }

    private List<String> timing(
            String what, int decimals, Function<SlackRound, Timing> baseline, Function<SlackRound, Timing> ours) {
        return List.of(
                row(
                        "  " + what + " p50, ms",
                        decimals,
                        round -> baseline.apply(round).p50(),
                        round -> ours.apply(round).p50()),
                row(
                        "  " + what + " p99, ms",
                        decimals,
                        round -> baseline.apply(round).p99(),
                        round -> ours.apply(round).p99()));
    }

    /** Ratios are taken within each round, where all sides had the same machine. */
    private String row(
            String label, int decimals, ToDoubleFunction<SlackRound> baseline, ToDoubleFunction<SlackRound> ours) {
        double[] ratios = sorted(round -> ours.applyAsDouble(round) / baseline.applyAsDouble(round));
        String figure = "%,18." + decimals + "f";
        return String.format(
                Locale.ROOT,
                "%-30s" + figure + figure + "%8.2f   %.2f - %.2f",
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
