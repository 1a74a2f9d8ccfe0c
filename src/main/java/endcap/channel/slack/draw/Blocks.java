package endcap.channel.slack.draw;

import com.google.gson.JsonObject;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.util.json.GsonFactory;
import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Draws one card. The limits are Slack's; what does not fit is cut into several blocks or, a label, shortened.
 *
 * <p>A form is not drawn here: it opens from a button, which the channel adds.
 */
final class Blocks {
    static final int LONGEST_TEXT = 3000;
    static final int LONGEST_HEADING = 150;
    static final int LONGEST_LABEL = 75;
    static final int LONGEST_SENTENCE = 2000;
    static final int MOST_BUTTONS = 25;
    static final int MOST_COLUMNS = 20;
    static final int LONGEST_TABLE = 10_000;

    /** The action of a button whose value is the sentence it stands for. */
    static final String SAY = "say";

    /** How much of labelled lines or steps goes into one block, counted with what surrounds each of them. */
    private static final int LONGEST_BATCH = 6000;

    private static final int OVERHEAD = 150;

    /** A table of two columns this short reads better as labelled lines. */
    private static final int FEW_ROWS = 12;

    private Blocks() {}

    /** The blocks of a card, top to bottom; none for what has nothing in it. */
    static List<JsonObject> of(Card card) {
        return switch (card) {
            case Card.Heading(String text) -> heading(text);
            case Card.Text(String text) -> texts(text);
            case Card.Warning(Card.Tone tone, String text) ->
                rich(List.of(section(List.of(bold(Cut.to(PlainText.sign(tone) + " " + text, LONGEST_TEXT))))));
            case Card.Facts(List<Card.Fact> facts) -> facts(facts);
            case Card.Table table -> table(table);
            case Card.Steps(List<String> items) -> steps(items);
            case Card.Quote(String text, String source) -> quote(text, source);
            case Card.Chart chart -> texts(PlainText.of(chart));
            case Card.Choices(List<Choice> choices) -> buttons(choices);
            case Card.Fill fill -> List.of();
        };
    }

    private static List<JsonObject> heading(String text) {
        // A header block is refused when it is empty.
        return text.isBlank()
                ? List.of()
                : List.of(json(HeaderBlock.builder()
                        .text(plain(Cut.to(text.strip(), LONGEST_HEADING)))
                        .build()));
    }

    private static List<JsonObject> texts(String text) {
        return Cut.pieces(text, LONGEST_TEXT).stream()
                .map(piece -> json(SectionBlock.builder().text(plain(piece)).build()))
                .toList();
    }

    private static List<JsonObject> facts(List<Card.Fact> facts) {
        return batches(facts, fact -> fact.label().length() + fact.value().length()).stream()
                .flatMap(batch -> facts(batch, batch.size() == 1).stream())
                .toList();
    }

    private static List<JsonObject> facts(List<Card.Fact> facts, boolean alone) {
        if (alone && facts.get(0).value().length() > LONGEST_BATCH) {
            return texts(facts.get(0).label() + ": " + facts.get(0).value());
        }
        return rich(facts.stream()
                .map(fact -> section(List.of(bold(fact.label() + ": "), text(fact.value() + "\n"))))
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
        if (items.size() == 1 && items.get(0).length() > LONGEST_BATCH) {
            return texts((before + 1) + ". " + items.get(0));
        }
        List<RichTextElement> sections = items.stream()
                .<RichTextElement>map(item -> section(List.of(text(item))))
                .toList();
        return rich(List.of(RichTextListElement.builder()
                .style("ordered")
                .offset(before)
                .elements(sections)
                .build()));
    }

    private static List<JsonObject> quote(String text, String source) {
        List<JsonObject> blocks = new ArrayList<>();
        Cut.pieces(text, LONGEST_TEXT)
                .forEach(piece -> blocks.addAll(rich(List.of(RichTextQuoteElement.builder()
                        .elements(List.of(text(piece)))
                        .build()))));
        blocks.addAll(texts(source));
        return blocks;
    }

    /** Parts that together are no longer than a block may be; one that is longer stands alone. */
    private static <T> List<List<T>> batches(List<T> parts, ToIntFunction<T> length) {
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

    private static List<JsonObject> buttons(List<Choice> choices) {
        List<JsonObject> blocks = new ArrayList<>();
        List<Choice> tappable = choices.stream()
                .filter(choice -> choice.says().length() <= LONGEST_SENTENCE
                        && !choice.label().isBlank())
                .toList();
        for (int from = 0; from < tappable.size(); from += MOST_BUTTONS) {
            List<Choice> row = tappable.subList(from, Math.min(tappable.size(), from + MOST_BUTTONS));
            List<BlockElement> elements = IntStream.range(0, row.size())
                    .mapToObj(i -> button(SAY + ":" + i, row.get(i)))
                    .map(BlockElement.class::cast)
                    .toList();
            blocks.add(json(ActionsBlock.builder().elements(elements).build()));
        }
        return blocks;
    }

    private static ButtonElement button(String action, Choice choice) {
        return ButtonElement.builder()
                .actionId(action)
                .text(plain(Cut.to(choice.label(), LONGEST_LABEL)))
                .value(choice.says())
                .build();
    }

    private static List<JsonObject> rich(List<? extends BlockElement> elements) {
        return elements.isEmpty()
                ? List.of()
                : List.of(json(
                        RichTextBlock.builder().elements(List.copyOf(elements)).build()));
    }

    private static RichTextSectionElement section(List<RichTextElement> elements) {
        return RichTextSectionElement.builder().elements(elements).build();
    }

    private static RichTextElement bold(String text) {
        return RichTextSectionElement.Text.builder()
                .text(text)
                .style(RichTextSectionElement.TextStyle.builder().bold(true).build())
                .build();
    }

    private static RichTextElement text(String text) {
        // An empty text element is refused, and a line of nothing is what it stands for.
        return RichTextSectionElement.Text.builder()
                .text(text.isEmpty() ? " " : text)
                .build();
    }

    private static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }

    private static JsonObject json(LayoutBlock block) {
        return GsonFactory.createSnakeCase().toJsonTree(block).getAsJsonObject();
    }
}
