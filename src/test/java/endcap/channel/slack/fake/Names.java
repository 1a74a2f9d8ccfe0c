package endcap.channel.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.function.Supplier;

/** Slack names every block, and every element in it, that the app gave no name. */
final class Names {
    private Names() {}

    static void give(JsonArray blocks, Supplier<String> fresh) {
        for (JsonElement each : blocks) {
            JsonObject block = each.getAsJsonObject();
            name(block, "block_id", fresh);
            element(block, "accessory", fresh);
            element(block, "element", fresh);
            if (Json.text(block, "type").endsWith("actions")) {
                Json.list(block, "elements").forEach(element -> name(element.getAsJsonObject(), "action_id", fresh));
            }
        }
    }

    private static void element(JsonObject block, String where, Supplier<String> fresh) {
        if (Json.has(block, where)) {
            name(block.getAsJsonObject(where), "action_id", fresh);
        }
    }

    private static void name(JsonObject object, String field, Supplier<String> fresh) {
        if (!Json.has(object, field)) {
            object.addProperty(field, fresh.get());
        }
    }
}
