package endcap.channel.web;

import endcap.channel.Hook;
import endcap.channel.ReplyJson;
import endcap.chat.Channel;
import endcap.chat.Message;
import endcap.chat.Reply;
import endcap.chat.User;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The web server: the page, the messages, and what operators watch. */
public final class WebChannel implements Channel {
    private static final long FINISH_ANSWERS_MILLIS = 10_000;

    private final WebSettings settings;
    private final List<Hook> hooks;
    private final Function<String, Optional<User>> people;
    private final Operators operators;
    private final Supplier<List<String>> commands;
    private final Function<Message, Reply> chat;
    private final Clock clock;
    private final Javalin server;

    /**
     * What operators ask.
     *
     * @param ready whether database and index answer
     * @param metrics the figures in the text format of Prometheus
     */
    public record Operators(BooleanSupplier ready, Supplier<String> metrics) {}

    /**
     * A server that {@link #start} starts.
     *
     * @param people from a sign-in token to the person; empty when it is unknown or has expired
     * @param commands the commands the page offers, in order
     * @param hooks what other services post to
     */
    public WebChannel(
            Function<Message, Reply> chat,
            Function<String, Optional<User>> people,
            Supplier<List<String>> commands,
            Operators operators,
            List<Hook> hooks,
            WebSettings settings,
            Clock clock) {
        this.chat = chat;
        this.people = people;
        this.commands = commands;
        this.operators = operators;
        this.hooks = List.copyOf(hooks);
        this.settings = settings;
        this.clock = clock;
        this.server = Javalin.create(this::configure);
    }

    @Override
    public void start() {
        try {
            server.start(settings.host(), settings.port());
        } catch (JavalinBindException inUse) {
            throw new NotStarted(
                    "The web chat cannot listen on " + settings.host() + ":" + settings.port()
                            + ": is the port in use? Choose another with --port.",
                    inUse);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Where it listens; the port is the real one once it has started. */
    public URI address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + server.port() + "/");
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(WebChannel::finishAnswersBeforeStopping);
        routes(config.routes);
    }

    private static void finishAnswersBeforeStopping(Server jetty) {
        jetty.setHandler(new GracefulHandler());
        jetty.setStopTimeout(FINISH_ANSWERS_MILLIS);
    }

    private void routes(RoutesConfig routes) {
        Refusals refusals = new Refusals(new ReplyJson(), clock);
        SignIn signIn = new SignIn(people, settings, clock);
        Messages messages = new Messages(chat, signIn, settings.messagesPerMinute(), clock);
        PageFacts facts = new PageFacts(signIn, commands);
        PageFiles files = PageFiles.read();

        Set<String> hookPaths = hooks.stream().map(Hook::path).collect(Collectors.toUnmodifiableSet());
        routes.before(new SecurityHeaders(settings.secure()));
        routes.before(new ExceptHooks(hookPaths, new KnownHosts(settings)));
        routes.before(new ExceptHooks(hookPaths, new OwnPageOnly(settings)));
        hooks.forEach(hook -> routes.post(hook.path(), new HookHandler(hook)));

        routes.get("/healthz", context -> context.result("ok\n"));
        routes.get("/readyz", this::ready);
        routes.get("/metrics", this::metrics);

        routes.post("/api/messages", messages);
        routes.get("/api/page", facts);
        routes.post("/api/session", signIn::withCode);
        routes.delete("/api/session", signIn::leave);
        routes.get("/signin", signIn::withLink);
        files.forEach(routes::get);

        refusals.register(routes);
    }

    private void ready(Context context) {
        boolean ready = operators.ready().getAsBoolean();
        context.status(ready ? 200 : 503).result(ready ? "ready\n" : "not ready\n");
    }

    private void metrics(Context context) {
        context.contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(operators.metrics().get());
    }
}
