package endcap.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code /help}: what can be asked, each with an example that works when tapped. */
public final class HelpCommand implements Command {
    private final Supplier<List<String>> names;

    /** @param names the commands to list; asked for at each call because help is itself one of them */
    public HelpCommand(Supplier<List<String>> names) {
        this.names = names;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public Reply run(Request request) {
        String about = request.words().replaceFirst("^[/／]", "").strip();
        List<String> listed = names.get().stream()
                .filter(name -> request.texts().has("command." + name + ".help"))
                .toList();
        if (listed.contains(about)) {
            return Reply.of(
                            "help",
                            new Card.Heading("/" + about),
                            new Card.Text(request.text("command." + about + ".help")),
                            example(request, about))
                    .forEveryone();
        }
        List<List<String>> rows = new ArrayList<>();
        listed.forEach(name -> rows.add(List.of("/" + name, request.text("command." + name + ".help"))));
        List<Card.Column> columns =
                List.of(Card.Column.text(request.text("help.say")), Card.Column.text(request.text("help.does")));
        return Reply.of(
                        "help",
                        new Card.Heading(request.text("help.title")),
                        new Card.Text(request.text("help.intro")),
                        new Card.Table("", columns, rows),
                        examples(request, listed))
                .forEveryone();
    }

    private static Card example(Request request, String name) {
        return examples(request, List.of(name));
    }

    private static Card examples(Request request, List<String> listed) {
        return new Card.Choices(listed.stream()
                .filter(name -> request.texts().has("command." + name + ".example"))
                .map(name -> request.text("command." + name + ".example"))
                .map(sentence -> new Choice(sentence, sentence))
                .toList());
    }
}
