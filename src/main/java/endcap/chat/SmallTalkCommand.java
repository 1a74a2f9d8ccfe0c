package endcap.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What no other command is meant by: an answer if somebody surely has one, else one friendly sentence and what can be
 * asked instead.
 */
public final class SmallTalkCommand implements Command {
    private final Function<Request, Optional<Reply>> answers;

    /** @param answers asked first; empty when it is not sure */
    public SmallTalkCommand(Function<Request, Optional<Reply>> answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "none";
    }

    @Override
    public Reply run(Request request) {
        return answers.apply(request).orElseGet(() -> smallTalk(request));
    }

    private static Reply smallTalk(Request request) {
        List<Choice> ways = List.of(new Choice("/help", "/help"));
        return Reply.of(
                "none",
                new Card.Text(request.text("smalltalk.answer", request.user().name())),
                new Card.Choices(ways));
    }
}
