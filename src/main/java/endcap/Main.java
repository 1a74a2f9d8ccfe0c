package endcap;

import endcap.config.ConfigException;
import java.util.logging.LogManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Arguments in, exit status out: 0 done, 1 the work failed, 2 the call was wrong. Results go to standard output, all else
 * to standard error.
 */
@Command(
        name = "endcap",
        description = "Endcap 端架助手: the chat assistant of a field-sales team.",
        mixinStandardHelpOptions = true,
        version = "endcap 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit status: 0 done; 1 the work failed; 2 the call was wrong.",
            "Completion for bash and zsh: source <(./endcap completion)"
        },
        subcommands = {
            DemoCli.class,
            ServeCli.class,
            SayCli.class,
            ChatCli.class,
            AskCli.class,
            ImportCli.class,
            IngestCli.class,
            CheckCli.class,
            BackupCli.class,
            RestoreCli.class,
            TestCli.class,
            BenchCli.class,
            TokenCli.class,
            RehearseCli.class,
            CommandLine.HelpCommand.class,
            CompletionCli.class
        })
public final class Main implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    private Main() {}

    /** Runs the program and ends the process. */
    public static void main(String[] args) {
        // Libraries that log the JDK's way would print beside our log; their warnings are not for people.
        LogManager.getLogManager().reset();
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setExecutionExceptionHandler((failure, failed, parsed) -> explain(failure, failed));
        return commandLine;
    }

    private static int explain(Exception failure, CommandLine failed) {
        if (failure instanceof ConfigException || failure instanceof CannotStart) {
            failed.getErr().println(failure.getMessage());
        } else {
            LOG.error("{} failed", failed.getCommandName(), failure);
            failed.getErr().println("Something went wrong on our side; the log above says what. / 程序出错，详情见上方日志。");
        }
        return 1;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "Say what to do, for example: ./endcap demo");
    }
}
