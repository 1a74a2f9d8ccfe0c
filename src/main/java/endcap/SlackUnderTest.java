package endcap;

import endcap.bench.SlackBench;
import endcap.channel.slack.SlackChannel;
import endcap.channel.web.WebChannel;
import endcap.config.BotConfig;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The web server with Slack's hook over the sample company, as {@code serve} starts it, in a scratch folder: with the
 * configuration that comes with the program, but a Slack id for each of its people, and as many messages a minute as they
 * like.
 */
final class SlackUnderTest implements AutoCloseable {
    private final App app;
    private final SlackChannel slack;
    private final WebChannel web;
    private final String signingSecret = TokenCli.newToken();
    private final Map<String, String> tokens = new LinkedHashMap<>();

    private SlackUnderTest(Path scratch, URI api) throws IOException {
        Place shipped = new Place();
        shipped.config().people().forEach(person -> tokens.put(person.id(), TokenCli.newToken()));
        Path config = config(shipped, scratch.resolve("bot-config"));
        Setting quiet = new Setting(line -> {}, tokens, Models.none(), false);
        app = App.open(Place.at(scratch.resolve("data"), config, shipped.knowledge(), null), quiet);
        app.moveIn(scratch.resolve("sample-files"));
        app.warm(quiet);
        slack = SlackWiring.over(
                app,
                SlackTokens.of(Map.of(
                                "SLACK_BOT_TOKEN",
                                "xoxb-" + TokenCli.newToken(),
                                "SLACK_SIGNING_SECRET",
                                signingSecret,
                                "SLACK_API_URL",
                                api.toString()))
                        .orElseThrow());
        web = WebServer.over(app, "127.0.0.1", 0, slack.hook().stream().toList());
        slack.start();
        web.start();
    }

    /** All of it, started, in that empty folder; answers go to that Web API. */
    static SlackUnderTest in(Path scratch, URI api) throws IOException {
        return new SlackUnderTest(scratch, api);
    }

    URI address() {
        return web.address();
    }

    String signingSecret() {
        return signingSecret;
    }

    List<SlackBench.Member> members() {
        return app.people().all().stream()
                .map(person ->
                        new SlackBench.Member(person.slack().orElseThrow(), String.valueOf(tokens.get(person.id()))))
                .toList();
    }

    private static Path config(Place shipped, Path copy) throws IOException {
        Path from = shipped.configFolder();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(from.relativize(file).toString()));
            }
        }
        Files.writeString(copy.resolve("bot.yaml"), "web: {messages_per_minute: 1000000}\n");
        Files.write(copy.resolve("people.yaml"), people(shipped.config().people()));
        return copy;
    }

    private static List<String> people(List<BotConfig.PersonEntry> people) {
        List<String> lines = new ArrayList<>(List.of("people:"));
        for (BotConfig.PersonEntry person : people) {
            lines.add("  - {id: " + person.id() + ", name: '" + person.name() + "', role: " + person.role()
                    + ", team: '" + person.team() + "', language: " + person.language() + ", slack: U0BENCH"
                    + lines.size() + "}");
        }
        return lines;
    }

    @Override
    public void close() {
        web.close();
        slack.close();
        app.close();
    }
}
