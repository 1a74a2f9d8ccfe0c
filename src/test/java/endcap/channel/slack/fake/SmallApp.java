package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The smallest app there is: says the same to everything, and keeps what it was told. */
final class SmallApp implements AutoCloseable {
    private final List<JsonObject> events = new CopyOnWriteArrayList<>();
    private final List<JsonObject> payloads = new CopyOnWriteArrayList<>();
    private final List<String> retries = new CopyOnWriteArrayList<>();
    private final List<Boolean> signed = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private final Function<String, String> answer;

    private SmallApp(Function<String, String> answer) throws IOException {
        this.answer = answer;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", this::told);
        server.start();
    }

    static SmallApp answering(String body) throws IOException {
        return new SmallApp(told -> body);
    }

    /** Answers these first, one after the other, before all is well. */
    SmallApp first(Integer... badStatuses) {
        statuses.addAll(List.of(badStatuses));
        return this;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    List<JsonObject> events() {
        return events;
    }

    List<JsonObject> payloads() {
        return payloads;
    }

    /** The numbers and reasons of what was told again. */
    List<String> retries() {
        return retries;
    }

    /** Whether each request was signed rightly. */
    List<Boolean> signed() {
        return signed;
    }

    private void told(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        String body = new String(bytes, StandardCharsets.UTF_8);
        if (body.startsWith("payload=")) {
            String payload = URLDecoder.decode(body.substring("payload=".length()), StandardCharsets.UTF_8);
            payloads.add(JsonParser.parseString(payload).getAsJsonObject());
        } else if (body.startsWith("{")) {
            events.add(JsonParser.parseString(body).getAsJsonObject());
        }
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Slack-Retry-Num"))
                .ifPresent(number ->
                        retries.add(number + " " + exchange.getRequestHeaders().getFirst("X-Slack-Retry-Reason")));
        long seconds = Long.parseLong(exchange.getRequestHeaders().getFirst(Signing.TIMESTAMP));
        signed.add(exchange.getRequestHeaders()
                .getFirst(Signing.SIGNATURE)
                .equals(Signing.signature(FakeSlack.SIGNING_SECRET, seconds, bytes)));
        int status = Optional.ofNullable(statuses.poll()).orElse(200);
        Answers.text(exchange, status, "application/json", answer.apply(body));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
