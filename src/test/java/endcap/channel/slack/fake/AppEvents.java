package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;

/** What Slack tells an app without anybody having said or tapped something, and what it tells once more. */
public final class AppEvents {
    private final Workspace workspace;
    private final Credentials credentials;
    private final Payloads payloads;
    private final Deliveries deliveries;

    AppEvents(Workspace workspace, Credentials credentials, Payloads payloads, Deliveries deliveries) {
        this.workspace = workspace;
        this.credentials = credentials;
        this.payloads = payloads;
        this.deliveries = deliveries;
    }

    /** The bot's token is taken back; from now on it is good for nothing. */
    public Ack tokensRevoked() {
        credentials.end("token_revoked");
        JsonObject tokens = Json.object("oauth", Json.array(), "bot", Json.array(FakeSlack.BOT_USER));
        return of(Json.object("type", "tokens_revoked", "tokens", tokens));
    }

    /** The app is removed from the workspace; from now on its tokens are good for nothing. */
    public Ack uninstalled() {
        credentials.end("account_inactive");
        return of(Json.object("type", "app_uninstalled"));
    }

    /** The bot's own message comes back, as Slack does with those in direct conversations. */
    public Ack echo(Sent sent) {
        SlackUser bot = workspace.user(FakeSlack.BOT_USER).orElseThrow();
        Room room = workspace.room(sent.room()).orElseThrow();
        return of(payloads.written("message", sent, bot, room));
    }

    /** Somebody opens the conversation with an agent, in a workspace that has them. */
    public Ack threadStarted(Person person) {
        JsonObject thread = Json.object(
                "user_id", person.user().id(),
                "context", new JsonObject(),
                "channel_id", person.direct().id(),
                "thread_ts", workspace.timestamp());
        return of(Json.object(
                "type", "assistant_thread_started", "assistant_thread", thread, "event_ts", workspace.timestamp()));
    }

    /** Any event, for those nobody has thought of yet. */
    public Ack of(JsonObject event) {
        return deliveries.deliver(payloads.event(event, false));
    }

    /** Everything told so far, the first attempt of each. */
    public List<Delivery> all() {
        return deliveries.all();
    }

    /** Tells the last thing once more, as when the acknowledgement was lost; nothing is done with the answer. */
    public Ack again() {
        return again(deliveries.all().getLast());
    }

    public Ack again(Delivery delivery) {
        return deliveries.once(delivery.again("http_timeout"));
    }
}
