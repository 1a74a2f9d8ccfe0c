package endcap.channel.slack.api;

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
 */
public final class Calls {
    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);
    private static final int TRIES = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERRORS = 500;
    private static final Set<String> PASSING =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org");
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
        return attempt(method, TRIES, () -> {
            T answer = call.on(client);
            if (!answer.isOk()) {
                throw new NotOk(String.valueOf(answer.getError()));
            }
            return answer;
        });
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
            T answer = call.on(client);
            return answer.isOk() ? Optional.empty() : Optional.of(String.valueOf(answer.getError()));
        } catch (SlackApiException | IOException failed) {
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
        attempt(what, TRIES, () -> {
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

    private static final class NotOk extends Exception {
        private static final long serialVersionUID = 1L;

        private final String error;

        NotOk(String error) {
            super(error);
            this.error = error;
        }
    }

    private <T> T attempt(String method, int tries, Attempt<T> attempt) {
        if (revoked()) {
            throw givenUp(method, "token_revoked");
        }
        wait(pace.untilOpen(method));
        try {
            return attempt.run();
        } catch (NotOk refused) {
            return afterRefusal(method, tries, refused.error, attempt);
        } catch (SlackApiException refused) {
            return afterStatus(method, tries, refused, attempt);
        } catch (IOException broken) {
            return again(method, tries, broken.toString(), attempt);
        }
    }

    private <T> T afterRefusal(String method, int tries, String error, Attempt<T> attempt) {
        if (TOKEN_GONE.contains(error)) {
            revoke(error);
        }
        if (PASSING.contains(error)) {
            return again(method, tries, error, attempt);
        }
        throw givenUp(method, error);
    }

    private <T> T afterStatus(String method, int tries, SlackApiException refused, Attempt<T> attempt) {
        int status = refused.getResponse().code();
        if (status == TOO_MANY) {
            slowedDown.incrementAndGet();
            Duration asked = retryAfter(refused.getResponse());
            if (asked.compareTo(LONGEST_PAUSE) > 0) {
                throw givenUp(method, "ratelimited for " + asked.toSeconds() + " s");
            }
            pace.close(method, asked);
            // Waiting as told is no failure, but nobody waits for ever.
            return tries <= 1 ? again(method, 0, "ratelimited", attempt) : attempt(method, tries - 1, attempt);
        }
        if (status >= SERVER_ERRORS) {
            return again(method, tries, "status " + status, attempt);
        }
        throw givenUp(method, "status " + status);
    }

    private <T> T again(String method, int tries, String why, Attempt<T> attempt) {
        if (tries <= 1) {
            throw givenUp(method, why);
        }
        wait(FIRST_PAUSE.multipliedBy(1L << (TRIES - tries)));
        return attempt(method, tries - 1, attempt);
    }

    private Undelivered givenUp(String method, String why) {
        undelivered.incrementAndGet();
        return new Undelivered(method, why);
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
