package endcap.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * As much of Slack's own side as answers need, on this machine, so that nothing leaves it: a Web API that agrees to
 * everything at once, and addresses that take answers and tell when they came.
 */
public final class StandInSlack implements AutoCloseable {
    static final String TEAM = "T0BENCH";
    static final String ROOM = "C0BENCH";

    private static final String API = "/api/";
    private static final String ANSWERS = "/answers/";
    private static final long LONGEST_WAIT_SECONDS = 60;
    private static final Map<String, String> METHODS = Map.of(
            "auth.test",
            "{\"ok\":true,\"url\":\"http://127.0.0.1/\",\"team_id\":\"" + TEAM + "\",\"user_id\":\"U0BOT\"}",
            "users.info",
            "{\"ok\":true,\"user\":{\"team_id\":\"" + TEAM + "\"}}",
            "conversations.info",
            "{\"ok\":true,\"channel\":{\"id\":\"" + ROOM + "\"}}",
            "conversations.open",
            "{\"ok\":true,\"channel\":{\"id\":\"D0BENCH\"}}");
    private static final String ANY_OTHER = "{\"ok\":true,\"ts\":\"1.0\",\"channel\":\"" + ROOM + "\"}";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Map<String, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();

    private volatile CountDownLatch open = new CountDownLatch(0);

    private StandInSlack(HttpServer server) {
        this.server = server;
        server.createContext(API, this::agree);
        server.createContext(ANSWERS, this::take);
        server.setExecutor(threads);
    }

    /** One that listens on a free port of 127.0.0.1. */
    public static StandInSlack start() {
        try {
            StandInSlack slack = new StandInSlack(
                    HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
            slack.server.start();
            return slack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its Web API is. */
    public URI api() {
        return at(API);
    }

    String responseUrl(String name) {
        return at(ANSWERS + name).toString();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Begins to wait for the answer of that name. */
    void expect(String name) {
        awaited.put(name, new CompletableFuture<>());
    }

    /** Waits until an expected answer is there; when it came, by {@link System#nanoTime}. */
    long arrival(String name) {
        try {
            CompletableFuture<Long> answer = awaited.get(name);
            return java.util.Objects.requireNonNull(answer, name).get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException never) {
            throw new IllegalStateException("command " + name + " was taken on but not answered", never);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        } finally {
            awaited.remove(name);
        }
    }

    /** How many commands have an answer. */
    int answered() {
        return answered.size();
    }

    /** Lets whoever brings an answer wait from here on. */
    void hold() {
        open = new CountDownLatch(1);
    }

    /** Takes answers again. */
    void release() {
        open.countDown();
    }

    private void agree(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String method = exchange.getRequestURI().getPath().substring(API.length());
            byte[] answer = METHODS.getOrDefault(method, ANY_OTHER).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(ANSWERS.length());
        long arrived;
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            open.await();
            arrived = System.nanoTime();
            exchange.sendResponseHeaders(200, -1);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        // Who waits goes on with the next command: not before this one is off our hands.
        answered.add(name);
        CompletableFuture<Long> waiting = awaited.get(name);
        if (waiting != null) {
            waiting.complete(arrived);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
