package endcap.channel.slack.draw;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Slack's rules for blocks, as far as they can be checked without Slack: what may stand where, and how long it may be; and
 * one rule of ours, that no text stands where Slack reads markup in it. Everything the tests send goes through here.
 *
 * <p>Start with {@link #inMessage}, {@link #inView} and {@link #inSuggestions}; each says in words what Slack would refuse.
 */
public final class BlockLimits {
    /** Where blocks are shown; not every block may be everywhere. */
    enum Surface {
        MESSAGE(50),
        MODAL(100),
        HOME(100);

        private final int mostBlocks;

        Surface(int mostBlocks) {
            this.mostBlocks = mostBlocks;
        }
    }

    private static final Set<String> EVERYWHERE = Set.of(
            "actions", "card", "context", "divider", "header", "image", "input", "rich_text", "section", "video");
    private static final Map<Surface, Set<String>> ONLY_ON = Map.of(
            Surface.MESSAGE,
            Set.of("table", "data_table", "context_actions", "markdown", "carousel", "container", "plan", "task_card"),
            Surface.HOME,
            Set.of("table", "data_table", "carousel", "container"),
            Surface.MODAL,
            Set.of("alert"));

    private final Findings findings = new Findings();
    private final ElementLimits elements = new ElementLimits(findings);
    private final Surface surface;
    private final Set<String> blockIds = new HashSet<>();
    private int markdownCharacters;

    BlockLimits(Surface surface) {
        this.surface = surface;
    }

    /** What Slack would refuse in a message; empty when nothing. */
    public static List<String> mistakesIn(SlackMessage message) {
        return inMessage(
                message.text(), JsonParser.parseString(message.blocks()).getAsJsonArray());
    }

    /** What Slack would refuse in a message, its text empty when it has none; empty when nothing. */
    public static List<String> inMessage(String text, JsonArray blocks) {
        BlockLimits limits = new BlockLimits(Surface.MESSAGE);
        limits.message(text, blocks);
        return limits.findings.all();
    }

    /** What Slack would refuse in a modal or a home tab; empty when nothing. */
    public static List<String> inView(JsonObject view) {
        return ViewLimits.mistakesIn(view);
    }

    /** What Slack would refuse in the options offered while somebody types; empty when nothing. */
    public static List<String> inSuggestions(JsonObject answer) {
        Findings findings = new Findings();
        findings.guarded("suggestions", () -> new OptionLimits(findings).suggested(answer));
        return findings.all();
    }

    Findings findings() {
        return findings;
    }

    private void message(String text, JsonArray blocks) {
        findings.say(blocks.toString().length() > 13_000, "more than Slack takes in one message");
        findings.say(text.length() > 4000, "a fallback text Slack would cut: " + text.length());
        findings.say(text.isBlank() && !blocks.isEmpty(), "nothing for a screen reader");
        findings.say(
                blocks.isEmpty() && text.matches("(?s).*<([!@#]|[a-z]+:).*"),
                "markup in a text without blocks: " + text);
        blocks(blocks);
    }

    void blocks(JsonArray blocks) {
        findings.say(
                blocks.size() > surface.mostBlocks, "more than " + surface.mostBlocks + " blocks: " + blocks.size());
        blocks.forEach(block -> findings.guarded("block", () -> block(block.getAsJsonObject())));
        findings.guarded("tables", () -> new TableLimits(findings).tables(blocks));
        findings.say(markdownCharacters > 12_000, "more than 12,000 characters of markdown");
    }

    private void block(JsonObject block) {
        String type = Findings.type(block);
        boolean fits = EVERYWHERE.contains(type) || ONLY_ON.get(surface).contains(type);
        findings.say(!fits, "no block of a " + surface + ": " + type);
        if (block.has("block_id")) {
            findings.text(type, "block_id", block.get("block_id").getAsString(), 255);
            findings.say(!blockIds.add(block.get("block_id").getAsString()), "a block_id twice: " + block);
        }
        switch (type) {
            case "header" -> findings.plain("header", block.get("text"), 150);
            case "section" -> section(block);
            case "actions" -> elements.actions(block.getAsJsonArray("elements"));
            case "context" -> context(block.getAsJsonArray("elements"));
            case "context_actions" -> elements.contextActions(block.getAsJsonArray("elements"));
            case "input" -> elements.input(block);
            case "image" -> image(block);
            case "markdown" ->
                markdownCharacters += block.get("text").getAsString().length();
            case "rich_text" -> new RichTextLimits(findings).rich(block.getAsJsonArray("elements"));
            default -> findings.say(block.size() < 2 && !type.equals("divider"), "an empty " + type);
        }
    }

    private void section(JsonObject section) {
        findings.say(!section.has("text") && !section.has("fields"), "a section without text and fields");
        if (section.has("text")) {
            findings.plain("section", section.get("text"), 3000);
        }
        if (section.has("fields")) {
            JsonArray fields = section.getAsJsonArray("fields");
            findings.say(fields.isEmpty() || fields.size() > 10, "fields in a section: " + fields.size());
            fields.forEach(field -> findings.plain("field", field, 2000));
        }
        if (section.has("accessory")) {
            elements.accessory(section.getAsJsonObject("accessory"));
        }
    }

    private void context(JsonArray parts) {
        findings.say(parts.isEmpty() || parts.size() > 10, "elements in a context: " + parts.size());
        for (JsonElement part : parts) {
            if (Findings.type(part).equals("image")) {
                image(part.getAsJsonObject());
            } else {
                findings.plain("context", part, 3000);
            }
        }
    }

    private void image(JsonObject image) {
        findings.say(!image.has("image_url") && !image.has("slack_file"), "an image without source");
        findings.say(!image.has("alt_text"), "an image without words for those who do not see it");
        if (image.has("alt_text")) {
            findings.text("image", "alt_text", image.get("alt_text").getAsString(), 2000);
        }
        if (image.has("title")) {
            findings.plain("title of an image", image.get("title"), 2000);
        }
    }
}
