package endcap;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the log says meanwhile; it is still said where it usually is. */
final class Logged implements AutoCloseable {
    private final PrintStream usual = System.err;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    private Logged() {
        System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
    }

    static Logged from() {
        return new Logged();
    }

    /** The lines of the Slack channel that warn or worse; the lines of a stack trace are none. */
    List<String> warnings() {
        return heard.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches(".* (WARN|ERROR) .*"))
                .toList();
    }

    @Override
    public void close() {
        System.setErr(usual);
        usual.print(heard.toString(StandardCharsets.UTF_8));
    }
}
