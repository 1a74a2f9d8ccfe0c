package endcap.channel.slack.draw;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What was found wrong, in words. */
final class Findings {
    private final List<String> mistakes = new ArrayList<>();

    List<String> all() {
        return List.copyOf(mistakes);
    }

    void say(boolean wrong, String mistake) {
        if (wrong) {
            mistakes.add(mistake);
        }
    }

    /** What is not even of the shape the check expects is a mistake too. */
    void guarded(String what, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException malformed) {
            mistakes.add("a malformed " + what + ": " + malformed);
        }
    }

    /** A text object in which Slack reads no markup. */
    void plain(String where, JsonElement text, int longest) {
        if (text == null) {
            mistakes.add(where + " without text");
            return;
        }
        JsonObject object = text.getAsJsonObject();
        say(!type(object).equals("plain_text"), where + " in which Slack reads markup: " + type(object));
        text(where, "text", object.get("text").getAsString(), longest);
    }

    void text(String where, String field, String text, int longest) {
        say(text.isEmpty() || text.length() > longest, where + ", " + field + " of " + text.length() + " characters");
    }

    static String type(JsonElement element) {
        return element.getAsJsonObject().get("type").getAsString();
    }
}
