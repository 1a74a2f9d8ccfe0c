package endcap.channel.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Something in blocks that can be tapped: a button, or one of the options of a menu.
 *
 * @param label what a person reads on it
 * @param action what Slack tells of the tap, except when it was
 */
record Found(String label, JsonObject action) {
    /** Everything to be tapped, in the order it is shown. */
    static List<Found> in(JsonArray blocks) {
        List<Found> found = new ArrayList<>();
        blocks.forEach(block -> ofBlock(block.getAsJsonObject(), found));
        return found;
    }

    private static void ofBlock(JsonObject block, List<Found> found) {
        String blockId = Json.text(block, "block_id");
        if (Json.has(block, "accessory")) {
            ofElement(block.getAsJsonObject("accessory"), blockId, found);
        }
        String type = Json.text(block, "type");
        if (type.equals("actions") || type.equals("context_actions")) {
            block.getAsJsonArray("elements").forEach(each -> ofElement(each.getAsJsonObject(), blockId, found));
        }
    }

    private static void ofElement(JsonObject element, String blockId, List<Found> found) {
        JsonObject action = Json.object(
                "type", Json.text(element, "type"), "action_id", Json.text(element, "action_id"), "block_id", blockId);
        switch (Json.text(element, "type")) {
            case "button", "icon_button" -> {
                action.add("text", element.get("text").deepCopy());
                found.add(new Found(Json.label(element, "text"), withValue(action, element)));
            }
            case "feedback_buttons" ->
                List.of("positive_button", "negative_button").forEach(which -> {
                    JsonObject button = element.getAsJsonObject(which);
                    found.add(new Found(Json.label(button, "text"), withValue(action.deepCopy(), button)));
                });
            default ->
                Json.objects(Json.list(element, "options"), option -> {
                    if (option.has("value")) {
                        JsonObject chosen = action.deepCopy();
                        chosen.add("selected_option", option.deepCopy());
                        found.add(new Found(Json.label(option, "text"), chosen));
                    }
                });
        }
    }

    private static JsonObject withValue(JsonObject action, JsonObject element) {
        if (element.has("value")) {
            action.add("value", element.get("value"));
        }
        return action;
    }
}
