package endcap.chat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A reply as plain text: what the terminal prints, what screen readers get, what tests read. */
public final class PlainText {
    private PlainText() {}

    /** All cards, a blank line between blocks of different kinds. */
    public static String of(Reply reply) {
        return reply.cards().stream()
                .map(PlainText::of)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** One card. */
    public static String of(Card card) {
        return switch (card) {
            case Card.Heading(String text) -> "# " + text;
            case Card.Text(String text) -> text;
            case Card.Warning(Card.Tone tone, String text) -> sign(tone) + " " + text;
            case Card.Facts(List<Card.Fact> facts) ->
                lines(facts.stream()
                        .map(fact -> fact.label() + ": " + fact.value())
                        .toList());
            case Card.Table table -> table(table);
            case Card.Steps(List<String> items) ->
                lines(IntStream.range(0, items.size())
                        .mapToObj(i -> (i + 1) + ". " + items.get(i))
                        .toList());
            case Card.Quote(String text, String source) -> "> " + text.replace("\n", "\n> ") + "\n— " + source;
            case Card.Chart chart -> chart(chart);
            case Card.Choices(List<Choice> choices) ->
                choices.stream().map(choice -> "[" + choice.label() + "]").collect(Collectors.joining(" "));
            case Card.Fill(Form form) ->
                form.title() + "\n"
                        + lines(form.fields().stream()
                                .map(field -> "- " + field.label() + (field.required() ? " *" : ""))
                                .toList());
        };
    }

    /** The sign a tone is shown by where there is no colour, and beside it where there is. */
    public static String sign(Card.Tone tone) {
        return switch (tone) {
            case GOOD -> "✔";
            case INFO -> "ℹ";
            case WARN -> "⚠";
            case STOP -> "⛔";
        };
    }

    private static String table(Card.Table table) {
        int columns = table.columns().size();
        int[] widths = IntStream.range(0, columns)
                .map(c -> Math.max(
                        width(table.columns().get(c).label()),
                        table.rows().stream()
                                .mapToInt(row -> width(row.get(c)))
                                .max()
                                .orElse(0)))
                .toArray();
        List<String> head = table.columns().stream().map(Card.Column::label).toList();
        String rows =
                lines(table.rows().stream().map(row -> row(table, row, widths)).toList());
        return (table.caption().isBlank() ? "" : table.caption() + "\n") + row(table, head, widths) + "\n" + rows;
    }

    private static String row(Card.Table table, List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(c -> {
                    String gap = " ".repeat(Math.max(0, widths[c] - width(cells.get(c))));
                    return table.columns().get(c).numeric() ? gap + cells.get(c) : cells.get(c) + gap;
                })
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String chart(Card.Chart chart) {
        return chart.title() + (chart.unit().isBlank() ? "" : " (" + chart.unit() + ")") + "\n"
                + lines(IntStream.range(0, chart.labels().size())
                        .mapToObj(i -> chart.labels().get(i) + ": "
                                + chart.series().stream()
                                        .map(series -> series.name() + " "
                                                + (series.values().get(i) == null
                                                        ? "-"
                                                        : series.values().get(i).toPlainString()))
                                        .collect(Collectors.joining(", ")))
                        .toList());
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    /** Columns a text takes on a terminal: a Chinese character takes two. */
    static int width(String text) {
        return text.codePoints().map(c -> wide(c) ? 2 : 1).sum();
    }

    private static boolean wide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0xA4CF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || c >= 0x1F300);
    }
}
