package endcap;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** {@code ./endcap bench}: how good and how fast things are, in figures. */
@Command(
        name = "bench",
        description = "Measure the search, the verdicts and Slack beside others.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {BenchRetrievalCli.class, BenchSearchCli.class, BenchCreditCli.class, BenchSlackCli.class})
final class BenchCli implements Runnable {
    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                "Say what to measure, for example: ./endcap bench retrieval questions.tsv");
    }
}
