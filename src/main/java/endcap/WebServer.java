package endcap;

import endcap.channel.Hook;
import endcap.channel.web.WebChannel;
import endcap.channel.web.WebSettings;
import endcap.config.BotConfig;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The web channel over an open App. */
final class WebServer {
    private static final Duration LONGEST_SESSION = Duration.ofDays(7);
    private static final int KEY_BYTES = 32;

    private WebServer() {}

    /** A server that is not started yet, at that address and port. */
    static WebChannel over(App app, String host, int port, List<Hook> hooks) {
        BotConfig.Web web = app.config().web();
        Optional<URI> publicAddress =
                Optional.of(web.publicUrl()).filter(url -> !url.isBlank()).map(URI::create);
        WebSettings settings = new WebSettings(
                host,
                port,
                publicAddress,
                sessionKey(Optional.ofNullable(System.getenv("ENDCAP_SESSION_KEY"))),
                Duration.ofHours(web.sessionHours()),
                LONGEST_SESSION,
                web.messagesPerMinute());
        return new WebChannel(
                app.measured(),
                token -> app.people().byToken(token).map(endcap.people.Person::user),
                app::offered,
                new WebChannel.Operators(app::ready, () -> app.measured().text()),
                hooks,
                settings,
                Clock.systemUTC());
    }

    /** The key of the environment, which nodes share; without one, a key that ends with the process. */
    private static SecretKey sessionKey(Optional<String> base64) {
        return base64.map(text -> {
                    try {
                        byte[] key = Base64.getDecoder().decode(text);
                        if (key.length == KEY_BYTES) {
                            return (SecretKey) new SecretKeySpec(key, "AES");
                        }
                    } catch (IllegalArgumentException notBase64) {
                        // Said below, like a key of the wrong length.
                    }
                    throw new CannotStart(
                            "ENDCAP_SESSION_KEY is not 32 bytes in base64: make one with  openssl rand -base64 32");
                })
                .orElseGet(WebSettings::randomKey);
    }
}
