package endcap.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Yes, no, "change field=value" and undo: said about the newest thing that waits for this person, or about the one whose
 * reference is given ({@code /confirm V12}).
 */
public final class AnswerCommand implements Command {
    /** What the person answers. */
    public enum Answer {
        CONFIRM,
        CANCEL,
        CHANGE,
        UNDO
    }

    private final Answer answer;
    private final List<Undertaking> undertakings;

    private AnswerCommand(Answer answer, List<Undertaking> undertakings) {
        this.answer = answer;
        this.undertakings = List.copyOf(undertakings);
    }

    /** One command for each answer. */
    public static List<Command> all(List<Undertaking> undertakings) {
        List<Command> commands = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            commands.add(new AnswerCommand(answer, undertakings));
        }
        return commands;
    }

    @Override
    public String name() {
        return answer.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public Reply run(Request request) {
        return answer == Answer.CHANGE
                ? change(request)
                : answer(request, request.words().strip());
    }

    private Reply answer(Request request, String reference) {
        Undertaking one = newest(request, reference);
        return switch (answer) {
            case CONFIRM -> one.confirm(request, reference);
            case CANCEL -> one.cancel(request, reference);
            case UNDO -> one.undo(request, reference);
            case CHANGE -> throw new IllegalStateException("a change has a field");
        };
    }

    private Reply change(Request request) {
        Changes.Read read = Changes.read(request.words());
        Reply reply = null;
        for (Map.Entry<String, String> entry : read.values().entrySet()) {
            reply = newest(request, read.reference())
                    .change(request, read.reference(), entry.getKey(), entry.getValue());
        }
        if (reply == null) {
            throw UserError.of("change.unreadable", request.words());
        }
        return reply;
    }

    private Undertaking newest(Request request, String reference) {
        record Since(Undertaking undertaking, Instant at) {}
        return undertakings.stream()
                .flatMap(one -> since(one, request.user(), reference).stream().map(at -> new Since(one, at)))
                .max(Comparator.comparing(Since::at))
                .map(Since::undertaking)
                .orElseThrow(() -> UserError.of(name() + ".nothing"));
    }

    private Optional<Instant> since(Undertaking one, User user, String reference) {
        return answer == Answer.UNDO ? one.undoableSince(user, reference) : one.waitingSince(user, reference);
    }
}
