package endcap.channel.slack.api;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says things in Slack. Blocks come as JSON, with the text that notifications and screen readers get. Slack reads markup in
 * that text, so what looks like it is escaped; and where Slack refuses the blocks, the text alone is said.
 */
public final class Messenger {
    private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);
    private static final Set<String> NOT_DRAWN =
            Set.of("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "block_mismatch");
    private static final String NO_BLOCKS = "[]";

    private static final Set<String> SLACK_S_OWN = Set.of("hooks.slack.com", "hooks.slack-gov.com");

    private final Slack slack;
    private final Calls calls;
    private final URI alsoTrusted;

    /** @param api where the Web API is; response addresses may be there, too */
    public Messenger(Slack slack, Calls calls, URI api) {
        this.slack = slack;
        this.calls = calls;
        this.alsoTrusted = api;
    }

    /** Says it in a room for all who read there, and tells Slack's name of the message. */
    public String post(String room, Optional<String> thread, String text, String blocks) {
        return drawn(
                blocks,
                some -> calls.makeIn(
                                room,
                                "chat.postMessage",
                                client -> client.chatPostMessage(message -> message.channel(room)
                                        .threadTs(thread.orElse(null))
                                        .text(escaped(text))
                                        .blocksAsString(some)
                                        .unfurlLinks(false)
                                        .unfurlMedia(false)))
                        .getTs());
    }

    /** Says it in a room so that one person of it sees it. */
    public void whisper(String room, Optional<String> thread, String user, String text, String blocks) {
        drawn(
                blocks,
                some -> calls.makeIn(
                        room,
                        "chat.postEphemeral",
                        client -> client.chatPostEphemeral(message -> message.channel(room)
                                .user(user)
                                .threadTs(thread.orElse(null))
                                .text(escaped(text))
                                .blocksAsString(some))));
    }

    /** Answers a command or a tap so that only who made it sees it. */
    public void respond(String responseUrl, String text, String blocks) {
        if (!trusted(responseUrl)) {
            throw new Undelivered("response_url", "not an address of Slack");
        }
        JsonObject body = new JsonObject();
        body.addProperty("response_type", "ephemeral");
        body.addProperty("replace_original", false);
        body.addProperty("text", escaped(text));
        body.add("blocks", JsonParser.parseString(blocks));
        calls.post("response_url", () -> slack.getHttpClient().postJsonBody(responseUrl, body));
    }

    private static <T> T drawn(String blocks, Function<String, T> sending) {
        try {
            return sending.apply(blocks);
        } catch (Undelivered refused) {
            if (!NOT_DRAWN.contains(refused.reason())) {
                throw refused;
            }
            LOG.error("Slack does not draw a message ({}), which is said without its blocks", refused.reason());
            return sending.apply(NO_BLOCKS);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Opens a view for who holds the trigger. */
    public void open(String trigger, String view) {
        calls.makeSoon(
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
            return SLACK_S_OWN.contains(host) && "https".equals(address.getScheme())
                    || host.equals(alsoTrusted.getHost())
                            && String.valueOf(address.getScheme()).equals(alsoTrusted.getScheme());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
