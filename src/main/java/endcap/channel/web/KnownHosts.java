package endcap.channel.web;

import endcap.chat.UserError;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Answers only to its own names. Otherwise a foreign page could point a name of its own at this machine and talk to the
 * chat with the visitor's browser (DNS rebinding).
 */
final class KnownHosts implements Handler {
    /** Probes come by whatever address the operator's machinery uses, and learn nothing about anybody. */
    private static final Set<String> FOR_OPERATORS = Set.of("/healthz", "/readyz", "/metrics");

    private final Set<String> names = new LinkedHashSet<>();

    KnownHosts(WebSettings settings) {
        settings.publicAddress().map(URI::getHost).map(KnownHosts::lower).ifPresent(names::add);
        names.addAll(List.of("127.0.0.1", "localhost", "[::1]"));
        // Told to listen on one address, it is known by that one; 0.0.0.0 is no name anybody uses.
        names.add(name(settings.host()));
        names.remove("0.0.0.0");
    }

    @Override
    public void handle(Context context) {
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        if (!FOR_OPERATORS.contains(context.path()) && !names.contains(name(host))) {
            throw Refusal.of(
                    421, UserError.of("web.host", name(host), names.iterator().next()));
        }
    }

    /** The name without the port. */
    static String name(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']');
        return lower(port && colon >= 0 ? host.substring(0, colon) : host);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
