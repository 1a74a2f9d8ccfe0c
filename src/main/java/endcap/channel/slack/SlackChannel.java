package endcap.channel.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import endcap.channel.Hook;
import endcap.channel.slack.api.Calls;
import endcap.channel.slack.api.Directory;
import endcap.channel.slack.api.Downloads;
import endcap.channel.slack.api.Messenger;
import endcap.channel.slack.api.Pause;
import endcap.channel.slack.api.Undelivered;
import endcap.channel.slack.line.HttpLine;
import endcap.channel.slack.line.SocketLine;
import endcap.channel.slack.line.Switchboard;
import endcap.chat.Channel;
import endcap.chat.User;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slack as a way in: over HTTP, where the web server mounts {@link #hook}, or over Socket Mode, which it opens itself.
 *
 * <p>Slack not being there is no reason not to start: it is called again until it answers. A token Slack does not know is.
 */
public final class SlackChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(SlackChannel.class);
    private static final int MOST_AT_ONCE = 500;
    private static final int CALL_MILLIS = 10_000;
    private static final Duration CALL_AGAIN = Duration.ofSeconds(15);

    private final SlackSettings settings;
    private final Calls calls;
    private final Directory directory;
    private final InOrder order;
    private final NewsRound news;
    private final Reception reception;
    private final Switchboard switchboard;
    private final Optional<HttpLine> http;
    private final ScheduledExecutorService calling = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("slack-calling").daemon().factory());
    private volatile Optional<Directory.Self> self = Optional.empty();
    private volatile @Nullable SocketLine socket;

    /** The channel with real waiting between its calls. */
    public SlackChannel(SlackSettings settings, Company company) {
        this(settings, company, Pause.waiting(), MOST_AT_ONCE);
    }

    /**
     * The channel with another way to wait, and room for another number of things at once.
     *
     * @param mostAtOnce how much may wait to be answered
     */
    SlackChannel(SlackSettings settings, Company company, Pause pause, int mostAtOnce) {
        this.settings = settings;
        order = new InOrder(mostAtOnce);
        Slack slack = sdk(settings);
        calls = new Calls(slack, settings.botToken(), company.wall(), pause);
        directory = new Directory(calls, company.wall());
        Messenger messenger = new Messenger(slack, calls, settings.api());
        AgentExtras extras = new AgentExtras(calls, company.wall());
        Answers answers = new Answers(messenger, directory, extras, company);
        Windows windows = new Windows(messenger, company);
        HomeTab home = new HomeTab(messenger, company, settings);
        Downloads downloads = new Downloads(slack, settings.botToken(), settings.api());
        FileDrop files = new FileDrop(downloads, answers, company);
        news = new NewsRound(answers, company, settings);
        Talk talk = new Talk(answers, extras, windows, home, files, news, company);
        reception = new Reception(order, new Doorway(calls, directory, answers, home, talk, company), windows, company);
        switchboard = new Switchboard(
                reception,
                () -> self.map(Directory.Self::user).orElse(""),
                slackId -> company.staff().member(slackId, Optional.empty()).map(User::name),
                slack);
        http = settings.signingSecret().map(secret -> new HttpLine(secret, switchboard, company.wall()));
    }

    /** What Slack posts to, where a signing secret is set. */
    public Optional<Hook> hook() {
        return http.map(line -> line);
    }

    @Override
    public void start() {
        http.ifPresent(HttpLine::warmUp);
        if (!connect()) {
            calling.scheduleWithFixedDelay(
                    this::connectUnlessConnected, CALL_AGAIN.toSeconds(), CALL_AGAIN.toSeconds(), TimeUnit.SECONDS);
        }
        news.start();
    }

    private void connectUnlessConnected() {
        try {
            if (!connected() && connect()) {
                LOG.info("connected to Slack after all");
            }
        } catch (NotStarted refused) {
            LOG.error("{} It is called again in vain until then.", refused.getMessage());
        }
    }

    /** Whether Slack has said who we are and, in Socket Mode, a connection is open. */
    public boolean connected() {
        return self.isPresent() && (settings.appToken().isEmpty() || socket != null) && !calls.revoked();
    }

    private boolean connect() {
        try {
            if (self.isEmpty()) {
                self = Optional.of(directory.self());
            }
            if (settings.appToken().isPresent() && socket == null) {
                socket = SocketLine.open(settings.appToken().get(), switchboard);
            }
            return true;
        } catch (SocketLine.Refused refused) {
            throw new NotStarted(
                    "Slack does not take SLACK_APP_TOKEN (" + refused.getMessage()
                            + "): make an app-level token of this app"
                            + " with the scope connections:write (under Basic Information).",
                    refused);
        } catch (Undelivered | IOException notNow) {
            if (calls.revoked()) {
                throw new NotStarted(
                        "Slack does not know SLACK_BOT_TOKEN: take the Bot User OAuth Token of the installed app (under OAuth"
                                + " & Permissions).",
                        notNow);
            }
            LOG.warn("Slack does not answer and is called again: {}", notNow.toString());
            return false;
        }
    }

    /** Tells now what waits to be told, instead of at the next round. */
    void tellNews() {
        news.round();
    }

    /** What an operator watches. */
    public Figures figures() {
        return new Figures(
                connected(),
                order.size(),
                reception.turnedAway(),
                calls.undelivered(),
                calls.slowedDown(),
                http.map(HttpLine::refused).orElse(0L));
    }

    /**
     * Figures since the start, except the first two, which are of this moment.
     *
     * @param waiting what was taken on and is not answered yet
     * @param turnedAway what there was no room for
     * @param undelivered calls Slack would not take
     * @param slowedDown how many times Slack asked to wait
     * @param unsigned requests without a valid signature
     */
    public record Figures(
            boolean connected, int waiting, long turnedAway, long undelivered, long slowedDown, long unsigned) {}

    @Override
    public void close() {
        calling.shutdownNow();
        news.close();
        SocketLine open = socket;
        if (open != null) {
            open.close();
        }
        order.close();
    }

    private static Slack sdk(SlackSettings settings) {
        SlackConfig config = config(settings);
        // The HTTP client would repeat a message by itself, and tell nobody, when a connection ends; Calls decides
        // that.
        SlackHttpClient client = new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .build());
        return Slack.getInstance(config, client);
    }

    private static SlackConfig config(SlackSettings settings) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.api().toString());
        // With statistics on, the SDK asks Slack who we are while somebody waits.
        config.setStatsEnabled(false);
        config.setHttpClientCallTimeoutMillis(CALL_MILLIS);
        return config;
    }
}
