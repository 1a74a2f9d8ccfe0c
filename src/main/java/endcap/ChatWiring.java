package endcap;

import endcap.chat.AnswerCommand;
import endcap.chat.Chat;
import endcap.chat.Command;
import endcap.chat.CommandWords;
import endcap.chat.Feature;
import endcap.chat.HelpCommand;
import endcap.chat.Interpreter;
import endcap.chat.NotReadyCommand;
import endcap.chat.Notices;
import endcap.chat.SmallTalkCommand;
import endcap.config.BotConfig;
import endcap.knowledge.KnowledgeFeature;
import endcap.people.LastAnswerStore;
import endcap.people.OpenQuestionStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The chat over what the features bring: their commands, and those that are about every feature or none. */
final class ChatWiring {
    /** Commands of the contract that are not built yet; each says so. */
    private static final List<String> LATER = List.of("complaint", "stock", "brief", "day", "review", "customer");

    private ChatWiring() {}

    static Chat over(
            List<Feature> features,
            BotConfig config,
            Jdbi jdbi,
            KnowledgeFeature knowledge,
            Notices notices,
            Interpreter interpreter,
            Clock clock) {
        CommandWords words = new CommandWords(config.commands());
        List<Command> commands = new ArrayList<>();
        features.forEach(feature -> commands.addAll(feature.commands()));
        commands.add(WhyWiring.over(commands, new LastAnswerStore(jdbi, clock), words, interpreter));
        commands.addAll(AnswerCommand.all(features.stream()
                .flatMap(feature -> feature.undertakings().stream())
                .toList()));
        LATER.forEach(name -> commands.add(new NotReadyCommand(name)));
        commands.add(new SmallTalkCommand(knowledge::answerIfSure));
        commands.add(new HelpCommand(() -> commands.stream().map(Command::name).toList()));
        return new Chat(
                commands,
                features.stream()
                        .flatMap(feature -> feature.receivers().stream())
                        .toList(),
                words,
                interpreter,
                new OpenQuestionStore(jdbi),
                notices,
                clock);
    }
}
