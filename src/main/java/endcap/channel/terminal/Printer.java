package endcap.channel.terminal;

import endcap.channel.ReplyJson;
import endcap.chat.PlainText;
import endcap.chat.Reply;

/** A reply as what standard output gets: lines for a person, or one line of JSON for a program. */
public final class Printer {
    private final boolean asJson;
    private final ReplyJson json = new ReplyJson();

    public Printer(boolean asJson) {
        this.asJson = asJson;
    }

    /** The reply; several lines for a person, exactly one for a program. */
    public String print(Reply reply) {
        return asJson ? json.line(reply) : PlainText.of(reply);
    }
}
