package endcap;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** {@code ./endcap completion}: what makes Tab complete in bash and zsh. */
@Command(
        name = "completion",
        description = "Print the completion for bash and zsh: source <(./endcap completion)",
        mixinStandardHelpOptions = true)
final class CompletionCli implements Runnable {
    @Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        var commandLine = java.util.Objects.requireNonNull(spec).commandLine();
        commandLine.getOut().print(AutoComplete.bash("endcap", spec.root().commandLine()));
        commandLine.getOut().flush();
    }
}
