package endcap;

import endcap.channel.slack.SlackChannel;
import endcap.channel.slack.line.HttpLine;
import endcap.channel.web.WebChannel;
import endcap.chat.Channel;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./endcap serve}: production, until it is told to stop. */
@Command(name = "serve", description = "Serve the web chat until stopped.", mixinStandardHelpOptions = true)
final class ServeCli implements Runnable {
    @Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "listen on this address (default: web.host of bot.yaml)")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "PORT", description = "listen on this port (default: web.port of bot.yaml)")
    private @Nullable Integer port;

    @Override
    public void run() {
        var err = java.util.Objects.requireNonNull(spec).commandLine().getErr();
        // Wrong tokens are said before anything is opened.
        Optional<SlackTokens> tokens = SlackTokens.of(System.getenv());
        Setting setting = Setting.server(place, err::println, java.util.Map.of());
        App app = App.open(place, setting);
        app.warm(setting);
        Optional<SlackChannel> slack = tokens.map(some -> SlackWiring.over(app, some));
        slack.ifPresent(channel -> SlackWiring.measure(app, channel));
        WebChannel web = WebServer.over(
                app,
                host != null ? host : app.config().web().host(),
                port != null ? port : app.config().web().port(),
                slack.flatMap(SlackChannel::hook).stream().toList());
        List<Channel> channels = new ArrayList<>(slack.stream().toList());
        channels.add(web);
        untilStopped(channels, app, () -> greet(web, tokens, app, err), () -> {});
    }

    private static void greet(WebChannel web, Optional<SlackTokens> tokens, App app, PrintWriter err) {
        err.println("ready / 已就绪: " + web.address());
        tokens.ifPresent(some -> err.println(
                some.app().isPresent()
                        ? "Slack: Socket Mode"
                        : "Slack: " + web.address().resolve(HttpLine.PATH) + " behind your https address"));
        if (app.people().all().stream().noneMatch(person -> person.tokenSha256().isPresent())) {
            err.println("Nobody has a sign-in token yet: ./endcap token PERSON makes one. / 还没有人有登录令牌。");
        }
    }

    /**
     * Serves until the process is told to end, then lets answers under way finish and closes everything.
     *
     * @param channels started in this order, and stopped in the same
     */
    static void untilStopped(List<? extends Channel> channels, App app, Runnable whenReady, Runnable afterwards) {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread stop = new Thread(
                () -> {
                    channels.forEach(Channel::close);
                    app.close();
                    afterwards.run();
                    stopped.countDown();
                },
                "stop");
        try {
            channels.forEach(Channel::start);
        } catch (RuntimeException notStarted) {
            channels.forEach(Channel::close);
            app.close();
            afterwards.run();
            throw notStarted instanceof Channel.NotStarted
                    ? new CannotStart(String.valueOf(notStarted.getMessage()))
                    : notStarted;
        }
        Runtime.getRuntime().addShutdownHook(stop);
        app.startReminders();
        whenReady.run();
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
