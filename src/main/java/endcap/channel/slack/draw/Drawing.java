package endcap.channel.slack.draw;

import endcap.chat.Form;
import endcap.chat.Texts;
import java.util.function.Function;

/**
 * How a reply is drawn for a person.
 *
 * @param texts the language of what is said beside it
 * @param keep keeps a form until its button is tapped, and answers with what it is kept under: at most
 *     {@value Buttons#LONGEST_SENTENCE} characters; blank where no form can be opened
 * @param votes whether two buttons that say whether an answer helped are drawn as Slack's own thumbs, which only a
 *     workspace with agents has
 */
public record Drawing(Texts texts, Function<Form, String> keep, boolean votes) {
    /** With nothing that opens, for what is told unasked. */
    public static Drawing plain(Texts texts) {
        return new Drawing(texts, form -> "", false);
    }
}
