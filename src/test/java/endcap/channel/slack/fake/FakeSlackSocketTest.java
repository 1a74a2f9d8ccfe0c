package endcap.channel.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FakeSlackSocketTest {
    private final FakeSlack slack = FakeSlack.start();
    private final SocketServer server = slack.overSocketMode();
    private final Person lina = slack.user("U1LINA");

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void it_greets_and_takes_an_answer_with_the_acknowledgement() throws Exception {
        Connection app = new Connection(newUrl());
        assertThat(app.next().get("type").getAsString()).isEqualTo("hello");
        CompletableFuture<Ack> typed =
                CompletableFuture.supplyAsync(() -> lina.types("/credit 新万家", slack.room("C1SALES")));
        JsonObject envelope = app.next();
        assertThat(envelope.get("type").getAsString()).isEqualTo("slash_commands");
        app.send("{\"envelope_id\":" + envelope.get("envelope_id") + ",\"payload\":{\"text\":\"好\"}}");
        assertThat(typed.get(20, TimeUnit.SECONDS).ok()).isTrue();
        assertThat(slack.awaitMessage(slack.room("C1SALES"), "好").isEphemeral()).isTrue();
        app.closeBlocking();
    }

    @Test
    void an_event_comes_again_over_the_next_connection_when_the_first_was_cut() throws Exception {
        Connection first = new Connection(newUrl());
        first.next();
        CompletableFuture<Ack> said = CompletableFuture.supplyAsync(() -> lina.says("你好"));
        String event = first.next().getAsJsonObject("payload").get("event_id").getAsString();
        server.cuts();
        Connection second = new Connection(newUrl());
        second.next();
        JsonObject again = second.next();
        assertThat(again.getAsJsonObject("payload").get("event_id").getAsString())
                .isEqualTo(event);
        assertThat(again.get("retry_attempt").getAsInt()).isEqualTo(1);
        second.send("{\"envelope_id\":" + again.get("envelope_id") + "}");
        assertThat(said.get(20, TimeUnit.SECONDS).ok()).isTrue();
        second.closeBlocking();
    }

    @Test
    void a_ticket_lets_in_once_and_a_refresh_says_so() throws Exception {
        String url = newUrl();
        Connection app = new Connection(url);
        app.next();
        Connection other = new Connection(url);
        other.closed.get(20, TimeUnit.SECONDS);
        server.refreshes();
        assertThat(app.next().get("reason").getAsString()).isEqualTo("refresh_requested");
        app.closed.get(20, TimeUnit.SECONDS);
        assertThat(server.connected()).isZero();
    }

    private String newUrl() throws Exception {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        config.setStatsEnabled(false);
        try (Slack sdk = Slack.getInstance(config)) {
            return sdk.methods(FakeSlack.APP_TOKEN).appsConnectionsOpen(r -> r).getUrl();
        }
    }

    /** One connection of an app. */
    private static final class Connection extends WebSocketClient {
        private final BlockingQueue<JsonObject> heard = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        Connection(String url) throws InterruptedException {
            super(URI.create(url));
            setDaemon(true);
            connectBlocking();
        }

        JsonObject next() throws InterruptedException {
            return heard.poll(20, TimeUnit.SECONDS);
        }

        @Override
        public void onOpen(ServerHandshake handshake) {}

        @Override
        public void onMessage(String message) {
            heard.add(JsonParser.parseString(message).getAsJsonObject());
        }

        @Override
        public void onClose(int code, String reason, boolean remote) {
            closed.complete(code);
        }

        @Override
        public void onError(Exception problem) {}
    }
}
