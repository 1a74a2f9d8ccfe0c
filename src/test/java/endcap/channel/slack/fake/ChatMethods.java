package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import java.util.Map;

/** The methods chat.*: messages posted, shown to one person, changed and taken back. */
final class ChatMethods {
    private final Workspace workspace;
    private final Posting posting;

    ChatMethods(Workspace workspace, Posting posting) {
        this.workspace = workspace;
        this.posting = posting;
    }

    Map<String, ApiMethod> all() {
        return Map.of(
                "chat.postMessage", this::post,
                "chat.postEphemeral", this::postEphemeral,
                "chat.update", this::update,
                "chat.delete", this::delete);
    }

    private JsonObject post(WebCall call) {
        Room room = roomToPostIn(call.argument("channel"));
        if (call.has("markdown_text") && (call.has("text") || call.has("blocks"))) {
            throw new Refused("markdown_text_conflict");
        }
        String text = call.has("markdown_text") ? call.argument("markdown_text") : call.argument("text");
        posting.check("chat.postMessage", text, call.list("blocks"));
        Sent sent = posting.post(room, text, call.list("blocks"), "", call.argument("thread_ts"));
        return Json.object("channel", room.id(), "ts", sent.ts(), "message", sent.json());
    }

    private JsonObject postEphemeral(WebCall call) {
        Room room = roomToPostIn(call.argument("channel"));
        String user = call.argument("user");
        if (!room.members().contains(user)) {
            throw new Refused("user_not_in_channel");
        }
        posting.check("chat.postEphemeral", call.argument("text"), call.list("blocks"));
        Sent sent = posting.post(room, call.argument("text"), call.list("blocks"), user, call.argument("thread_ts"));
        return Json.object("message_ts", sent.ts());
    }

    private JsonObject update(WebCall call) {
        Sent old = ownMessage(call, "cant_update_message");
        posting.check("chat.update", call.argument("text"), call.list("blocks"));
        Sent changed = workspace.replace(old.saying(call.argument("text"), call.list("blocks")));
        return Json.object("channel", old.room(), "ts", old.ts(), "text", changed.text(), "message", changed.json());
    }

    private JsonObject delete(WebCall call) {
        Sent old = ownMessage(call, "cant_delete_message");
        workspace.remove(old);
        return Json.object("channel", old.room(), "ts", old.ts());
    }

    private Sent ownMessage(WebCall call, String notOurs) {
        Room room = known(workspace, call.argument("channel"));
        Sent message = workspace
                .message(room.id(), call.argument("ts"))
                .filter(each -> !each.isEphemeral())
                .orElseThrow(() -> new Refused("message_not_found"));
        if (!message.by().equals(FakeSlack.BOT_USER)) {
            throw new Refused(notOurs);
        }
        return message;
    }

    private Room roomToPostIn(String channel) {
        Room room = known(workspace, channel);
        if (!room.hasBot()) {
            throw new Refused("not_in_channel");
        }
        return room;
    }

    /** The room of an id, or the conversation with the person of that id; as far as the bot can know of it. */
    static Room known(Workspace workspace, String channel) {
        if (channel.equals(FakeSlack.BOT_USER)) {
            throw new Refused("cannot_dm_bot");
        }
        if (workspace.user(channel).isPresent()) {
            return workspace.direct(channel);
        }
        Room room = workspace.room(channel).orElseThrow(() -> new Refused("channel_not_found"));
        boolean secret = room.kind() == Room.Kind.PRIVATE || room.kind() == Room.Kind.DIRECT;
        if (secret && !room.hasBot()) {
            throw new Refused("channel_not_found");
        }
        return room;
    }
}
