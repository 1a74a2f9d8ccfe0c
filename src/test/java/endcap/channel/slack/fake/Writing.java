package endcap.channel.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * What somebody writes, as Slack keeps it: once as text with its own escapes, once as rich text.
 *
 * @param text with &, < and > escaped, and mentions in angle brackets
 */
record Writing(String text, JsonArray blocks) {
    static Writing plain(String text) {
        return of(escaped(text), Json.array(words(text)));
    }

    static Writing mention(String text) {
        JsonObject bot = Json.object("type", "user", "user_id", FakeSlack.BOT_USER);
        return of("<@" + FakeSlack.BOT_USER + "> " + escaped(text), Json.array(bot, words(" " + text)));
    }

    private static Writing of(String text, JsonArray leaves) {
        JsonObject section = Json.object("type", "rich_text_section", "elements", leaves);
        JsonObject block = Json.object("type", "rich_text", "elements", Json.array(section));
        return new Writing(text, text.isEmpty() ? new JsonArray() : Json.array(block));
    }

    private static JsonObject words(String text) {
        return Json.object("type", "text", "text", text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Puts it into a room. */
    Sent in(Workspace workspace, Room room, SlackUser by, List<SharedFile> files, String thread) {
        return workspace.add(new Sent(room.id(), workspace.timestamp(), by.id(), text, blocks, "", thread, files));
    }
}
