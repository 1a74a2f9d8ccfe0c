package endcap.channel.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.Map;

/**
 * A call of the Web API as it arrived.
 *
 * @param method such as chat.postMessage; response_url and files.download for what is no method
 * @param arguments as sent, what is JSON still as text
 */
public record WebCall(String method, Map<String, String> arguments, String token, Instant at) {
    /** An argument, empty when it was not sent. */
    public String argument(String name) {
        return arguments.getOrDefault(name, "");
    }

    boolean has(String name) {
        return !argument(name).isEmpty();
    }

    JsonArray list(String name) {
        return has(name) ? json(name).getAsJsonArray() : new JsonArray();
    }

    JsonObject object(String name) {
        return json(name).getAsJsonObject();
    }

    private JsonElement json(String name) {
        if (!has(name)) {
            throw new Refused("invalid_arguments", "missing required field: " + name);
        }
        return JsonParser.parseString(argument(name));
    }
}
