package endcap.channel.slack.api;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls of Slack's Web API. An answer of {@code ok: false} is an error like any other; what is only a matter of time is tried
 * again, at Slack's own pace where it says one.
 *
 * <p>Where a connection ends before the answer, nobody knows whether Slack did what it was told. It is told once more: an
 * answer said twice is better than one that is not said.
 */
public final class Calls {
    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);
    private static final int TRIES = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(30);
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERRORS = 500;
    private static final Set<String> PASSING =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org");
    private static final Set<String> TOO_FAST = Set.of("ratelimited", "rate_limited");
    private static final Set<String> TOKEN_GONE =
            Set.of("token_revoked", "account_inactive", "invalid_auth", "not_authed", "token_expired");

    private final MethodsClient client;
    private final Pace pace;
    private final Pause pause;
    private final AtomicBoolean revoked = new AtomicBoolean();
    private final AtomicLong undelivered = new AtomicLong();
    private final AtomicLong slowedDown = new AtomicLong();

    /**
     * Calls with that token.
     *
     * @param clock the time now; Slack counts in seconds
     */
    public Calls(Slack slack, String token, Clock clock, Pause pause) {
        this.client = slack.methods(token);
        this.pace = new Pace(clock);
        this.pause = pause;
    }

    /** One call of the SDK. */
    public interface Call<T> {
        /** Makes it. */
        T on(MethodsClient client) throws IOException, SlackApiException;
    }

    /**
     * Makes a call, again if need be.
     *
     * @param method Slack's name of it, which its pace goes by
     * @return an answer that says ok
     * @throws Undelivered when Slack does not take it
     */
    public <T extends SlackApiTextResponse> T make(String method, Call<T> call) {
        return attempt(Terms.patient(method), TRIES, () -> NotOk.unless(call.on(client)));
    }

    /** As {@link #make}, for what is worth nothing after three seconds. */
    <T extends SlackApiTextResponse> T makeSoon(String method, Call<T> call) {
        return attempt(Terms.hurried(method), TRIES, () -> NotOk.unless(call.on(client)));
    }

    /** As {@link #make}, for a question: nobody misses anything when Slack does not tell. */
    <T extends SlackApiTextResponse> T ask(String method, Call<T> call) {
        return attempt(Terms.asking(method), TRIES, () -> NotOk.unless(call.on(client)));
    }

    /**
     * Makes a call of what nobody misses: once, and without waiting.
     *
     * @return why Slack did not take it, in its word or ours; empty when it did
     */
    public <T extends SlackApiTextResponse> Optional<String> tryOnce(String method, Call<T> call) {
        if (revoked() || !pace.untilOpen(method).isZero()) {
            return Optional.of("not now");
        }
        try {
            NotOk.unless(call.on(client));
            return Optional.empty();
        } catch (NotOk refused) {
            return Optional.of(refused.error());
        } catch (SlackApiException | IOException | JsonParseException failed) {
            return Optional.of(failed.toString());
        }
    }

    /** As {@link #make} into a room, where messages keep a distance from each other. */
    public <T extends SlackApiTextResponse> T makeIn(String room, String method, Call<T> call) {
        wait(pace.placeIn(room));
        return make(method, call);
    }

    /**
     * Posts to an address Slack handed out.
     *
     * @throws Undelivered when Slack does not take it; an address lives half an hour and takes five answers
     */
    void post(String what, Post post) {
        attempt(Terms.patient(what), TRIES, () -> {
            try (Response response = post.send()) {
                String body = response.body() == null ? "" : response.body().string();
                if (response.code() == TOO_MANY || response.code() >= SERVER_ERRORS) {
                    throw new SlackApiException(response, body);
                }
                if (!response.isSuccessful() || body.contains("\"ok\":false")) {
                    throw new NotOk(response.code() + " " + body);
                }
                return body;
            }
        });
    }

    /** One post to an address. */
    interface Post {
        Response send() throws IOException;
    }

    /** Whether Slack has said that the token is worth nothing any more. */
    public boolean revoked() {
        return revoked.get();
    }

    /** Takes the token for withdrawn: nothing is called any more. */
    public void revoke(String why) {
        if (!revoked.getAndSet(true)) {
            LOG.error("Slack has withdrawn the token ({}): install the app again and start with its new token", why);
        }
    }

    /** How many calls were given up. */
    public long undelivered() {
        return undelivered.get();
    }

    /** How many times Slack asked to wait. */
    public long slowedDown() {
        return slowedDown.get();
    }

    private interface Attempt<T> {
        T run() throws IOException, SlackApiException, NotOk;
    }

    private <T> T attempt(Terms terms, int tries, Attempt<T> attempt) {
        if (revoked()) {
            throw givenUp(terms, "token_revoked");
        }
        Duration closed = pace.untilOpen(terms.method());
        if (!terms.allows(closed)) {
            throw givenUp(terms, "ratelimited");
        }
        wait(closed);
        try {
            return attempt.run();
        } catch (NotOk refused) {
            return afterRefusal(terms, tries, refused.error(), attempt);
        } catch (SlackApiException refused) {
            return afterStatus(terms, tries, refused, attempt);
        } catch (IOException | JsonParseException broken) {
            // What cannot be read is a page of something that stands before Slack.
            return again(terms, tries, broken.toString(), attempt);
        }
    }

    private <T> T afterRefusal(Terms terms, int tries, String error, Attempt<T> attempt) {
        if (TOKEN_GONE.contains(error)) {
            revoke(error);
        }
        if (TOO_FAST.contains(error)) {
            return slower(terms, tries, USUAL_PAUSE, attempt);
        }
        if (PASSING.contains(error)) {
            return again(terms, tries, error, attempt);
        }
        throw givenUp(terms, error);
    }

    private <T> T afterStatus(Terms terms, int tries, SlackApiException refused, Attempt<T> attempt) {
        int status = refused.getResponse().code();
        if (status == TOO_MANY) {
            return slower(terms, tries, retryAfter(refused.getResponse()), attempt);
        }
        if (status >= SERVER_ERRORS || refused.getResponse().isSuccessful()) {
            return again(terms, tries, "status " + status, attempt);
        }
        throw givenUp(terms, "status " + status);
    }

    private <T> T slower(Terms terms, int tries, Duration asked, Attempt<T> attempt) {
        slowedDown.incrementAndGet();
        pace.close(terms.method(), asked);
        // Waiting as told is no failure, but nobody waits for ever.
        if (tries <= 1 || !terms.allows(asked)) {
            throw givenUp(terms, "ratelimited for " + asked.toSeconds() + " s");
        }
        return attempt(terms, tries - 1, attempt);
    }

    private <T> T again(Terms terms, int tries, String why, Attempt<T> attempt) {
        Duration time = FIRST_PAUSE.multipliedBy(1L << (TRIES - tries));
        if (tries <= 1 || !terms.allows(time)) {
            throw givenUp(terms, why);
        }
        wait(time);
        return attempt(terms, tries - 1, attempt);
    }

    private Undelivered givenUp(Terms terms, String why) {
        if (terms.counts()) {
            undelivered.incrementAndGet();
        }
        return new Undelivered(terms.method(), why);
    }

    private void wait(Duration time) {
        if (!time.isZero()) {
            pause.of(time);
        }
    }

    private static Duration retryAfter(Response response) {
        String seconds = response.header("Retry-After");
        return seconds != null && seconds.matches("[0-9]{1,6}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : USUAL_PAUSE;
    }
}
