package endcap;

import endcap.chat.Command;
import endcap.chat.CommandWords;
import endcap.chat.Explains;
import endcap.chat.Interpreter;
import endcap.chat.LastAnswers;
import endcap.chat.RememberedCommand;
import endcap.chat.WhyCommand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the commands that can explain themselves. */
final class WhyWiring {
    private WhyWiring() {}

    /** The command that explains the answers of those of {@code commands} that can; from now on they are remembered. */
    static Command over(List<Command> commands, LastAnswers answers, CommandWords words, Interpreter interpreter) {
        List<Explains> explaining = new ArrayList<>();
        commands.replaceAll(command -> {
            if (command instanceof Explains able) {
                explaining.add(able);
                return new RememberedCommand(able, answers);
            }
            return command;
        });
        // What is asked of nobody in particular is asked of the knowledge.
        explaining.sort(Comparator.comparing(able -> !able.name().equals("ask")));
        return new WhyCommand(explaining, answers, words, interpreter);
    }
}
