package endcap.chat;

/** A command whose answers are remembered, so that the person can ask why; what was refused was no answer. */
public record RememberedCommand(Explains command, LastAnswers answers) implements Command {
    @Override
    public String name() {
        return command.name();
    }

    @Override
    public boolean writes() {
        return command.writes();
    }

    @Override
    public Reply run(Request request) {
        Reply reply = command.run(request);
        answers.keep(
                request.message().conversation(),
                request.user(),
                new LastAnswers.Answered(
                        command.name(),
                        request.words(),
                        request.explicit(),
                        request.texts().locale()));
        return reply;
    }
}
