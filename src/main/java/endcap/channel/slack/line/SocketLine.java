package endcap.channel.slack.line;

import com.slack.api.Slack;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.methods.SlackApiException;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
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

    private static final String WARM_UP =
            "{\"type\":\"events_api\",\"envelope_id\":\"0\",\"payload\":{\"type\":\"event_callback\",\"team_id\":\"T0\","
                    + "\"event_id\":\"Ev0\",\"event\":{\"type\":\"app_home_opened\",\"user\":\"\",\"tab\":\"warm\"}}}";

    /** Slack's words for a token that will not do, however often it is shown. */
    private static final Set<String> NOT_THIS_TOKEN = Set.of(
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "not_allowed_token_type",
            "missing_scope");

    private final SocketModeApp socket;

    private SocketLine(SocketModeApp socket) {
        this.socket = socket;
    }

    /** Slack answered, and takes no such token. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String error, Throwable cause) {
            super(error, cause);
        }
    }

    /**
     * Calls Slack and listens from then on.
     *
     * @param appToken the token of the app, {@code xapp-…}
     * @throws Refused when Slack does not take the token; the message is Slack's word for it
     * @throws IOException when Slack cannot be reached, or is in trouble
     */
    public static SocketLine open(String appToken, Switchboard switchboard) throws IOException, Refused {
        SocketLine line = new SocketLine(
                new SocketModeApp(appToken, switchboard.bolt(), SocketModeClient.Backend.JavaWebSocket, AT_ONCE));
        warmUp(switchboard);
        try {
            line.socket.startAsync();
            return line;
        } catch (Exception failed) {
            line.close();
            Optional<String> refusal = refusal(appToken, switchboard.bolt().slack());
            if (refusal.isPresent()) {
                throw new Refused(refusal.get(), failed);
            }
            throw new IOException("Socket Mode cannot be opened", failed);
        }
    }

    /** Goes the whole way once, so that the first person does not wait for classes to load. */
    private static void warmUp(Switchboard switchboard) {
        switchboard.run(
                new SocketModeRequestParser(switchboard.config()).parse(WARM_UP).getBoltRequest());
    }

    /** The SDK hides why it failed: a token that is refused looks like a net that is down. The plain call says it. */
    private static Optional<String> refusal(String appToken, Slack slack) throws IOException {
        try {
            var answer = slack.methods(appToken).appsConnectionsOpen(request -> request.token(appToken));
            return Optional.ofNullable(answer.getError()).filter(NOT_THIS_TOKEN::contains);
        } catch (SlackApiException inTrouble) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            // Between two connections the SDK's own closing leaves its watchman behind, who calls Slack for ever.
            SocketModeClient client = socket.getClient();
            if (client != null) {
                client.close();
            }
            socket.close();
        } catch (Exception closing) {
            LOG.warn("the connection to Slack did not close in order: {}", closing.toString());
        }
    }
}
