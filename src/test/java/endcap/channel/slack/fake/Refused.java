package endcap.channel.slack.fake;

import com.google.gson.JsonObject;

/** What Slack answers with ok:false. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String error;
    private final String detail;

    Refused(String error) {
        this(error, "");
    }

    Refused(String error, String detail) {
        super(error + " " + detail);
        this.error = error;
        this.detail = detail;
    }

    JsonObject json() {
        JsonObject json = Json.object("ok", false, "error", error);
        if (error.equals("missing_scope")) {
            json.addProperty("needed", detail);
        } else if (!detail.isEmpty()) {
            json.add("response_metadata", Json.object("messages", Json.array("[ERROR] " + detail)));
        }
        return json;
    }
}
