package endcap.chat;

/** A command of the contract that is not built yet: it says so instead of pretending. */
public record NotReadyCommand(String name) implements Command {
    @Override
    public Reply run(Request request) {
        throw UserError.of("not-ready", "/" + name);
    }
}
