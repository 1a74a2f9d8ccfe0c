package endcap.channel.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A message as it stands in a room now.
 *
 * @param by id of whoever wrote it
 * @param onlyFor id of the only person who sees it; empty for an ordinary message
 * @param thread ts of the message it answers; empty outside threads
 * @param files what was dropped with it
 */
public record Sent(
        String room,
        String ts,
        String by,
        String text,
        JsonArray blocks,
        String onlyFor,
        String thread,
        List<SharedFile> files) {
    static Sent plain(Room room, String ts, String by, String text) {
        return new Sent(room.id(), ts, by, text, new JsonArray(), "", "", List.of());
    }

    public boolean isEphemeral() {
        return !onlyFor.isEmpty();
    }

    boolean isSeenBy(String user, Room in) {
        return isEphemeral() ? onlyFor.equals(user) : in.members().contains(user);
    }

    Sent saying(String otherText, JsonArray otherBlocks) {
        return new Sent(room, ts, by, otherText, otherBlocks, onlyFor, thread, files);
    }

    Sent inThread(String ofTs) {
        return new Sent(room, ts, by, text, blocks, onlyFor, ofTs, files);
    }

    /** All that can be read in it, one piece a line: its blocks, or its text where it has none. */
    public String words() {
        return blocks.isEmpty() ? text : words(blocks);
    }

    static String words(JsonArray blocks) {
        List<String> words = new ArrayList<>();
        Json.objects(blocks, object -> {
            if (object.has("text") && object.get("text").isJsonPrimitive()) {
                words.add(object.get("text").getAsString());
            }
        });
        return String.join("\n", words);
    }

    /** The labels of its buttons, in order. */
    public List<String> buttons() {
        return Found.in(blocks).stream().map(Found::label).toList();
    }

    /** As Slack shows a message to an app. */
    JsonObject json() {
        JsonObject json = Json.object(
                "type",
                "message",
                "user",
                by,
                "ts",
                ts,
                "text",
                text,
                "team",
                FakeSlack.TEAM,
                "blocks",
                blocks.deepCopy());
        if (by.equals(FakeSlack.BOT_USER)) {
            json.addProperty("bot_id", FakeSlack.BOT);
            json.addProperty("app_id", FakeSlack.APP);
        }
        if (!thread.isEmpty()) {
            json.addProperty("thread_ts", thread);
        }
        if (!files.isEmpty()) {
            json.add("files", Json.array(files.stream().map(SharedFile::json).toArray()));
        }
        return json;
    }
}
