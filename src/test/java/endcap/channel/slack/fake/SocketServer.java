package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.java_websocket.WebSocket;

/**
 * Socket Mode: the app connects with a ticket, is told everything in envelopes, and names each that it got.
 *
 * <p>An envelope goes to any one of the connections that are open and not about to be closed. While there is none, it is
 * held back; when its connection ends before it is acknowledged, that is a failure, and an event comes again.
 */
public final class SocketServer implements Transport, AutoCloseable {
    private static final int ABNORMAL = 1006;

    private final Workspace workspace;
    private final Duration limit;
    private final Map<String, Waiting> envelopes = new ConcurrentHashMap<>();
    private final SocketListener listener;
    private final AtomicBoolean cutting = new AtomicBoolean();

    SocketServer(Workspace workspace, Duration limit) {
        this.workspace = workspace;
        this.limit = limit;
        listener = new SocketListener(this::acknowledged, this::lost, workspace::changed);
        listener.begin();
    }

    /** An envelope that went over a connection. */
    private record Waiting(WebSocket connection, CompletableFuture<String> answer) {}

    /** What apps.connections.open tells: where to connect, once. */
    String newUrl() {
        return listener.url(workspace.fresh("ticket"));
    }

    @Override
    public Ack deliver(Delivery delivery) {
        WebSocket connection = workspace.await(
                "a connection in Socket Mode", () -> listener.open().stream().findFirst());
        String id = workspace.fresh("envelope-");
        CompletableFuture<String> answer = new CompletableFuture<>();
        envelopes.put(id, new Waiting(connection, answer));
        long start = System.nanoTime();
        try {
            connection.send(envelope(id, delivery).toString());
            if (cutting.getAndSet(false)) {
                cuts();
            }
            String payload = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return Ack.said(200, payload, since(start), false);
        } catch (TimeoutException late) {
            return Ack.failed("http_timeout", since(start));
        } catch (ExecutionException | RuntimeException ended) {
            return Ack.failed("connection_failed", since(start));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while the app was told", interrupted);
        }
    }

    private static JsonObject envelope(String id, Delivery delivery) {
        boolean isEvent = delivery.kind() == Delivery.Kind.EVENT;
        JsonObject envelope = Json.object(
                "envelope_id",
                id,
                "type",
                delivery.kind().inSocketMode(),
                "payload",
                delivery.payload(),
                "accepts_response_payload",
                !isEvent);
        if (isEvent) {
            envelope.addProperty("retry_attempt", delivery.attempt());
            envelope.addProperty("retry_reason", delivery.reason());
        }
        return envelope;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void acknowledged(JsonObject ack) {
        Waiting waiting = envelopes.get(Json.text(ack, "envelope_id"));
        if (waiting == null) {
            workspace.mistake("acknowledged an envelope that was never sent: " + ack);
        } else if (Json.has(ack, "payload")) {
            boolean isText = ack.get("payload").isJsonPrimitive();
            waiting.answer()
                    .complete(
                            isText
                                    ? Json.text(ack, "payload")
                                    : ack.get("payload").toString());
        } else {
            waiting.answer().complete("");
        }
    }

    private void lost(WebSocket connection) {
        envelopes.values().stream()
                .filter(waiting -> waiting.connection().equals(connection))
                .forEach(waiting -> waiting.answer().completeExceptionally(new IllegalStateException("closed")));
    }

    /** How many connections are open and not about to be closed. */
    public int connected() {
        return listener.open().size();
    }

    /** Waits until the app has so many connections. */
    public void awaitConnected(int many) {
        workspace.await(many + " connections", () -> Optional.of(connected()).filter(now -> now >= many));
    }

    /** Waits until something has been sent that the app has not acknowledged yet. */
    public void awaitUnacknowledged() {
        workspace.await(
                "something not acknowledged",
                () -> envelopes.values().stream()
                        .filter(waiting -> !waiting.answer().isDone())
                        .findFirst());
    }

    /** Says that each connection will be closed soon. */
    public void warns() {
        listener.open().forEach(connection -> connection.send(disconnect("warning")));
    }

    /** Asks for new connections and closes the old, as Slack does every few hours. */
    public void refreshes() {
        leave("refresh_requested");
    }

    /** What happens when somebody switches Socket Mode off. */
    public void disablesTheLink() {
        leave("link_disabled");
    }

    /** Ends every connection without a word. */
    public void cuts() {
        for (WebSocket connection : listener.open()) {
            listener.leaves(connection);
            connection.closeConnection(ABNORMAL, "cut");
        }
    }

    /** Ends every connection without a word right after the next envelope: the app has it, and cannot say so. */
    public void cutsAfterNext() {
        cutting.set(true);
    }

    private void leave(String reason) {
        for (WebSocket connection : listener.open()) {
            listener.leaves(connection);
            connection.send(disconnect(reason));
            connection.close(1000);
        }
    }

    private static String disconnect(String reason) {
        return Json.object("type", "disconnect", "reason", reason, "debug_info", Json.object("host", "fake"))
                .toString();
    }

    @Override
    public void close() {
        try {
            listener.stop(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
