package endcap.channel.web;

import endcap.chat.UserError;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a browser's writing requests from our own page only. The cookie alone proves nothing: the browser adds it to what
 * another page makes it send.
 *
 * <p>A request with a token of its own in {@code Authorization} needs no such proof; no page can make a browser add that.
 */
final class OwnPageOnly implements Handler {
    /** A header that a page of another origin cannot send without asking first. */
    static final String PAGE_HEADER = "X-Endcap-Page";

    private final Optional<String> publicOrigin;

    OwnPageOnly(WebSettings settings) {
        this.publicOrigin =
                settings.publicAddress().map(address -> address.getScheme() + "://" + address.getAuthority());
    }

    @Override
    public void handle(Context context) {
        boolean reads = context.method() == HandlerType.GET || context.method() == HandlerType.HEAD;
        if (reads || context.header("Authorization") != null) {
            return;
        }
        boolean ours = context.header(PAGE_HEADER) != null
                && sameSite(context.header("Sec-Fetch-Site"))
                && sameOrigin(context.header("Origin"), context.header("Host"));
        if (!ours) {
            throw Refusal.of(403, UserError.of("web.cross-site"));
        }
    }

    private static boolean sameSite(@Nullable String site) {
        return site == null || site.equals("same-origin");
    }

    private boolean sameOrigin(@Nullable String origin, @Nullable String host) {
        return origin == null
                || publicOrigin.filter(origin::equalsIgnoreCase).isPresent()
                || authority(origin)
                        .filter(authority -> authority.equalsIgnoreCase(host))
                        .isPresent();
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
