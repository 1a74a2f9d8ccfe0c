package endcap.channel.slack.draw;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Slack's rules for tables, of which a message takes one. */
final class TableLimits {
    private final Findings findings;
    private int characters;

    TableLimits(Findings findings) {
        this.findings = findings;
    }

    void tables(JsonArray blocks) {
        int tables = 0;
        for (JsonElement block : blocks) {
            switch (Findings.type(block)) {
                case "table" -> {
                    tables++;
                    table(block.getAsJsonObject());
                }
                case "data_table" -> dataTable(block.getAsJsonObject());
                default -> {}
            }
        }
        findings.say(tables > 1, "more than one table");
        findings.say(characters > 10_000, "more than 10,000 characters in tables");
    }

    private void table(JsonObject table) {
        rows(table.getAsJsonArray("rows"), 1, 100);
        if (table.has("column_settings")) {
            int columns = table.getAsJsonArray("column_settings").size();
            findings.say(columns > 20, "columns in a table: " + columns);
        }
    }

    private void dataTable(JsonObject table) {
        findings.say(!table.has("caption"), "a table without caption");
        rows(table.getAsJsonArray("rows"), 2, 201);
    }

    private void rows(JsonArray rows, int least, int most) {
        findings.say(rows.size() < least || rows.size() > most, "rows in a table: " + rows.size());
        int columns = rows.get(0).getAsJsonArray().size();
        findings.say(columns < 1 || columns > 20, "columns in a table: " + columns);
        for (JsonElement row : rows) {
            findings.say(row.getAsJsonArray().size() != columns, "a row shorter or longer than the head");
            row.getAsJsonArray().forEach(cell -> cell(cell.getAsJsonObject()));
        }
    }

    private void cell(JsonObject cell) {
        if (cell.has("text")) {
            String text = cell.get("text").getAsString();
            findings.say(text.isEmpty(), "an empty cell");
            characters += text.length();
        } else if (cell.has("elements")) {
            new RichTextLimits(findings).rich(cell.getAsJsonArray("elements"));
        }
    }
}
