package endcap.channel.slack.draw;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.util.json.GsonFactory;

/** What the SDK makes, as JSON. */
final class Json {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private Json() {}

    /** A block as Slack takes it. */
    static JsonObject of(LayoutBlock block) {
        return GSON.toJsonTree(block).getAsJsonObject();
    }

    /** A view, or a part of a block, as Slack takes it. */
    static String text(Object part) {
        return GSON.toJson(part);
    }

    /** How long a part of a block is. */
    static int length(Object part) {
        return text(part).length();
    }

    /** A text in which Slack reads no markup, cut to {@code most} characters; blank texts are refused, so it is none. */
    static PlainTextObject plain(String text, int most) {
        String some = text.isBlank() ? "…" : text.strip();
        return PlainTextObject.builder().text(Cut.to(some, most)).emoji(false).build();
    }
}
