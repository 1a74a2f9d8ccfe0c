package endcap.channel.web;

import endcap.channel.ReplyJson;
import endcap.chat.Reply;
import endcap.chat.Texts;
import endcap.chat.UserError;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what went wrong in the shape of every reply, so that a client needs to read one shape only. */
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final ReplyJson json;
    private final Clock clock;

    Refusals(ReplyJson json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    void register(RoutesConfig routes) {
        routes.exception(Refusal.class, this::refuse);
        routes.exception(HttpResponseException.class, this::refuseByStatus);
        routes.exception(Exception.class, this::apologise);
        // Javalin has an answer of its own for addresses there are none of; it is not in our shape.
        routes.error(404, context -> replyUnlessThereIsOne(context, UserError.of("web.not-found")));
    }

    private void refuse(Refusal refusal, Context context) {
        refusal.retryAfter().ifPresent(wait -> context.header("Retry-After", Long.toString(wait.toSeconds())));
        if (refusal.status() == 401) {
            context.header("WWW-Authenticate", "Bearer");
        }
        reply(context, refusal.status(), refusal.error());
    }

    private void refuseByStatus(HttpResponseException refusal, Context context) {
        String code = refusal.getStatus() == 405 ? "web.method" : "web.not-found";
        reply(context, refusal.getStatus(), UserError.of(code));
    }

    private void apologise(Exception fault, Context context) {
        String incident = Long.toString(clock.millis(), 36).toUpperCase(Locale.ROOT);
        // The path only: what follows the question mark of a sign-in link is a secret.
        LOG.error("incident {} at {}", incident, context.path(), fault);
        reply(context, 500, UserError.of("internal", incident));
    }

    private void replyUnlessThereIsOne(Context context, UserError error) {
        if (!"application/json".equals(context.res().getContentType())) {
            reply(context, context.statusCode(), error);
        }
    }

    private void reply(Context context, int status, UserError error) {
        Texts texts = Texts.of(AskedLanguage.of(context));
        Reply reply = Reply.refused("none", error.code(), error.sentence(texts), List.of())
                .in(texts.locale());
        context.status(status).contentType("application/json").result(json.line(reply));
    }
}
