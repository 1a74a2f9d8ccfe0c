package endcap;

import endcap.channel.slack.SlackChannel;
import endcap.channel.slack.SlackParts;
import endcap.channel.slack.api.Pause;
import endcap.channel.slack.fake.FakeSlack;
import endcap.channel.slack.fake.Person;
import endcap.channel.slack.fake.Room;
import endcap.channel.slack.fake.SlackUser;
import endcap.channel.web.WebChannel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole bot over the sample company, in a Slack of the tests: the people of people.yaml work there, and one who is on
 * no list. Everything goes over real sockets.
 */
final class SlackTown implements AutoCloseable {
    /** Li Na's Slack id is U0LINA, and so on; the fake gives each a direct room. */
    static final Map<String, String> SLACK_IDS = Map.of(
            "li.na", "U0LINA",
            "wang.lei", "U0WANG",
            "zhang.min", "U0ZHANG",
            "chen.hao", "U0CHEN",
            "zhou.yan", "U0ZHOU",
            "admin", "U0ADMIN");

    static final Room SALES = new Room(
            "C0SALES",
            "sales",
            Room.Kind.PUBLIC,
            Set.of(FakeSlack.BOT_USER, "U0LINA", "U0WANG", "U0ZHANG", "U0CHEN", "U0ZHOU", "U0STRANGER"));
    static final Room PARTNERS = new Room(
            "C0PARTNERS", "with-partners", Room.Kind.SHARED, Set.of(FakeSlack.BOT_USER, "U0LINA", "U0OUTSIDER"));
    static final Room PRIVATE = new Room("G0PRIVATE", "the-two-of-us", Room.Kind.PRIVATE, Set.of("U0LINA", "U0WANG"));

    /** By which way Slack reaches the bot. */
    enum By {
        HTTP,
        SOCKET
    }

    private final FakeSlack slack;
    private final App app;
    private final SlackChannel channel;
    private final WebChannel web;

    /**
     * A bot other than usual.
     *
     * @param pause how it waits before it tries again
     * @param room how much it takes on at once
     * @param config changes a file of the configuration: its name and text
     */
    record Build(By by, Pause pause, int room, BinaryOperator<String> config) {
        private static final int USUAL = 500;

        static Build usual(By by) {
            return new Build(by, Pause.waiting(), USUAL, (name, text) -> text);
        }

        Build pausing(Pause other) {
            return new Build(by, other, room, config);
        }

        Build withRoomFor(int other) {
            return new Build(by, pause, other, config);
        }

        Build configured(BinaryOperator<String> other) {
            return new Build(by, pause, room, other);
        }
    }

    private SlackTown(FakeSlack slack, Path data, Build build) {
        By by = build.by();
        this.slack = slack;
        boolean fresh = !Files.exists(data.resolve("files"));
        app = App.open(
                Place.at(data, config(data, build.config()), Path.of("knowledge"), Conversation.NOW), Setting.quiet());
        if (fresh) {
            app.moveIn(data.resolve("files"));
        }
        SlackTokens tokens = SlackTokens.of(environment(by)).orElseThrow();
        channel = SlackParts.channel(
                SlackWiring.settings(app.config(), tokens),
                SlackWiring.company(app, slack.clock()),
                build.pause(),
                build.room());
        web = WebServer.over(app, "127.0.0.1", 0, channel.hook().stream().toList());
        channel.start();
        web.start();
        if (by == By.HTTP) {
            slack.overHttp(endpoint());
        }
    }

    /** A company of its own, in a Slack of its own. */
    static SlackTown open(By by) {
        return open(Build.usual(by));
    }

    /** A company of its own, in a Slack of its own, with a bot other than usual. */
    static SlackTown open(Build build) {
        try {
            return in(populated(), Files.createTempDirectory("endcap-slack-town"), build);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bot over that folder, in that Slack. */
    static SlackTown in(FakeSlack slack, Path data, By by) {
        return in(slack, data, Build.usual(by));
    }

    /** A bot other than usual over that folder, in that Slack. */
    static SlackTown in(FakeSlack slack, Path data, Build build) {
        if (build.by() == By.SOCKET) {
            slack.overSocketMode();
        }
        return new SlackTown(slack, data, build);
    }

    /** A Slack with everybody in it. */
    static FakeSlack populated() {
        FakeSlack slack = FakeSlack.start();
        SLACK_IDS.forEach((id, slackId) -> slack.add(SlackUser.of(slackId, id)));
        slack.add(SlackUser.of("U0ZHANG", "zhang.min").speaking("en-US").livingIn("America/Chicago"));
        slack.add(SlackUser.of("U0STRANGER", "nobody.knows"));
        slack.add(SlackUser.of("U0GUEST", "a.guest").asGuest());
        slack.add(SlackUser.of("U0OUTSIDER", "of.partners").ofTeam(FakeSlack.OTHER_TEAM));
        Stream.of(SALES, PARTNERS, PRIVATE).forEach(slack::add);
        return slack;
    }

    private Map<String, String> environment(By by) {
        return by == By.HTTP
                ? Map.of(
                        "SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN,
                        "SLACK_SIGNING_SECRET", FakeSlack.SIGNING_SECRET,
                        "SLACK_API_URL", slack.apiUrl())
                : Map.of(
                        "SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN,
                        "SLACK_APP_TOKEN", FakeSlack.APP_TOKEN,
                        "SLACK_API_URL", slack.apiUrl());
    }

    /** The configuration that comes with the program, with Slack ids for its people. */
    private static Path config(Path data, BinaryOperator<String> change) {
        try {
            Path config = data.resolve("bot-config");
            Files.createDirectories(config.resolve("worksheets"));
            try (Stream<Path> files = Files.walk(Path.of("bot-config"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = config.resolve(Path.of("bot-config").relativize(file));
                    Files.writeString(copy, change.apply(file.getFileName().toString(), Files.readString(file)));
                }
            }
            Path people = config.resolve("people.yaml");
            Files.writeString(
                    people,
                    Files.readAllLines(people).stream()
                            .map(SlackTown::withSlackId)
                            .collect(Collectors.joining("\n")));
            return config;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withSlackId(String line) {
        return SLACK_IDS.entrySet().stream()
                .filter(entry -> line.contains("{id: " + entry.getKey() + ","))
                .map(entry -> line.replace("}", ", slack: " + entry.getValue() + "}"))
                .findFirst()
                .orElse(line);
    }

    /** Waits until the bot has nothing left to answer. */
    void settle() {
        while (channel.figures().waiting() > 0) {
            LockSupport.parkNanos(2_000_000);
        }
    }

    URI endpoint() {
        return web.address().resolve("/slack/events");
    }

    FakeSlack slack() {
        return slack;
    }

    /** The person of people.yaml, at their own phone. */
    Person person(String id) {
        return slack.user(Optional.ofNullable(SLACK_IDS.get(id)).orElse(id));
    }

    App app() {
        return app;
    }

    SlackChannel channel() {
        return channel;
    }

    /** How many rows a table has. */
    long rows(String table) {
        return app.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                        .mapTo(Long.class)
                        .one());
    }

    /** Who did what, oldest first: {@code who act subject}. */
    List<String> audit() {
        return app.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT person_id || ' ' || act || ' ' || subject FROM audit_log ORDER BY audit_id")
                        .mapTo(String.class)
                        .list());
    }

    /** Stops the bot; Slack stays. */
    void stop() {
        web.close();
        channel.close();
        app.close();
    }

    @Override
    public void close() {
        stop();
        slack.close();
    }
}
