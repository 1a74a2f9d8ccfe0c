package endcap.channel.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** A form as somebody fills it in; what Slack does not let be submitted fails the test. */
final class Filling {
    private final OpenView view;
    private final Map<String, String> answers;
    private final BiFunction<JsonObject, String, List<JsonObject>> search;
    private final Set<String> used = new HashSet<>();

    /**
     * @param answers by label, block id or action id; of several options the labels, divided by commas
     * @param search the options for what is typed into the select of a block
     */
    Filling(OpenView view, Map<String, String> answers, BiFunction<JsonObject, String, List<JsonObject>> search) {
        this.view = view;
        this.answers = answers;
        this.search = search;
    }

    /** The state of the form, by block and action. */
    JsonObject values() {
        JsonObject values = new JsonObject();
        for (JsonElement each : view.view().getAsJsonArray("blocks")) {
            JsonObject block = each.getAsJsonObject();
            if (Json.text(block, "type").equals("input")) {
                JsonObject element = block.getAsJsonObject("element");
                JsonObject value = value(block, element);
                require(block, value);
                values.add(Json.text(block, "block_id"), Json.object(Json.text(element, "action_id"), value));
            }
        }
        if (!used.containsAll(answers.keySet())) {
            throw new AssertionError(
                    "nothing to fill in for one of " + answers.keySet() + "; there is " + view.labels());
        }
        return values;
    }

    private String answer(JsonObject block, JsonObject element) {
        for (String name :
                List.of(Json.label(block, "label"), Json.text(block, "block_id"), Json.text(element, "action_id"))) {
            if (answers.containsKey(name)) {
                used.add(name);
                return answers.get(name);
            }
        }
        return "";
    }

    private JsonObject value(JsonObject block, JsonObject element) {
        String answer = answer(block, element);
        String type = Json.text(element, "type");
        JsonObject value = Json.object("type", type);
        switch (type) {
            case "datepicker" -> put(value, "selected_date", answer, element, "initial_date");
            case "timepicker" -> put(value, "selected_time", answer, element, "initial_time");
            case "users_select" -> put(value, "selected_user", answer, element, "initial_user");
            case "static_select", "radio_buttons" -> value.add("selected_option", one(element, answer));
            case "external_select" -> value.add("selected_option", found(block, element, answer));
            case "checkboxes", "multi_static_select" -> value.add("selected_options", many(element, answer));
            default -> put(value, "value", typed(element, answer), element, "initial_value");
        }
        return value;
    }

    private static void put(JsonObject value, String name, String answer, JsonObject element, String initial) {
        JsonElement before = element.has(initial) ? element.get(initial) : JsonNull.INSTANCE;
        value.add(name, answer.isEmpty() ? before : new JsonPrimitive(answer));
    }

    private static String typed(JsonObject element, String answer) {
        int longest = element.has("max_length") ? element.get("max_length").getAsInt() : 3000;
        if (answer.length() > longest) {
            throw new AssertionError("Slack lets nobody type more than " + longest + " characters here: " + answer);
        }
        return answer;
    }

    private static JsonElement one(JsonObject element, String answer) {
        if (answer.isEmpty()) {
            return element.has("initial_option") ? element.get("initial_option") : JsonNull.INSTANCE;
        }
        return option(element, answer);
    }

    private static JsonArray many(JsonObject element, String answer) {
        if (answer.isEmpty()) {
            return Json.list(element, "initial_options").deepCopy();
        }
        return Json.array(Arrays.stream(answer.split(","))
                .map(each -> option(element, each.strip()))
                .toArray());
    }

    private static JsonObject option(JsonObject element, String answer) {
        JsonArray offered = new JsonArray();
        Json.objects(element, object -> {
            if (Json.has(object, "value") && object.has("text")) {
                offered.add(object);
            }
        });
        return chosen(
                offered.asList().stream().map(JsonElement::getAsJsonObject).toList(), answer);
    }

    private JsonElement found(JsonObject block, JsonObject element, String answer) {
        if (answer.isEmpty()) {
            return element.has("initial_option") ? element.get("initial_option") : JsonNull.INSTANCE;
        }
        return chosen(search.apply(block, answer), answer);
    }

    /** The option of that label or value, or else the first with the words in its label. */
    private static JsonObject chosen(List<JsonObject> offered, String answer) {
        return offered.stream()
                .filter(option -> Json.label(option, "text").equals(answer)
                        || Json.text(option, "value").equals(answer))
                .findFirst()
                .or(() -> offered.stream()
                        .filter(option -> Json.label(option, "text").contains(answer))
                        .findFirst())
                .or(() -> offered.size() == 1 ? offered.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> new AssertionError("no option " + answer + " in " + offered));
    }

    private static void require(JsonObject block, JsonObject value) {
        boolean empty = value.asMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("type"))
                .map(Map.Entry::getValue)
                .allMatch(each -> each.isJsonNull()
                        || (each.isJsonArray() && each.getAsJsonArray().isEmpty()));
        if (empty && !Json.flag(block, "optional")) {
            throw new AssertionError("Slack does not submit a form without " + Json.label(block, "label"));
        }
    }
}
