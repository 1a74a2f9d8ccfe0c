package endcap.channel.web;

import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

/**
 * How the web chat is served.
 *
 * @param host the address it listens on; 127.0.0.1 is reached from this machine only
 * @param port 0 for any free one
 * @param publicAddress what people type when a proxy stands in front; https there makes the cookie secure
 * @param sessionKey an AES key; nodes that share their people share it, and a new one signs everybody out
 * @param idle how long a session outlives its last request
 * @param longest how long a session lasts at most
 * @param messagesPerMinute how many messages one person may send in a minute
 */
public record WebSettings(
        String host,
        int port,
        Optional<URI> publicAddress,
        SecretKey sessionKey,
        Duration idle,
        Duration longest,
        int messagesPerMinute) {

    /** For this machine alone, with a key that ends with the process. */
    public static WebSettings local(int port) {
        return new WebSettings(
                "127.0.0.1", port, Optional.empty(), randomKey(), Duration.ofHours(12), Duration.ofDays(7), 60);
    }

    /** A new key for sealing sessions. */
    public static SecretKey randomKey() {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(256);
            return generator.generateKey();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has AES", missing);
        }
    }

    /** Whether people reach it encrypted. */
    boolean secure() {
        return publicAddress
                .filter(address -> "https".equalsIgnoreCase(address.getScheme()))
                .isPresent();
    }
}
