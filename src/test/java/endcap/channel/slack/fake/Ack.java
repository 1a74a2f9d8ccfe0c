package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the app said to a delivery.
 *
 * @param status of HTTP; 200 for what was acknowledged in Socket Mode, 0 for none
 * @param body empty when it said nothing more
 * @param took until it was said
 * @param failure empty when it was in time and good; else as Slack calls it, http_timeout
 * @param finished whether the app asks not to be told again
 */
public record Ack(int status, String body, Duration took, String failure, boolean finished) {
    static Ack said(int status, String body, Duration took, boolean finished) {
        return new Ack(status, body, took, status / 100 == 2 ? "" : "http_error", finished);
    }

    static Ack failed(String failure, Duration took) {
        return new Ack(0, "", took, failure, false);
    }

    public boolean ok() {
        return failure.isEmpty();
    }

    JsonObject json() {
        return body.isBlank() ? new JsonObject() : JsonParser.parseString(body).getAsJsonObject();
    }

    /** What is wrong in a form that was submitted, by the id of the block; empty when nothing. */
    public Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (Json.text(json(), "response_action").equals("errors")) {
            json().getAsJsonObject("errors").asMap().forEach((block, text) -> errors.put(block, text.getAsString()));
        }
        return errors;
    }

    /** The options offered for what was typed, in order. */
    public List<JsonObject> options() {
        List<JsonObject> options = new ArrayList<>();
        Json.objects(json(), object -> {
            if (object.has("text") && object.has("value")) {
                options.add(object);
            }
        });
        return options;
    }
}
