package endcap.channel.web;

import endcap.chat.User;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** Who a request is from: a program shows its token, a browser the cookie it got for one. */
final class SignIn {
    private static final String BEARER = "Bearer ";

    private final Function<String, Optional<User>> people;
    private final WebSettings settings;
    private final Sessions sessions;

    SignIn(Function<String, Optional<User>> people, WebSettings settings, Clock clock) {
        this.people = people;
        this.settings = settings;
        this.sessions = new Sessions(settings.sessionKey(), settings.idle(), settings.longest(), clock);
    }

    /** The person who asks, if the token is good; a browser's session is renewed by the way. */
    Optional<User> person(Context context) {
        String authorization = context.header("Authorization");
        if (authorization != null) {
            return bearer(authorization).flatMap(people);
        }
        Optional<Sessions.Session> session = session(context);
        Optional<User> person = session.map(Sessions.Session::token).flatMap(people);
        if (person.isPresent()) {
            session.filter(sessions::worn).map(sessions::renew).ifPresent(fresh -> keep(context, fresh));
        }
        return person;
    }

    /** {@code GET /signin?token=…}: the token leaves the address bar at once. */
    void withLink(Context context) {
        String token = Optional.ofNullable(context.queryParam("token")).orElse("");
        boolean known = enter(context, token);
        context.redirect(known ? "/" : "/#refused", HttpStatus.SEE_OTHER);
    }

    /** {@code POST /api/session}: the code typed by hand on another device. */
    void withCode(Context context) {
        String code = JsonBody.read(context).text("code").strip();
        if (!enter(context, code)) {
            throw Refusal.signedOut();
        }
        context.status(HttpStatus.NO_CONTENT);
    }

    /** {@code DELETE /api/session}. */
    void leave(Context context) {
        context.cookie(cookie("", 0));
        context.status(HttpStatus.NO_CONTENT);
    }

    private boolean enter(Context context, String token) {
        boolean known = people.apply(token).isPresent();
        if (known) {
            keep(context, sessions.begin(token));
        }
        return known;
    }

    private void keep(Context context, Sessions.Session session) {
        context.cookie(
                cookie(sessions.seal(session), Math.toIntExact(settings.idle().toSeconds())));
    }

    private Optional<Sessions.Session> session(Context context) {
        return Optional.ofNullable(context.cookie(cookieName())).flatMap(sessions::open);
    }

    private static Optional<String> bearer(String authorization) {
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(cookieName(), value);
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }

    private String cookieName() {
        // Browsers take this prefix only from the host itself and only when encrypted.
        return settings.secure() ? "__Host-endcap" : "endcap";
    }
}
