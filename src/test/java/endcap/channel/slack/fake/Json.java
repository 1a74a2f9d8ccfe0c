package endcap.channel.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.function.Consumer;

/** JSON written down in one line, and read without asking twice whether something is there. */
final class Json {
    private Json() {}

    /** An object of names and values by turns; a value may be null. */
    static JsonObject object(Object... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add((String) namesAndValues[i], element(namesAndValues[i + 1]));
        }
        return object;
    }

    static JsonArray array(Object... values) {
        JsonArray array = new JsonArray();
        for (Object value : values) {
            array.add(element(value));
        }
        return array;
    }

    private static JsonElement element(Object value) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case JsonElement element -> element;
            case String text -> new JsonPrimitive(text);
            case Number number -> new JsonPrimitive(number);
            case Boolean flag -> new JsonPrimitive(flag);
            case Collection<?> many -> array(many.toArray());
            default -> throw new IllegalArgumentException("not for JSON: " + value.getClass());
        };
    }

    /** The text of a field, empty when it is not there. */
    static String text(JsonObject object, String name) {
        return has(object, name) ? object.get(name).getAsString() : "";
    }

    static boolean flag(JsonObject object, String name) {
        return has(object, name) && object.get(name).getAsBoolean();
    }

    /** The list in a field, empty when it is not there. */
    static JsonArray list(JsonObject object, String name) {
        return has(object, name) ? object.getAsJsonArray(name) : new JsonArray();
    }

    static boolean has(JsonObject object, String name) {
        return object.has(name) && !object.get(name).isJsonNull();
    }

    /** The text of a plain text object in a field, empty when it is not there. */
    static String label(JsonObject object, String name) {
        return has(object, name) && object.get(name).isJsonObject() ? text(object.getAsJsonObject(name), "text") : "";
    }

    /** Shows every object in an element, the outer before the inner. */
    static void objects(JsonElement element, Consumer<JsonObject> seen) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(each -> objects(each, seen));
        } else if (element.isJsonObject()) {
            seen.accept(element.getAsJsonObject());
            element.getAsJsonObject().asMap().values().forEach(each -> objects(each, seen));
        }
    }
}
