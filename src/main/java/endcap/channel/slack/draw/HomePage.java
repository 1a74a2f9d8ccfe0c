package endcap.channel.slack.draw;

import com.google.gson.JsonObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The blocks of a home tab, as they are put together: no section takes the room of those after it. */
final class HomePage {
    static final int MOST_BLOCKS = 100;

    /** Slack says nothing of how much a tab may hold; nobody reads more. */
    static final int LONGEST = 30_000;

    /** A section always has its line, its heading, and that there is more of it, with a button. */
    private static final int AROUND = 4;

    private static final int MOST_BUTTONS = 24;

    private final Texts texts;
    private final Buttons buttons;
    private final Blocks drawn;
    private final List<JsonObject> blocks = new ArrayList<>();

    HomePage(Drawing drawing) {
        this.texts = drawing.texts();
        // Thumbs are for messages.
        this.buttons = new Buttons(new Drawing(drawing.texts(), drawing.keep(), false));
        this.drawn = new Blocks(buttons);
    }

    List<JsonObject> blocks() {
        return blocks;
    }

    void add(List<JsonObject> more) {
        blocks.addAll(more);
    }

    /** As many of these buttons as stand beside one more. */
    List<? extends BlockElement> buttons(List<Choice> choices) {
        return buttons.sentences(choices).stream().limit(MOST_BUTTONS).toList();
    }

    /**
     * Adds as much of a section as there is room for.
     *
     * @param left how many sections share what room is left, this one among them
     */
    void add(HomeView.Section section, int left) {
        int room = (MOST_BLOCKS - blocks.size()) / left - AROUND;
        if (room < 0) {
            return;
        }
        add(List.of(HomeView.divider()));
        add(Blocks.heading(section.title()));
        int length = (LONGEST - length(blocks)) / left;
        List<JsonObject> all =
                section.cards().stream().flatMap(card -> of(card).stream()).toList();
        List<JsonObject> fitting = fitting(all, room, length);
        add(fitting);
        if (fitting.size() < all.size()) {
            add(Blocks.texts(texts.text("slack.home.more")));
            add(buttons.of(List.of(new Choice(texts.text("slack.home.all"), section.says()))));
        }
    }

    private static List<JsonObject> fitting(List<JsonObject> all, int most, int longest) {
        List<JsonObject> fitting = new ArrayList<>();
        int length = 0;
        for (JsonObject block : all) {
            length += block.toString().length();
            if (fitting.size() == most || length > longest) {
                break;
            }
            fitting.add(block);
        }
        boolean cut = fitting.size() < all.size();
        while (cut && !fitting.isEmpty() && isHeading(fitting.getLast())) {
            fitting.removeLast();
        }
        return fitting;
    }

    private static boolean isHeading(JsonObject block) {
        return block.get("type").getAsString().equals("header");
    }

    private static int length(List<JsonObject> blocks) {
        return blocks.stream().mapToInt(block -> block.toString().length()).sum();
    }

    private List<JsonObject> of(Card card) {
        return switch (card) {
            case Card.Table table -> table(table);
            // There is no other text here that a screen reader could read instead.
            case Card.Warning(Card.Tone tone, String text) -> Blocks.warning(Tones.spoken(tone, text, texts));
            default -> drawn.of(card);
        };
    }

    /** A row of a table is a line of its own: a tab may be narrow, and hold many tables. */
    private static List<JsonObject> table(Card.Table table) {
        List<JsonObject> blocks = new ArrayList<>(Blocks.texts(table.caption()));
        List<RichTextElement> rows = table.rows().stream()
                .<RichTextElement>map(row -> row(table.columns(), row))
                .toList();
        Blocks.batches(rows, Json::length)
                .forEach(batch -> blocks.addAll(RichText.block(List.of(RichText.bullets(batch)))));
        return blocks;
    }

    private static RichTextSectionElement row(List<Card.Column> columns, List<String> cells) {
        String rest = IntStream.range(1, cells.size())
                .filter(i -> !cells.get(i).isBlank())
                .mapToObj(
                        i -> " · " + (columns.get(i).numeric() ? columns.get(i).label() + " " : "") + cells.get(i))
                .reduce("", String::concat);
        RichTextElement name = RichText.bold(Cut.to(cells.get(0), Blocks.LONGEST_TEXT));
        return rest.isEmpty()
                ? RichText.section(name)
                : RichText.section(name, RichText.text(Cut.to(rest, Blocks.LONGEST_TEXT)));
    }
}
