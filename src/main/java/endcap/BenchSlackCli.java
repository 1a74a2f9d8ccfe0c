package endcap;

import endcap.bench.SlackBench;
import endcap.bench.StandInSlack;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./endcap bench slack}: how soon a slash command is acknowledged and answered. */
@Command(
        name = "slack",
        description = {
            "Time signed slash commands over the sample company beside a bare Javalin POST, and their answers beside",
            "the web's. Slack is stood in for on 127.0.0.1: nothing leaves the machine, and nothing is left on it."
        },
        mixinStandardHelpOptions = true)
final class BenchSlackCli implements Callable<Integer> {
    private static final double MILLIS_OF_A_SECOND = 1e3;

    /** Answers that are held back for longer are given up: Slack has ten seconds to take one. */
    private static final double LONGEST_SECONDS = 8;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "how many rounds count, after one to warm up (default: ${DEFAULT-VALUE})")
    private int rounds = 5;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "how long each of the five parts of a round takes, at most 8 (default: ${DEFAULT-VALUE})")
    private double seconds = 3;

    @Option(
            names = "--clients",
            paramLabel = "N",
            description = "how many post at once, besides one alone (default: ${DEFAULT-VALUE})")
    private int clients = 8;

    @Override
    public Integer call() throws IOException {
        var commandLine = Objects.requireNonNull(spec).commandLine();
        if (rounds < 1 || !(seconds > 0 && seconds <= LONGEST_SECONDS) || clients < 1) {
            throw new ParameterException(
                    commandLine, "--rounds and --clients are 1 or more, --seconds more than 0 and at most 8");
        }
        Path scratch = Files.createTempDirectory("endcap-bench-slack-");
        try {
            measure(scratch, commandLine.getOut(), commandLine.getErr());
        } finally {
            DemoCli.delete(scratch);
        }
        return 0;
    }

    private void measure(Path scratch, PrintWriter out, PrintWriter err) throws IOException {
        err.println("importing the sample company / 导入示例公司");
        try (StandInSlack slack = StandInSlack.start();
                SlackUnderTest ours = SlackUnderTest.in(scratch, slack.api());
                SlackBench bench = new SlackBench(
                        ours.address(), ours.signingSecret(), slack, ours.members(), clients, Clock.systemUTC())) {
            err.println("measuring " + rounds + " rounds");
            double before = load();
            var report = bench.measure(rounds, Duration.ofMillis(Math.round(seconds * MILLIS_OF_A_SECOND)));
            report.lines().forEach(out::println);
            out.println(String.format(
                    Locale.ROOT,
                    "clients, servers and the stand-in for Slack shared one process on %d processors; load %.1f before, %.1f"
                            + " after",
                    Runtime.getRuntime().availableProcessors(),
                    before,
                    load()));
            out.flush();
        }
    }

    /** How many processes wanted to run over the last minute, ours among them. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
