package endcap.channel.slack.draw;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import endcap.chat.Card;
import endcap.chat.PlainText;
import endcap.chat.Texts;
import java.util.ArrayList;
import java.util.List;

/** What goes into one message. */
final class Page {
    /** Slack allows 50. */
    static final int MOST_BLOCKS = 49;

    /** Slack refuses a message whose blocks sum up to somewhat more than this. */
    static final int LONGEST = 11_000;

    /** Longer ones are cut by Slack in places of its own choice. */
    static final int LONGEST_FALLBACK = 3900;

    private final List<Piece> pieces = new ArrayList<>();

    /**
     * A block with the plain text of the card it is of.
     *
     * @param leads whether it only leads up to what follows, and must not end a message
     * @param length how much it counts
     */
    record Piece(JsonObject block, String text, boolean leads, int length) {
        static List<Piece> of(Card card, List<JsonObject> blocks, Texts texts) {
            List<Piece> pieces = new ArrayList<>();
            String spoken = spoken(card, texts);
            for (int i = 0; i < blocks.size(); i++) {
                boolean caption = card instanceof Card.Table && i == 0 && blocks.size() > 1;
                boolean leads = caption || card instanceof Card.Heading;
                pieces.add(new Piece(
                        blocks.get(i), spoken, leads, blocks.get(i).toString().length()));
            }
            return pieces;
        }

        /** A screen reader may pass over the sign of a tone. */
        private static String spoken(Card card, Texts texts) {
            return card instanceof Card.Warning(Card.Tone tone, String text)
                    ? Tones.spoken(tone, text, texts)
                    : PlainText.of(card);
        }

        boolean isTable() {
            return block.get("type").getAsString().equals("table");
        }
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** An empty page takes anything: a block is never longer than a message may be. */
    boolean takes(Piece piece) {
        return isEmpty()
                || (pieces.size() < MOST_BLOCKS
                        && pieces.stream().mapToInt(Piece::length).sum() + piece.length() <= LONGEST
                        && !(piece.isTable() && pieces.stream().anyMatch(Piece::isTable)));
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    /** The page that goes on after this one: it takes along what only leads up to more, unless nothing would be left. */
    Page next() {
        Page next = new Page();
        if (!pieces.stream().allMatch(Piece::leads)) {
            while (pieces.getLast().leads()) {
                next.pieces.addFirst(pieces.removeLast());
            }
        }
        return next;
    }

    SlackMessage message() {
        JsonArray blocks = new JsonArray();
        List<String> texts = new ArrayList<>();
        for (Piece piece : pieces) {
            blocks.add(piece.block());
            boolean goesOn = !texts.isEmpty() && texts.getLast().equals(piece.text());
            if (!piece.text().isBlank() && !goesOn) {
                texts.add(piece.text());
            }
        }
        return new SlackMessage(Cut.to(String.join("\n", texts), LONGEST_FALLBACK), blocks.toString());
    }
}
