package endcap.channel.slack.draw;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Slack's rules for the blocks of a message, as far as they can be checked without Slack: what may stand where, and how
 * long it may be. Everything the tests send goes through here.
 */
public final class BlockLimits {
    private static final Set<String> IN_MESSAGES = Set.of(
            "actions", "context", "divider", "header", "image", "rich_text", "section", "table", "context_actions");
    private static final Map<String, Integer> LONGEST = Map.of("header", 150, "section", 3000);
    private static final Set<String> RICH =
            Set.of("rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted");

    private final List<String> mistakes = new ArrayList<>();
    private int tableCharacters;

    /** What Slack would refuse in a message; empty when nothing. */
    public static List<String> mistakesIn(SlackMessage message) {
        BlockLimits limits = new BlockLimits();
        limits.check(message);
        return limits.mistakes;
    }

    private void check(SlackMessage message) {
        JsonArray blocks = JsonParser.parseString(message.blocks()).getAsJsonArray();
        say(blocks.size() > 50, "more than 50 blocks: " + blocks.size());
        say(
                message.blocks().length() > 13_000,
                "more than Slack takes in one message: " + message.blocks().length());
        say(
                message.text().length() > 4000,
                "a fallback text Slack would cut: " + message.text().length());
        say(message.text().isBlank() && !blocks.isEmpty(), "nothing for a screen reader");
        long tables = blocks.asList().stream()
                .filter(block -> type(block).equals("table"))
                .count();
        say(tables > 1, "more than one table");
        blocks.forEach(block -> block(block.getAsJsonObject()));
        say(tableCharacters > 10_000, "more than 10,000 characters in tables");
    }

    private void block(JsonObject block) {
        String type = type(block);
        say(!IN_MESSAGES.contains(type), "no block of messages: " + type);
        switch (type) {
            case "header", "section" -> text(type, block.getAsJsonObject("text"), LONGEST.getOrDefault(type, 3000));
            case "actions" -> actions(block.getAsJsonArray("elements"));
            case "rich_text" -> rich(block.getAsJsonArray("elements"));
            case "table" -> table(block);
            default -> say(block.size() < 2, "an empty " + type);
        }
    }

    private void text(String where, JsonObject text, int longest) {
        int length = text.get("text").getAsString().length();
        say(length == 0 || length > longest, where + " of " + length + " characters");
        say(where.equals("header") && !type(text).equals("plain_text"), "a header that is not plain text");
    }

    private void actions(JsonArray elements) {
        say(elements.isEmpty() || elements.size() > 25, "buttons in one block: " + elements.size());
        Set<String> ids = new HashSet<>();
        for (JsonElement element : elements) {
            JsonObject button = element.getAsJsonObject();
            text("button", button.getAsJsonObject("text"), 75);
            say(!ids.add(button.get("action_id").getAsString()), "an action_id twice in a block");
            say(button.has("value") && button.get("value").getAsString().length() > 2000, "a value over 2000");
        }
    }

    private void rich(JsonArray elements) {
        say(elements.isEmpty(), "empty rich text");
        for (JsonElement element : elements) {
            JsonObject part = element.getAsJsonObject();
            say(!RICH.contains(type(part)), "no part of rich text: " + type(part));
            say(part.getAsJsonArray("elements").isEmpty(), "an empty " + type(part));
            for (JsonElement leaf : part.getAsJsonArray("elements")) {
                if (type(leaf).equals("text")) {
                    say(leaf.getAsJsonObject().get("text").getAsString().isEmpty(), "an empty text element");
                } else {
                    rich(arrayOf(leaf.getAsJsonObject()));
                }
            }
        }
    }

    private static JsonArray arrayOf(JsonObject one) {
        JsonArray array = new JsonArray();
        array.add(one);
        return array;
    }

    private void table(JsonObject table) {
        JsonArray rows = table.getAsJsonArray("rows");
        say(rows.isEmpty() || rows.size() > 100, "rows in a table: " + rows.size());
        int columns = rows.get(0).getAsJsonArray().size();
        say(columns > 20 || table.getAsJsonArray("column_settings").size() > 20, "columns in a table: " + columns);
        for (JsonElement row : rows) {
            say(row.getAsJsonArray().size() != columns, "a row shorter or longer than the head");
            for (JsonElement cell : row.getAsJsonArray()) {
                String text = cell.getAsJsonObject().get("text").getAsString();
                say(text.isEmpty(), "an empty cell");
                tableCharacters += text.length();
            }
        }
    }

    private static String type(JsonElement element) {
        return element.getAsJsonObject().get("type").getAsString();
    }

    private void say(boolean wrong, String mistake) {
        if (wrong) {
            mistakes.add(mistake);
        }
    }
}
