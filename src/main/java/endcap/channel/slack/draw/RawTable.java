package endcap.channel.slack.draw;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import endcap.chat.Card;
import java.util.List;

/** A table block: the SDK has no class for it. */
final class RawTable {
    /** The first of the rows Slack allows is the head. */
    private static final int MOST_ROWS = 99;

    /** How long the JSON of the rows may be, so that the message still takes what stands above and below. */
    private static final int LONGEST = 8000;

    /** What a cell is besides its text, roughly. */
    private static final int CELL = 34;

    private RawTable() {}

    /** Where the rows from {@code from} on have to end to fit into one block; at least one row is taken if there is one. */
    static int end(Card.Table table, int from) {
        int end = Math.min(from + 1, table.rows().size());
        int length = 0;
        while (end < table.rows().size() && end - from < MOST_ROWS) {
            length += table.rows().get(end).stream()
                    .mapToInt(cell -> cell.length() + CELL)
                    .sum();
            if (length > LONGEST) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** The characters of all cells, which Slack limits for a message. */
    static int characters(Card.Table table) {
        int head = table.columns().stream()
                .mapToInt(column -> column.label().length())
                .sum();
        return head
                + table.rows().stream()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum();
    }

    /** The rows from {@code from} to before {@code to}, under the names of the columns. */
    static JsonObject of(Card.Table table, int from, int to) {
        JsonArray rows = new JsonArray();
        rows.add(cells(table.columns().stream().map(Card.Column::label).toList()));
        table.rows().subList(from, to).forEach(row -> rows.add(cells(row)));
        JsonObject block = new JsonObject();
        block.addProperty("type", "table");
        block.add("column_settings", settings(table.columns()));
        block.add("rows", rows);
        return block;
    }

    private static JsonArray settings(List<Card.Column> columns) {
        JsonArray settings = new JsonArray();
        columns.forEach(column -> {
            JsonObject setting = new JsonObject();
            setting.addProperty("align", column.numeric() ? "right" : "left");
            setting.addProperty("is_wrapped", !column.numeric());
            settings.add(setting);
        });
        return settings;
    }

    private static JsonArray cells(List<String> texts) {
        JsonArray cells = new JsonArray();
        texts.forEach(text -> {
            JsonObject cell = new JsonObject();
            cell.addProperty("type", "raw_text");
            // An empty cell is refused.
            cell.addProperty("text", text.isEmpty() ? " " : text);
            cells.add(cell);
        });
        return cells;
    }
}
