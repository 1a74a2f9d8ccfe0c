package endcap;

import endcap.channel.MeasuredChat;
import endcap.chat.AnswerCommand;
import endcap.chat.Chat;
import endcap.chat.Command;
import endcap.chat.CommandWords;
import endcap.chat.Feature;
import endcap.chat.HelpCommand;
import endcap.chat.NotReadyCommand;
import endcap.chat.SmallTalkCommand;
import endcap.chat.User;
import endcap.config.BotConfig;
import endcap.customer.CustomerDirectory;
import endcap.customer.CustomerNames;
import endcap.customer.CustomerStore;
import endcap.people.Access;
import endcap.people.Act;
import endcap.people.AuditLog;
import endcap.people.AuditStore;
import endcap.people.OpenQuestionStore;
import endcap.people.People;
import endcap.people.Role;
import endcap.product.ProductCatalogue;
import endcap.product.ProductStore;
import endcap.storage.Database;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The composition root: every part is made here, once, in reading order. A feature is added by one {@code new} and one
 * place in the list of features.
 */
final class App implements AutoCloseable {
    /** Commands of the contract that are not built yet; each says so. */
    private static final List<String> LATER = List.of(
            "release", "promise", "dispute", "complaint", "stock", "brief", "day", "today", "review", "sheet",
            "customer", "gaps", "why");

    private final BotConfig config;
    private final Database database;
    private final People people;
    private final Chat chat;
    private final MeasuredChat measured;

    private App(Place place, Setting setting) {
        config = place.config();
        Clock clock = place.clock(config.company().zone());

        setting.telling().accept("opening the database / 打开数据库");
        database = open(place, config.database());
        var jdbi = database.jdbi();

        // Who is who, and who may see what.
        people = Staff.of(config, setting.tokens());
        Access access = new Access(people);
        AuditLog audit = new AuditStore(jdbi, clock);

        List<Feature> features = List.of();
        chat = chat(features, clock);
        measured = new MeasuredChat(chat::answer);
    }

    private Chat chat(List<Feature> features, Clock clock) {
        List<Command> commands = new ArrayList<>();
        features.forEach(feature -> commands.addAll(feature.commands()));
        commands.addAll(AnswerCommand.all(
                features.stream().flatMap(feature -> feature.undertakings().stream()).toList()));
        LATER.forEach(name -> commands.add(new NotReadyCommand(name)));
        commands.add(new SmallTalkCommand());
        commands.add(new HelpCommand(() -> commands.stream().map(Command::name).toList()));
        return new Chat(
                commands,
                new CommandWords(config.commands()),
                null,
                new OpenQuestionStore(database.jdbi()),
                clock);
    }
}
