package endcap.channel.slack.line;

import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slack over Socket Mode: we call, so no port need be open to the world. The SDK reconnects by itself; what was not
 * acknowledged before a connection broke, Slack tells again on the next.
 */
public final class SocketLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SocketLine.class);

    /** Acknowledging is quick; the answers are worked out elsewhere. */
    private static final int AT_ONCE = 4;

    private final SocketModeApp socket;

    private SocketLine(SocketModeApp socket) {
        this.socket = socket;
    }

    /**
     * Calls Slack and listens from then on.
     *
     * @param appToken the token of the app, {@code xapp-…}
     * @throws IOException when Slack cannot be reached or does not take the token
     */
    public static SocketLine open(String appToken, Switchboard switchboard) throws IOException {
        SocketModeApp socket =
                new SocketModeApp(appToken, switchboard.bolt(), SocketModeClient.Backend.JavaWebSocket, AT_ONCE);
        try {
            socket.startAsync();
        } catch (Exception refused) {
            throw new IOException("Socket Mode cannot be opened", refused);
        }
        return new SocketLine(socket);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (Exception closing) {
            LOG.warn("the connection to Slack did not close in order: {}", closing.toString());
        }
    }
}
