package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The Web API, the response URLs and the files of the fake Slack, on a socket of this machine. */
final class WebApi implements AutoCloseable {
    private final Workspace workspace;
    private final Credentials credentials;
    private final SlackClock clock;
    private final Map<String, ApiMethod> methods = new ConcurrentHashMap<>();
    private final Map<String, Faults> faults = new ConcurrentHashMap<>();
    private final List<WebCall> calls = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    WebApi(Workspace workspace, Credentials credentials, SlackClock clock) {
        this.workspace = workspace;
        this.credentials = credentials;
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> Answers.text(exchange, 404, "text/html", "<html>nothing here</html>"));
        server.createContext("/api/", this::method);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void add(Map<String, ApiMethod> more) {
        methods.putAll(more);
    }

    /** Something under a path of its own; its calls are known, and go wrong, under a name. */
    void serve(String path, String name, Route route) {
        server.createContext(path, exchange -> {
            WebCall call = Arguments.of(exchange, name, clock.instant());
            switch (arrived(call, exchange)) {
                case ANSWER -> guarded(exchange, () -> route.answer(call, exchange));
                default -> exchange.close();
            }
        });
    }

    /** What is answered at a path that is no method. */
    interface Route {
        void answer(WebCall call, HttpExchange exchange) throws IOException;
    }

    /** Something that may fail for reasons of the net. */
    private interface Work {
        void run() throws IOException;
    }

    Faults faults(String method) {
        return faults.computeIfAbsent(method, each -> new Faults());
    }

    List<WebCall> calls() {
        return calls;
    }

    private void method(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring("/api/".length());
        WebCall call = Arguments.of(exchange, name, clock.instant());
        Faults.Then then = arrived(call, exchange);
        if (then == Faults.Then.NOTHING) {
            return;
        }
        guarded(exchange, () -> {
            JsonObject answer = answer(call);
            if (then == Faults.Then.ANSWER) {
                exchange.getResponseHeaders().set("x-oauth-scopes", credentials.scopes());
                Answers.json(exchange, 200, answer);
            } else {
                exchange.close();
            }
        });
    }

    private Faults.Then arrived(WebCall call, HttpExchange exchange) throws IOException {
        calls.add(call);
        workspace.changed();
        return faults(call.method()).happens(exchange);
    }

    private JsonObject answer(WebCall call) {
        try {
            ApiMethod method = methods.get(call.method());
            if (method == null) {
                workspace.mistake("there is no method " + call.method());
                throw new Refused("unknown_method");
            }
            credentials.check(call);
            JsonObject answer = method.answer(call);
            answer.addProperty("ok", true);
            return answer;
        } catch (Refused refused) {
            return refused.json();
        }
    }

    /** What goes wrong in the fake itself must not look like a Slack in trouble. */
    private void guarded(HttpExchange exchange, Work work) throws IOException {
        try {
            work.run();
        } catch (RuntimeException e) {
            workspace.mistake("the fake itself failed at " + exchange.getRequestURI() + ": " + e);
            Answers.text(exchange, 500, "text/plain", e.toString());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
