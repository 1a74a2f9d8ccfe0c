package endcap.bench;

import io.javalin.Javalin;
import java.net.URI;

/** The baseline: a bare Javalin that reads the bytes of a POST and answers 200. */
final class BarePost implements AutoCloseable {
    private final Javalin server;

    private BarePost(Javalin server) {
        this.server = server;
    }

    static BarePost start() {
        return new BarePost(Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    config.startup.startupWatcherEnabled = false;
                    config.routes.post(SlashCommands.PATH, context -> {
                        context.bodyAsBytes();
                        context.status(200);
                    });
                })
                .start("127.0.0.1", 0));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    @Override
    public void close() {
        server.stop();
    }
}
