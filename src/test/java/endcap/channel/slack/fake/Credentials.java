package endcap.channel.slack.fake;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicReference;

/** Which token may do what; the scopes are those of the manifests until a test takes one away. */
final class Credentials {
    private static final Map<String, String> NEEDED = Map.ofEntries(
            Map.entry("chat.postMessage", "chat:write"),
            Map.entry("chat.postEphemeral", "chat:write"),
            Map.entry("chat.update", "chat:write"),
            Map.entry("chat.delete", "chat:write"),
            Map.entry("chat.startStream", "chat:write"),
            Map.entry("chat.appendStream", "chat:write"),
            Map.entry("chat.stopStream", "chat:write"),
            Map.entry("assistant.threads.setStatus", "chat:write"),
            Map.entry("assistant.threads.setSuggestedPrompts", "assistant:write"),
            Map.entry("assistant.threads.setTitle", "assistant:write"),
            Map.entry("users.info", "users:read"),
            Map.entry("conversations.open", "im:write"),
            Map.entry("files.info", "files:read"));

    private final Set<String> scopes = new ConcurrentSkipListSet<>(Set.of(
            "app_mentions:read",
            "chat:write",
            "commands",
            "im:history",
            "im:write",
            "users:read",
            "files:read",
            "channels:read",
            "groups:read",
            "assistant:write"));

    /** Why no token is good any more; empty while they are. */
    private final AtomicReference<String> ended = new AtomicReference<>("");

    void end(String error) {
        ended.set(error);
    }

    void withoutScope(String scope) {
        scopes.remove(scope);
    }

    String scopes() {
        return String.join(",", new TreeSet<>(scopes));
    }

    /** Throws what Slack says to a call with the wrong token or without the right. */
    void check(WebCall call) {
        if (call.token().isEmpty()) {
            throw new Refused("not_authed");
        }
        boolean ofTheApp = call.method().equals("apps.connections.open");
        if (!call.token().equals(ofTheApp ? FakeSlack.APP_TOKEN : FakeSlack.BOT_TOKEN)) {
            boolean ofTheOtherKind = call.token().equals(ofTheApp ? FakeSlack.BOT_TOKEN : FakeSlack.APP_TOKEN);
            throw new Refused(ofTheOtherKind ? "not_allowed_token_type" : "invalid_auth");
        }
        if (!ended.get().isEmpty()) {
            throw new Refused(ended.get());
        }
        need(NEEDED.getOrDefault(call.method(), ""));
    }

    /** Throws when the bot was not given the scope. */
    void need(String scope) {
        if (!scope.isEmpty() && !scopes.contains(scope)) {
            throw new Refused("missing_scope", scope);
        }
    }
}
