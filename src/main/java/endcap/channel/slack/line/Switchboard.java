package endcap.channel.slack.line;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bolt with one place for each kind of thing that Slack tells. Whatever it is, known or not, gets an answer that keeps Slack
 * from telling it again for nothing; only what could not be taken on is to come again.
 */
public final class Switchboard {
    private static final Logger LOG = LoggerFactory.getLogger(Switchboard.class);
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);
    private static final int TRY_AGAIN = 503;
    private static final int NOBODY_S = 404;
    private static final int UNREADABLE = 400;
    private static final Set<RequestType> TOLD_AGAIN = Set.of(RequestType.Event);

    private final Ears ears;
    private final UnaryOperator<String> plain;
    private final Events events;
    private final App bolt;
    private final Repeats repeats = new Repeats();

    /**
     * A switchboard.
     *
     * @param self Slack's id of our own bot, whose messages are not for us; asked for with each message
     * @param nameOf what a person, by Slack's id, is called; for mentions
     * @param slack the SDK; nothing is called through it while somebody waits
     */
    public Switchboard(Ears ears, Supplier<String> self, Function<String, Optional<String>> nameOf, Slack slack) {
        this.ears = ears;
        this.plain = text -> IncomingText.isPlain(text) ? text : new IncomingText(self.get(), nameOf).read(text);
        this.events = new Events(self, plain);
        // Without a middleware Bolt asks Slack nothing on the way: who may do what is decided where it is answered.
        this.bolt = new Tolerant(
                AppConfig.builder()
                        .slack(slack)
                        .signingSecret("proved before")
                        .clientId(null)
                        .clientSecret(null)
                        .allEventsApiAutoAckEnabled(true)
                        .build(),
                slack);
        interactions();
        events();
    }

    /** What Bolt was told; for reading requests. */
    AppConfig config() {
        return bolt.config();
    }

    App bolt() {
        return bolt;
    }

    /** Passes on what was read; never throws. */
    Response run(Request<?> request) {
        try {
            return bolt.run(request);
        } catch (Exception never) {
            throw new IllegalStateException(never);
        }
    }

    private void interactions() {
        bolt.command(
                ANY,
                (request, context) -> ears.hear(Payloads.typed(request.getPayload(), plain))
                        ? context.ack()
                        : context.ack(ears.busy(request.getPayload().getUserId())));
        bolt.blockAction(ANY, (request, context) -> taken(ears.hear(Payloads.tapped(request.getPayload()))));
        bolt.globalShortcut(ANY, (request, context) -> taken(ears.hear(Payloads.shortcut(request.getPayload()))));
        bolt.messageShortcut(
                ANY, (request, context) -> taken(ears.hear(Payloads.shortcut(request.getPayload(), plain))));
        bolt.viewClosed(ANY, (request, context) -> context.ack());
        bolt.viewSubmission(ANY, (request, context) -> {
            Heard.Filled filled = Payloads.filled(request.getPayload());
            Map<String, String> mistakes = ears.mistakes(filled);
            return mistakes.isEmpty() ? taken(ears.hear(filled)) : context.ackWithErrors(mistakes);
        });
        bolt.blockSuggestion(ANY, (request, context) -> {
            var payload = request.getPayload();
            return context.ack(ears.fitting(Payloads.origin(payload), payload.getBlockId(), payload.getValue()));
        });
    }

    private void events() {
        bolt.event(MessageEvent.class, (payload, context) -> heard(events.said(payload)));
        bolt.event(MessageFileShareEvent.class, (payload, context) -> heard(events.shared(payload)));
        bolt.event(AppMentionEvent.class, (payload, context) -> heard(events.mentioned(payload)));
        bolt.event(AppHomeOpenedEvent.class, (payload, context) -> heard(events.opened(payload)));
        bolt.event(AssistantThreadStartedEvent.class, (payload, context) -> heard(events.threadOpened(payload)));
        bolt.event(AppUninstalledEvent.class, (payload, context) -> heard(events.revoked(payload, "app_uninstalled")));
        bolt.event(TokensRevokedEvent.class, (payload, context) -> heard(events.tokensRevoked(payload)));
    }

    /** What is not for us is taken without a word. */
    private Response heard(Optional<? extends Heard> heard) {
        if (heard.isPresent() && !ears.hear(heard.get())) {
            // Bolt takes any answer to an event but a good one for none, and acknowledges it all the same.
            throw new NoRoom();
        }
        return Response.ok();
    }

    /** An event there is no room for: Slack is to tell it again. */
    private static final class NoRoom extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoRoom() {
            super(null, null, false, false);
        }
    }

    private static Response taken(boolean taken) {
        return taken ? Response.ok() : Response.error(TRY_AGAIN);
    }

    /** Bolt, which otherwise lets faults out and answers what it does not know in a way that makes Slack repeat it. */
    private final class Tolerant extends App {
        Tolerant(AppConfig config, Slack slack) {
            super(config, slack, new java.util.ArrayList<>());
        }

        @Override
        public Response run(Request request) {
            Response response;
            try {
                response = super.run(request);
            } catch (NoRoom full) {
                return Response.error(TRY_AGAIN);
            } catch (Exception | StackOverflowError fault) {
                return notTaken(request.getRequestType(), fault);
            }
            if (response.getStatusCode() != NOBODY_S) {
                return response;
            }
            String kind = String.valueOf(request.getRequestType());
            if (repeats.isWorthTelling("unknown " + kind)) {
                LOG.warn("Slack tells something that nobody here knows: {}", kind);
            }
            return Response.ok();
        }

        /** An event is not to come again; to a person Slack says that it went wrong, and leaves their form open. */
        private Response notTaken(RequestType type, Throwable fault) {
            if (repeats.isWorthTelling(type + " " + fault.getClass())) {
                LOG.error("something Slack told could not be taken in: {}", type, fault);
            }
            return TOLD_AGAIN.contains(type) ? Response.ok() : Response.error(UNREADABLE);
        }
    }
}
