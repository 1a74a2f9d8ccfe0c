package endcap.chat;

import java.util.List;

/** What is off the subject: one friendly sentence, and what can be asked instead. */
public final class SmallTalkCommand implements Command {
    @Override
    public String name() {
        return "none";
    }

    @Override
    public Reply run(Request request) {
        List<Choice> ways = List.of(new Choice("/help", "/help"));
        return Reply.of(
                "none",
                new Card.Text(request.text("smalltalk.answer", request.user().name())),
                new Card.Choices(ways));
    }
}
