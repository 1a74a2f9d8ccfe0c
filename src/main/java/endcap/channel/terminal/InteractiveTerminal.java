package endcap.channel.terminal;

import endcap.chat.Card;
import endcap.chat.Channel;
import endcap.chat.Choice;
import endcap.chat.Form;
import endcap.chat.Message;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.chat.Texts;
import endcap.chat.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * A conversation at the keyboard. Buttons are numbered: their number taps them. A form is asked field by field. An empty
 * line does nothing; Ctrl-D ends.
 */
public final class InteractiveTerminal implements Channel {
    private final Function<Message, Reply> chat;
    private final User user;
    private final Texts texts;
    private final Terminal terminal;
    private final LineReader reader;
    private List<Choice> buttons = List.of();
    private Optional<Form> form = Optional.empty();

    /**
     * A conversation with that person.
     *
     * @param commands what Tab completes
     * @param history the file that keeps what was typed
     */
    public InteractiveTerminal(Function<Message, Reply> chat, User user, Collection<String> commands, Path history) {
        this.chat = chat;
        this.user = user;
        this.texts = Texts.of(user.language());
        try {
            this.terminal = TerminalBuilder.builder().system(true).dumb(true).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .completer(new StringsCompleter(
                        commands.stream().map(command -> "/" + command).toList()))
                .variable(LineReader.HISTORY_FILE, history)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    /** Talks until the person ends it. */
    @Override
    public void start() {
        print(texts.text("terminal.welcome", user.name()));
        try {
            while (true) {
                line(reader.readLine("> ").strip());
            }
        } catch (UserInterruptException | EndOfFileException over) {
            print(texts.text("terminal.bye"));
        }
    }

    @Override
    public void close() {
        try {
            reader.getHistory().save();
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String typed) {
        if (typed.isEmpty()) {
            return;
        }
        Optional<Choice> tapped = button(typed);
        if (tapped.isPresent()) {
            say(tapped.get().says());
        } else if (form.isPresent() && typed.equalsIgnoreCase("f")) {
            say(fillIn(form.get()));
        } else {
            say(typed);
        }
    }

    private void say(String text) {
        Reply reply = chat.apply(Message.from(user, text, "terminal:" + user.id()));
        buttons = reply.choices();
        form = reply.cards().stream()
                .flatMap(card -> card instanceof Card.Fill(Form fields)
                        ? Optional.of(fields).stream()
                        : Optional.<Form>empty().stream())
                .findFirst();
        print(PlainText.of(reply));
        for (int i = 0; i < buttons.size(); i++) {
            print("  " + (i + 1) + ") " + buttons.get(i).label());
        }
        form.ifPresent(fields -> print("  f) " + fields.title()));
    }

    private Optional<Choice> button(String typed) {
        if (!typed.matches("[1-9][0-9]?") || Integer.parseInt(typed) > buttons.size()) {
            return Optional.empty();
        }
        return Optional.of(buttons.get(Integer.parseInt(typed) - 1));
    }

    private String fillIn(Form fields) {
        Map<String, String> values = new HashMap<>();
        for (Form.Field field : fields.fields()) {
            String asked = field.label() + (field.options().isEmpty() ? "" : " " + field.options());
            values.put(field.name(), reader.readLine(asked + ": ", null, field.value()));
        }
        return fields.sentence(values);
    }

    private void print(String text) {
        terminal.writer().println(text);
        terminal.flush();
    }
}
