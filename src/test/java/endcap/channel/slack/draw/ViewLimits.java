package endcap.channel.slack.draw;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Slack's rules for a whole view, a modal or a home tab. */
final class ViewLimits {
    private static final int LARGEST = 250_000;

    private ViewLimits() {}

    static List<String> mistakesIn(JsonObject view) {
        boolean isModal = view.has("type") && Findings.type(view).equals("modal");
        BlockLimits limits = new BlockLimits(isModal ? BlockLimits.Surface.MODAL : BlockLimits.Surface.HOME);
        Findings findings = limits.findings();
        findings.guarded("view", () -> {
            frame(view, findings);
            if (isModal) {
                modal(view, findings);
            } else {
                home(view, findings);
            }
            findings.say(view.getAsJsonArray("blocks").isEmpty(), "a view without blocks");
            limits.blocks(view.getAsJsonArray("blocks"));
            focus(view, findings);
        });
        return findings.all();
    }

    private static void frame(JsonObject view, Findings findings) {
        findings.say(view.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST, "view_too_large");
        if (view.has("private_metadata")) {
            int length = view.get("private_metadata").getAsString().length();
            findings.say(length > 3000, "private_metadata of " + length);
        }
        for (String id : List.of("callback_id", "external_id")) {
            if (view.has(id)) {
                findings.say(view.get(id).getAsString().length() > 255, id + " over 255");
            }
        }
    }

    private static void modal(JsonObject view, Findings findings) {
        findings.plain("title of a modal", view.get("title"), 24);
        boolean asks = view.getAsJsonArray("blocks").asList().stream()
                .anyMatch(block -> Findings.type(block).equals("input"));
        findings.say(asks && !view.has("submit"), "a modal to fill in that cannot be submitted");
        if (view.has("submit")) {
            findings.plain("submit", view.get("submit"), 24);
        }
        if (view.has("close")) {
            findings.plain("close", view.get("close"), 24);
        }
    }

    private static void home(JsonObject view, Findings findings) {
        findings.say(!Findings.type(view).equals("home"), "no view: " + Findings.type(view));
        findings.say(view.has("title") || view.has("submit") || view.has("close"), "a home tab with a frame");
    }

    private static void focus(JsonObject view, Findings findings) {
        long focused = view.getAsJsonArray("blocks").asList().stream()
                .map(JsonElement::toString)
                .filter(block -> block.contains("\"focus_on_load\":true"))
                .count();
        findings.say(focused > 1, "two elements with the focus");
    }
}
