package endcap.channel.slack.draw;

import endcap.chat.Card;
import java.util.ArrayList;
import java.util.List;

/**
 * One message of a reply, within Slack's limits.
 *
 * @param text what notifications and screen readers get; the whole content of these blocks as plain text
 * @param blocks what is drawn, as JSON
 */
public record SlackMessage(String text, String blocks) {
    /** What the action of a button begins with whose value is the sentence it stands for: {@code say:3}. */
    public static final String SAY = "say";

    /** What the action of a button begins with whose value is what its form is kept under: {@code form:0}. */
    public static final String FORM = "form";

    /**
     * The messages of a reply, in order; at least one, so that nobody is left without an answer. A long one goes on in the
     * next message after a whole block: no step is torn apart that fits into one, and no heading is left behind.
     */
    public static List<SlackMessage> of(List<Card> cards, Drawing drawing) {
        Blocks blocks = new Blocks(new Buttons(drawing));
        List<SlackMessage> messages = new ArrayList<>();
        Page page = new Page();
        for (Card card : cards) {
            for (Page.Piece piece : Page.Piece.of(card, blocks.of(card), drawing.texts())) {
                while (!page.takes(piece)) {
                    Page next = page.next();
                    messages.add(page.message());
                    page = next;
                }
                page.add(piece);
            }
        }
        if (!page.isEmpty() || messages.isEmpty()) {
            messages.add(page.message());
        }
        return messages;
    }
}
