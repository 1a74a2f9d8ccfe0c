package endcap.channel.slack.draw;

import com.google.gson.JsonObject;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.RichTextElement;
import endcap.chat.Card;
import endcap.chat.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Draws the cards of one reply. The limits are Slack's; what does not fit is cut into several blocks or, a label,
 * shortened.
 */
final class Blocks {
    static final int LONGEST_TEXT = 3000;
    static final int LONGEST_HEADING = 150;
    static final int MOST_COLUMNS = 20;
    static final int LONGEST_TABLE = 10_000;

    /** How much of labelled lines or steps goes into one block, counted with what surrounds each of them. */
    private static final int LONGEST_BATCH = 6000;

    private static final int OVERHEAD = 150;

    /** A table of two columns this short reads better as labelled lines. */
    private static final int FEW_ROWS = 12;

    private final Buttons buttons;

    Blocks(Buttons buttons) {
        this.buttons = buttons;
    }

    /** The blocks of a card, top to bottom; none for what has nothing in it. */
    List<JsonObject> of(Card card) {
        return switch (card) {
            case Card.Heading(String text) -> heading(text);
            case Card.Text(String text) -> texts(text);
            case Card.Warning(Card.Tone tone, String text) -> warning(PlainText.sign(tone) + " " + text);
            case Card.Facts(List<Card.Fact> facts) -> facts(facts);
            case Card.Table table -> table(table);
            case Card.Steps(List<String> items) -> steps(items);
            case Card.Quote(String text, String source) -> quote(text, source);
            case Card.Chart chart -> texts(PlainText.of(chart));
            case Card.Choices choices -> buttons.of(choices.choices());
            case Card.Fill fill -> buttons.opening(fill.form());
        };
    }

    static List<JsonObject> heading(String text) {
        // A header block is refused when it is empty.
        return text.isBlank()
                ? List.of()
                : List.of(Json.of(HeaderBlock.builder()
                        .text(Json.plain(text, LONGEST_HEADING))
                        .build()));
    }

    static List<JsonObject> texts(String text) {
        return Cut.pieces(text, LONGEST_TEXT).stream()
                .map(piece -> Json.of(SectionBlock.builder()
                        .text(Json.plain(piece, LONGEST_TEXT))
                        .build()))
                .toList();
    }

    static List<JsonObject> warning(String text) {
        return RichText.block(List.of(RichText.section(RichText.bold(Cut.to(text, LONGEST_TEXT)))));
    }

    private static List<JsonObject> facts(List<Card.Fact> facts) {
        return batches(facts, Blocks::length).stream()
                .flatMap(batch -> batchOfFacts(batch).stream())
                .toList();
    }

    private static int length(Card.Fact fact) {
        return fact.label().length() + fact.value().length();
    }

    private static List<JsonObject> batchOfFacts(List<Card.Fact> facts) {
        if (length(facts.get(0)) > LONGEST_BATCH) {
            return texts(facts.get(0).label() + ": " + facts.get(0).value());
        }
        return RichText.block(facts.stream()
                .map(fact -> RichText.section(RichText.bold(fact.label() + ": "), RichText.text(fact.value() + "\n")))
                .toList());
    }

    private static List<JsonObject> steps(List<String> items) {
        List<JsonObject> blocks = new ArrayList<>();
        int before = 0;
        for (List<String> batch : batches(items, String::length)) {
            blocks.addAll(steps(batch, before));
            before += batch.size();
        }
        return blocks;
    }

    private static List<JsonObject> steps(List<String> items, int before) {
        if (items.get(0).length() > LONGEST_BATCH) {
            return texts((before + 1) + ". " + items.get(0));
        }
        List<RichTextElement> sections = items.stream()
                .<RichTextElement>map(item -> RichText.section(RichText.text(item)))
                .toList();
        return RichText.block(List.of(RichText.numbered(sections, before)));
    }

    private static List<JsonObject> quote(String text, String source) {
        List<JsonObject> blocks = new ArrayList<>();
        Cut.pieces(text, LONGEST_TEXT).forEach(piece -> blocks.addAll(RichText.block(List.of(RichText.quote(piece)))));
        blocks.addAll(texts(source));
        return blocks;
    }

    /** Parts that together are no longer than a block may be; one that is longer stands alone. */
    static <T> List<List<T>> batches(List<T> parts, ToIntFunction<T> length) {
        List<List<T>> batches = new ArrayList<>();
        int sum = LONGEST_BATCH;
        for (T part : parts) {
            int more = length.applyAsInt(part) + OVERHEAD;
            if (sum + more > LONGEST_BATCH) {
                batches.add(new ArrayList<>());
                sum = 0;
            }
            batches.getLast().add(part);
            sum += more;
        }
        return batches;
    }

    private static List<JsonObject> table(Card.Table table) {
        boolean labelled = table.columns().size() == 2 && table.rows().size() <= FEW_ROWS;
        boolean fits = table.columns().size() <= MOST_COLUMNS && RawTable.characters(table) <= LONGEST_TABLE;
        List<JsonObject> blocks = new ArrayList<>(texts(table.caption()));
        if (labelled) {
            blocks.addAll(facts(table.rows().stream()
                    .map(row -> new Card.Fact(row.get(0), row.get(1)))
                    .toList()));
        } else if (fits) {
            int from = 0;
            do {
                int to = RawTable.end(table, from);
                blocks.add(RawTable.of(table, from, to));
                from = to;
            } while (from < table.rows().size());
        } else {
            blocks.addAll(texts(PlainText.of(table)));
        }
        return blocks;
    }
}
