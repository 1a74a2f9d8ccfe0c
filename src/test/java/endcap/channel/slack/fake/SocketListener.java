package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The socket of Socket Mode: lets in who has a ticket, greets, and knows who is there. */
final class SocketListener extends WebSocketServer {
    private static final int POLICY_VIOLATION = 1008;

    private final Consumer<JsonObject> said;
    private final Consumer<WebSocket> gone;
    private final Runnable changed;
    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final Map<WebSocket, Boolean> connections = new LinkedHashMap<>();
    private final CountDownLatch started = new CountDownLatch(1);

    SocketListener(Consumer<JsonObject> said, Consumer<WebSocket> gone, Runnable changed) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        this.said = said;
        this.gone = gone;
        this.changed = changed;
        setReuseAddr(true);
        setDaemon(true);
    }

    /** Starts, and waits until there is a port. */
    void begin() {
        start();
        try {
            if (!started.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("the server of Socket Mode does not start");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while the server started", interrupted);
        }
    }

    String url(String ticket) {
        tickets.add(ticket);
        return "ws://127.0.0.1:" + getPort() + "/link/?ticket=" + ticket + "&app_id=" + FakeSlack.APP;
    }

    /** Those that are open and not about to be closed, the oldest first. */
    List<WebSocket> open() {
        synchronized (connections) {
            List<WebSocket> open = new ArrayList<>();
            connections.forEach((connection, leaving) -> {
                if (!leaving && connection.isOpen()) {
                    open.add(connection);
                }
            });
            return open;
        }
    }

    /** Nothing more is sent to it. */
    void leaves(WebSocket connection) {
        synchronized (connections) {
            connections.put(connection, true);
        }
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        String ticket =
                handshake.getResourceDescriptor().replaceFirst(".*ticket=", "").replaceFirst("&.*", "");
        if (!tickets.remove(ticket)) {
            connection.close(POLICY_VIOLATION, "no such ticket");
            return;
        }
        // Hello before anything else: what waits for a connection may look at any moment.
        connection.send(hello(open().size() + 1).toString());
        synchronized (connections) {
            connections.put(connection, false);
        }
        changed.run();
    }

    private static JsonObject hello(int connections) {
        return Json.object(
                "type",
                "hello",
                "num_connections",
                connections,
                "connection_info",
                Json.object("app_id", FakeSlack.APP),
                "debug_info",
                Json.object("host", "fake", "approximate_connection_time", 18_060));
    }

    @Override
    public void onMessage(WebSocket connection, String message) {
        said.accept(JsonParser.parseString(message).getAsJsonObject());
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {
        synchronized (connections) {
            connections.remove(connection);
        }
        gone.accept(connection);
        changed.run();
    }

    @Override
    public void onError(WebSocket connection, Exception problem) {
        changed.run();
    }

    @Override
    public void onStart() {
        started.countDown();
    }
}
