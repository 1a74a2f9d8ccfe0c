package endcap.channel.slack.fake;

import com.google.gson.JsonObject;

/**
 * Something Slack tells the app.
 *
 * @param attempt 0 the first time, then 1 to 3
 * @param reason why it is told again; empty the first time
 */
public record Delivery(Kind kind, JsonObject payload, int attempt, String reason) {
    /** What Slack makes a difference between, with its name in Socket Mode. */
    public enum Kind {
        /** Told again until it is acknowledged. */
        EVENT("events_api"),
        /** A slash command: told once, its acknowledgement may carry an answer. */
        COMMAND("slash_commands"),
        /** A tap, a shortcut, a form submitted, something typed: told once. */
        INTERACTIVE("interactive");

        private final String inSocketMode;

        Kind(String inSocketMode) {
            this.inSocketMode = inSocketMode;
        }

        String inSocketMode() {
            return inSocketMode;
        }
    }

    static Delivery of(Kind kind, JsonObject payload) {
        return new Delivery(kind, payload, 0, "");
    }

    Delivery again(String why) {
        return new Delivery(kind, payload, attempt + 1, why);
    }

    /** What it is, for people who read why a test failed. */
    String name() {
        return switch (kind) {
            case EVENT -> "event " + Json.text(payload.getAsJsonObject("event"), "type");
            case COMMAND -> Json.text(payload, "command");
            case INTERACTIVE -> Json.text(payload, "type");
        };
    }
}
