package endcap.channel.slack.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How one method of Slack misbehaves, on demand of a test; each trouble lasts some calls, one after the other. */
public final class Faults {
    private final Queue<Fault> next = new ArrayDeque<>();
    private Optional<CountDownLatch> gate = Optional.empty();

    /** What is left to do with a call after its trouble. */
    enum Then {
        NOTHING,
        ANSWER,
        DO_BUT_LOSE_THE_ANSWER
    }

    /** One trouble with one call. */
    private interface Fault {
        Then happens(HttpExchange exchange) throws IOException;
    }

    /** Answers 429, to come again after so many seconds. */
    public Faults isLimited(int times, int retryAfterSeconds) {
        return add(times, exchange -> {
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(retryAfterSeconds));
            Answers.json(exchange, 429, Json.object("ok", false, "error", "ratelimited"));
            return Then.NOTHING;
        });
    }

    /** Answers ok:false. */
    public Faults fails(int times, String error) {
        return add(times, exchange -> {
            Answers.json(exchange, 200, new Refused(error).json());
            return Then.NOTHING;
        });
    }

    /** Answers with a page that is no JSON, as servers in trouble do. */
    public Faults breaks(int times, int status) {
        return add(times, exchange -> {
            Answers.text(exchange, status, "text/html", "<html>Slack has trouble</html>");
            return Then.NOTHING;
        });
    }

    /**
     * Ends the connection without an answer. The SDK's HTTP client tries once more by itself, and says nothing of it, when
     * the connection had been used before; two in a row always reach the app.
     */
    public Faults cutsTheLine(int times) {
        return add(times, exchange -> {
            exchange.close();
            return Then.NOTHING;
        });
    }

    /** Does what was asked for, and then ends the connection without saying so; see {@link #cutsTheLine}. */
    public Faults losesTheAnswer(int times) {
        return add(times, exchange -> Then.DO_BUT_LOSE_THE_ANSWER);
    }

    /** Works as it should for some calls, before the next trouble. */
    public Faults works(int times) {
        return add(times, exchange -> Then.ANSWER);
    }

    /** Answers nothing before the latch is at zero. */
    public synchronized Faults waitsFor(CountDownLatch opened) {
        gate = Optional.of(opened);
        return this;
    }

    private synchronized Faults add(int times, Fault fault) {
        for (int i = 0; i < times; i++) {
            next.add(fault);
        }
        return this;
    }

    Then happens(HttpExchange exchange) throws IOException {
        Optional<CountDownLatch> closed;
        Fault fault;
        synchronized (this) {
            closed = gate;
            fault = next.isEmpty() ? each -> Then.ANSWER : next.remove();
        }
        if (closed.isPresent()) {
            waitBefore(closed.get());
        }
        return fault.happens(exchange);
    }

    private static void waitBefore(CountDownLatch closed) throws IOException {
        try {
            if (!closed.await(Duration.ofMinutes(1).toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("nobody opened the gate of this test");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
