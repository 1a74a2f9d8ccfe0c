package endcap.channel.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import endcap.channel.slack.draw.BlockLimits;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a workspace with agents has: assistant.threads.* and answers that are written before one's eyes. */
final class AgentMethods {
    private static final int LONGEST = 12_000;

    private final Workspace workspace;
    private final Posting posting;
    private final Set<String> streaming = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean there = new AtomicBoolean();

    AgentMethods(Workspace workspace, Posting posting) {
        this.workspace = workspace;
        this.posting = posting;
    }

    void exist(boolean exist) {
        there.set(exist);
    }

    Map<String, ApiMethod> all() {
        return Map.of(
                "assistant.threads.setStatus", ifThere("missing_scope", this::status),
                "assistant.threads.setSuggestedPrompts", ifThere("missing_scope", this::prompts),
                "assistant.threads.setTitle", ifThere("missing_scope", call -> new JsonObject()),
                "chat.startStream", ifThere("unknown_method", this::start),
                "chat.appendStream", ifThere("unknown_method", this::append),
                "chat.stopStream", ifThere("unknown_method", this::stop));
    }

    private ApiMethod ifThere(String otherwise, ApiMethod method) {
        return call -> {
            if (!there.get()) {
                throw new Refused(otherwise, otherwise.equals("missing_scope") ? "assistant:write" : "");
            }
            return method.answer(call);
        };
    }

    private JsonObject status(WebCall call) {
        ChatMethods.known(workspace, call.argument("channel_id"));
        require(call.has("thread_ts"), "assistant.threads.setStatus", "no thread_ts");
        require(call.list("loading_messages").size() <= 10, "assistant.threads.setStatus", "over 10 loading messages");
        return new JsonObject();
    }

    private JsonObject prompts(WebCall call) {
        ChatMethods.known(workspace, call.argument("channel_id"));
        JsonArray prompts = call.list("prompts");
        require(!prompts.isEmpty() && prompts.size() <= 4, call.method(), "prompts: " + prompts.size());
        for (JsonElement each : prompts) {
            JsonObject prompt = each.getAsJsonObject();
            boolean whole = Json.has(prompt, "title") && Json.has(prompt, "message");
            require(whole, call.method(), "a prompt without title or message");
        }
        return new JsonObject();
    }

    private JsonObject start(WebCall call) {
        Room room = ChatMethods.known(workspace, call.argument("channel"));
        require(call.has("thread_ts"), call.method(), "no thread_ts");
        if (room.kind() != Room.Kind.DIRECT) {
            require(call.has("recipient_user_id"), call.method(), "missing_recipient_user_id");
            require(call.has("recipient_team_id"), call.method(), "missing_recipient_team_id");
        }
        length(call);
        Sent sent = posting.post(room, call.argument("markdown_text"), new JsonArray(), "", call.argument("thread_ts"));
        streaming.add(sent.ts());
        return Json.object("channel", room.id(), "ts", sent.ts());
    }

    private JsonObject append(WebCall call) {
        require(call.has("markdown_text") || call.has("chunks"), call.method(), "nothing to append");
        return answer(appended(call, new JsonArray()));
    }

    private JsonObject stop(WebCall call) {
        posting.refuse(call.method(), BlockLimits.inMessage("-", call.list("blocks")), "invalid_blocks");
        Sent whole = appended(call, call.list("blocks"));
        streaming.remove(whole.ts());
        return answer(whole);
    }

    private Sent appended(WebCall call, JsonArray blocks) {
        length(call);
        if (!streaming.contains(call.argument("ts"))) {
            throw new Refused("message_not_in_streaming_state");
        }
        Sent sent = workspace
                .message(call.argument("channel"), call.argument("ts"))
                .orElseThrow(() -> new Refused("message_not_found"));
        return workspace.replace(sent.saying(sent.text() + call.argument("markdown_text"), blocks));
    }

    private static JsonObject answer(Sent sent) {
        return Json.object("channel", sent.room(), "ts", sent.ts(), "message", sent.json());
    }

    private static void length(WebCall call) {
        if (call.argument("markdown_text").length() > LONGEST) {
            throw new Refused("msg_too_long");
        }
    }

    private void require(boolean right, String method, String mistake) {
        posting.refuse(method, right ? List.of() : List.of(mistake), "invalid_arguments");
    }
}
