package endcap.channel.terminal;

import endcap.chat.Message;
import endcap.chat.Reply;
import endcap.chat.User;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.function.Function;

/** Reads a message a line and answers each, blank ones too, before it reads the next. */
public final class Batch {
    private final Function<Message, Reply> chat;
    private final User user;
    private final Printer printer;

    public Batch(Function<Message, Reply> chat, User user, Printer printer) {
        this.chat = chat;
        this.user = user;
        this.printer = printer;
    }

    /** Answers until the input ends. */
    public void run(Reader in, PrintWriter out) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Reply reply = chat.apply(Message.from(user, line, "terminal:" + user.id()));
            // One line in, one line out: whoever pipes messages in can tell which answer is whose.
            out.println(printer.print(reply).replace("\n", " ⏎ "));
            out.flush();
        }
    }
}
