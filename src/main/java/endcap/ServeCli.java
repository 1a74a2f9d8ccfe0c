package endcap;

import endcap.channel.web.WebChannel;
import java.util.List;
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
        Setting setting = Setting.server(place, err::println, java.util.Map.of());
        App app = App.open(place, setting);
        app.warm(setting);
        String address = host != null ? host : app.config().web().host();
        WebChannel web = WebServer.over(
                app, address, port != null ? port : app.config().web().port(), List.of());
        untilStopped(
                web,
                app,
                () -> {
                    err.println("ready / 已就绪: " + web.address());
                    if (app.people().all().stream()
                            .noneMatch(person -> person.tokenSha256().isPresent())) {
                        err.println("Nobody has a sign-in token yet: ./endcap token PERSON makes one. / 还没有人有登录令牌。");
                    }
                },
                () -> {});
    }

    /** Serves until the process is told to end, then lets answers under way finish and closes everything. */
    static void untilStopped(WebChannel web, App app, Runnable whenReady, Runnable afterwards) {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread stop = new Thread(
                () -> {
                    web.close();
                    app.close();
                    afterwards.run();
                    stopped.countDown();
                },
                "stop");
        try {
            web.start();
        } catch (RuntimeException notStarted) {
            app.close();
            afterwards.run();
            throw new CannotStart("The web chat cannot listen on " + web.address()
                    + ": is the port in use? Choose another with --port.");
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
