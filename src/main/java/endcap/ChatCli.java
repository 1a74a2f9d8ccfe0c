package endcap;

import endcap.channel.terminal.InteractiveTerminal;
import endcap.chat.User;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./endcap chat}: a conversation at the keyboard. */
@Command(
        name = "chat",
        description = "Talk in the terminal, with history and completion.",
        mixinStandardHelpOptions = true)
final class ChatCli implements Runnable {
    @Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private Place place = new Place();

    @Option(names = "--as", paramLabel = "PERSON", description = "who speaks: an id of people.yaml")
    private @Nullable String person;

    @Override
    public void run() {
        try (App app = App.open(
                place,
                Setting.terminal(
                        place,
                        java.util.Objects.requireNonNull(spec).commandLine().getErr()))) {
            User user = app.speakers().speaker(person);
            app.sweepIfDue();
            try (InteractiveTerminal terminal = new InteractiveTerminal(
                    app.chat()::answer,
                    user,
                    app.chat().commandNames(),
                    place.data().resolve("history-" + user.id()))) {
                terminal.start();
            }
        }
    }
}
