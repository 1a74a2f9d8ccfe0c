package endcap.channel.slack.line;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Slack's signature (version 0): HMAC-SHA256 over {@code v0:timestamp:body} with the signing secret. Bolt's own check takes
 * time stamps of the future and compares in a time that tells how much is right.
 */
final class Signature {
    private static final String VERSION = "v0";
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    /** Knows the secret; every signature goes on from a copy, which costs less than looking for an algorithm anew. */
    private final Mac begun;

    private final Clock clock;

    /** @param secret never blank */
    Signature(String secret, Clock clock) {
        this.begun = begun(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        this.clock = clock;
    }

    private static Mac begun(SecretKeySpec secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac;
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Whether Slack signed these bytes within the last, or the next, five minutes. */
    boolean proves(byte[] body, @Nullable String timestamp, @Nullable String signature) {
        if (timestamp == null
                || signature == null
                || !SECONDS.matcher(timestamp).matches()) {
            return false;
        }
        long age = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
        byte[] right = of(body, timestamp).getBytes(StandardCharsets.US_ASCII);
        boolean signed = MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.UTF_8));
        return signed && Math.abs(age) <= WINDOW.toSeconds();
    }

    /** The signature Slack would write. */
    String of(byte[] body, String timestamp) {
        try {
            Mac mac = (Mac) begun.clone();
            mac.update((VERSION + ":" + timestamp + ":").getBytes(StandardCharsets.US_ASCII));
            return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (CloneNotSupportedException everyPlatformCan) {
            throw new IllegalStateException(everyPlatformCan);
        }
    }
}
