package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;

/**
 * A modal somebody has open, or the home tab.
 *
 * @param user id of whoever sees it
 * @param root id of the lowest view of the stack, its own for that one
 * @param previous id of the view below; empty for the lowest
 * @param hash what changes with each update
 */
public record OpenView(String id, String user, JsonObject view, String root, String previous, String hash) {
    OpenView showing(JsonObject other, String newHash) {
        return new OpenView(id, user, other, root, previous, newHash);
    }

    public String title() {
        return Json.label(view, "title");
    }

    public boolean isHome() {
        return Json.text(view, "type").equals("home");
    }

    public String callbackId() {
        return Json.text(view, "callback_id");
    }

    /** All that can be read in it, one piece a line. */
    public String words() {
        return Sent.words(view.getAsJsonArray("blocks"));
    }

    /** The labels of what is to be filled in, in order. */
    public List<String> labels() {
        return view.getAsJsonArray("blocks").asList().stream()
                .map(block -> Json.label(block.getAsJsonObject(), "label"))
                .filter(label -> !label.isEmpty())
                .toList();
    }

    /** As Slack tells of it. */
    JsonObject json() {
        JsonObject json = view.deepCopy();
        json.addProperty("id", id);
        json.addProperty("team_id", FakeSlack.TEAM);
        json.addProperty("app_id", FakeSlack.APP);
        json.addProperty("bot_id", FakeSlack.BOT);
        json.addProperty("app_installed_team_id", FakeSlack.TEAM);
        json.addProperty("hash", hash);
        json.addProperty("root_view_id", root);
        json.add("previous_view_id", previous.isEmpty() ? null : new JsonPrimitive(previous));
        for (String name : List.of("callback_id", "private_metadata", "external_id")) {
            json.addProperty(name, Json.text(view, name));
        }
        if (!json.has("state")) {
            json.add("state", Json.object("values", Json.object()));
        }
        return json;
    }
}
