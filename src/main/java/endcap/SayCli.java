package endcap;

import endcap.channel.terminal.Batch;
import endcap.channel.terminal.Printer;
import endcap.chat.Message;
import endcap.chat.Reply;
import endcap.chat.User;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./endcap say}: one message, one answer; {@code -} reads a message a line. */
@Command(
        name = "say",
        description = "Say one message and print the answer; - reads one message a line from standard input.",
        mixinStandardHelpOptions = true)
final class SayCli implements Callable<Integer> {
    @Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private Place place = new Place();

    @Option(names = "--as", paramLabel = "PERSON", description = "who speaks: an id of people.yaml")
    private @Nullable String person;

    @Option(names = "--json", description = "print the reply as one line of JSON")
    private boolean json;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "the message, or - for standard input")
    private List<String> text = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        Printer printer = new Printer(json);
        try (App app = App.open(
                place,
                Setting.terminal(
                        place,
                        java.util.Objects.requireNonNull(spec).commandLine().getErr()))) {
            User user = app.speakers().speaker(person);
            app.sweepIfDue();
            if (text.equals(List.of("-"))) {
                new Batch(app.chat()::answer, user, printer)
                        .run(new InputStreamReader(System.in, StandardCharsets.UTF_8), out);
                return 0;
            }
            Reply reply = app.chat().answer(Message.from(user, String.join(" ", text), "terminal:" + user.id()));
            out.println(printer.print(reply));
            out.flush();
            return reply.error().isPresent() ? 1 : 0;
        }
    }
}
