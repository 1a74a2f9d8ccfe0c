package endcap.channel.slack.api;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says things in Slack. Blocks come as JSON, with the text that notifications and screen readers get. */
public final class Messenger {
    private static final Set<String> SLACK_S_OWN = Set.of("hooks.slack.com", "hooks.slack-gov.com");

    private final Slack slack;
    private final Calls calls;
    private final String alsoTrusted;

    /** @param api where the Web API is; response addresses may be there, too */
    public Messenger(Slack slack, Calls calls, URI api) {
        this.slack = slack;
        this.calls = calls;
        this.alsoTrusted = api.getHost();
    }

    /** Says it in a room for all who read there, and tells Slack's name of the message. */
    public String post(String room, Optional<String> thread, String text, String blocks) {
        return calls.makeIn(
                        room,
                        "chat.postMessage",
                        client -> client.chatPostMessage(message -> message.channel(room)
                                .threadTs(thread.orElse(null))
                                .text(text)
                                .blocksAsString(blocks)
                                .unfurlLinks(false)
                                .unfurlMedia(false)))
                .getTs();
    }

    /** Says it in a room so that one person of it sees it. */
    public void whisper(String room, Optional<String> thread, String user, String text, String blocks) {
        calls.makeIn(
                room,
                "chat.postEphemeral",
                client -> client.chatPostEphemeral(message -> message.channel(room)
                        .user(user)
                        .threadTs(thread.orElse(null))
                        .text(text)
                        .blocksAsString(blocks)));
    }

    /** Answers a command or a tap so that only who made it sees it. */
    public void respond(String responseUrl, String text, String blocks) {
        if (!trusted(responseUrl)) {
            throw new Undelivered("response_url", "not an address of Slack");
        }
        JsonObject body = new JsonObject();
        body.addProperty("response_type", "ephemeral");
        body.addProperty("replace_original", false);
        body.addProperty("text", text);
        body.add("blocks", JsonParser.parseString(blocks));
        calls.post("response_url", () -> slack.getHttpClient().postJsonBody(responseUrl, body));
    }

    /** Opens a view for who holds the trigger. */
    public void open(String trigger, String view) {
        calls.make(
                "views.open",
                client -> client.viewsOpen(open -> open.triggerId(trigger).viewAsString(view)));
    }

    /** Puts a person's home tab up. */
    public void publish(String user, String view) {
        calls.make(
                "views.publish",
                client -> client.viewsPublish(home -> home.userId(user).viewAsString(view)));
    }

    private boolean trusted(String responseUrl) {
        try {
            URI address = URI.create(responseUrl);
            String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
            return SLACK_S_OWN.contains(host) && "https".equals(address.getScheme()) || host.equals(alsoTrusted);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
