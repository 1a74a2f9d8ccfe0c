package endcap.channel.slack.draw;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import endcap.chat.Card;
import endcap.chat.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * One message of a reply, within Slack's limits.
 *
 * @param text what notifications and screen readers get; the whole content of these blocks as plain text
 * @param blocks what is drawn, as JSON
 */
public record SlackMessage(String text, String blocks) {
    /** Slack allows 50; one is left for the button that opens a form. */
    static final int MOST_BLOCKS = 49;

    /** Slack refuses a message whose blocks sum up to somewhat more than this. */
    static final int LONGEST = 11_000;

    /** Longer ones are cut by Slack in places of its own choice. */
    static final int LONGEST_FALLBACK = 3900;

    /** The messages of a reply, in order; at least one, so that nobody is left without an answer. */
    public static List<SlackMessage> of(List<Card> cards) {
        List<SlackMessage> messages = new ArrayList<>();
        Page page = new Page();
        for (Card card : cards) {
            for (Page.Piece piece : Page.Piece.of(card)) {
                if (!page.takes(piece)) {
                    messages.add(page.message());
                    page = new Page();
                }
                page.add(piece);
            }
        }
        if (!page.isEmpty() || messages.isEmpty()) {
            messages.add(page.message());
        }
        return messages;
    }

    /** What goes into one message. */
    private static final class Page {
        private final JsonArray blocks = new JsonArray();
        private final List<String> texts = new ArrayList<>();
        private int length;
        private boolean hasTable;

        /** A block with how much it counts and the plain text of the card it is of. */
        record Piece(JsonObject block, String text, int length, boolean isTable) {
            static List<Piece> of(Card card) {
                List<Piece> pieces = new ArrayList<>();
                for (JsonObject block : Blocks.of(card)) {
                    boolean isTable = block.get("type").getAsString().equals("table");
                    pieces.add(new Piece(
                            block, PlainText.of(card), block.toString().length(), isTable));
                }
                return pieces;
            }
        }

        boolean isEmpty() {
            return blocks.isEmpty();
        }

        /** An empty page takes anything: a block is never longer than a message may be. */
        boolean takes(Piece piece) {
            return isEmpty()
                    || (blocks.size() < MOST_BLOCKS
                            && length + piece.length() <= LONGEST
                            && !(hasTable && piece.isTable()));
        }

        void add(Piece piece) {
            blocks.add(piece.block());
            length += piece.length();
            hasTable |= piece.isTable();
            boolean goesOn = !texts.isEmpty() && texts.getLast().equals(piece.text());
            if (!piece.text().isBlank() && !goesOn) {
                texts.add(piece.text());
            }
        }

        SlackMessage message() {
            return new SlackMessage(Cut.to(String.join("\n", texts), LONGEST_FALLBACK), blocks.toString());
        }
    }
}
