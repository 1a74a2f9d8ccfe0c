package endcap.channel.slack.draw;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Set;

/** Slack's rules for rich text: parts, and in them leaves that are not empty. */
final class RichTextLimits {
    private static final Set<String> PARTS =
            Set.of("rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted");

    private final Findings findings;

    RichTextLimits(Findings findings) {
        this.findings = findings;
    }

    void rich(JsonArray parts) {
        findings.say(parts.isEmpty(), "empty rich text");
        parts.forEach(part -> part(part.getAsJsonObject()));
    }

    private void part(JsonObject part) {
        String type = Findings.type(part);
        findings.say(!PARTS.contains(type), "no part of rich text: " + type);
        findings.say(part.getAsJsonArray("elements").isEmpty(), "an empty " + type);
        for (JsonElement leaf : part.getAsJsonArray("elements")) {
            if (type.equals("rich_text_list")) {
                part(leaf.getAsJsonObject());
            } else if (Findings.type(leaf).equals("text")) {
                String text = leaf.getAsJsonObject().get("text").getAsString();
                findings.say(text.isEmpty(), "an empty text element");
            }
        }
    }
}
