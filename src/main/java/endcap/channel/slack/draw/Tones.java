package endcap.channel.slack.draw;

import endcap.chat.Card;
import endcap.chat.PlainText;
import endcap.chat.Texts;
import java.util.Locale;

/** How a line is meant, in words as well as by a sign. */
final class Tones {
    private Tones() {}

    /** The line with its sign and its word, for who does not see the sign. */
    static String spoken(Card.Tone tone, String text, Texts texts) {
        return texts.text("slack.tone." + tone.name().toLowerCase(Locale.ROOT), PlainText.sign(tone), text);
    }
}
