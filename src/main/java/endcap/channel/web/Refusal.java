package endcap.channel.web;

import endcap.chat.UserError;
import java.time.Duration;
import java.util.Optional;

/** A request that never reaches the chat: the status that programs see and the sentence that people see. */
final class Refusal extends RuntimeException {
    private final int status;
    private final transient UserError error;
    private final transient Optional<Duration> retryAfter;

    private Refusal(int status, UserError error, Optional<Duration> retryAfter) {
        super(error.code(), null, false, false);
        this.status = status;
        this.error = error;
        this.retryAfter = retryAfter;
    }

    static Refusal of(int status, UserError error) {
        return new Refusal(status, error, Optional.empty());
    }

    /** Nobody is signed in, or the token has expired. */
    static Refusal signedOut() {
        return of(401, UserError.worded("person.unknown", "error.web.signed-out"));
    }

    /** The body is longer than a chat message can be. */
    static Refusal tooLarge(int limit) {
        return of(413, UserError.worded("message.too-long", "error.web.too-large", limit / 1024));
    }

    /** Come back after {@code wait}. */
    static Refusal tooMany(int perMinute, Duration wait) {
        UserError error = UserError.of("web.too-many", perMinute, wait.toSeconds());
        return new Refusal(429, error, Optional.of(wait));
    }

    int status() {
        return status;
    }

    UserError error() {
        return error;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
