package endcap.channel.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Sessions as text for a cookie: sealed with a key, so that nobody can read or forge one and the server keeps none.
 *
 * <p>The seal is AES-GCM over "since|seen|token". The token inside is asked for again at every request, so that taking it
 * away from a person ends their sessions at once.
 */
final class Sessions {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final Duration WORN_AFTER = Duration.ofMinutes(10);

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;
    private final Duration idle;
    private final Duration longest;
    private final Clock clock;

    Sessions(SecretKey key, Duration idle, Duration longest, Clock clock) {
        this.key = key;
        this.idle = idle;
        this.longest = longest;
        this.clock = clock;
    }

    /** Who is signed in by which token, since when, and when that was last made sure of. */
    record Session(String token, Instant since, Instant seen) {}

    Session begin(String token) {
        return new Session(token, clock.instant(), clock.instant());
    }

    /** The same session, seen now. */
    Session renew(Session session) {
        return new Session(session.token(), session.since(), clock.instant());
    }

    /** Whether it is time to hand out a fresh cookie. */
    boolean worn(Session session) {
        return session.seen().plus(WORN_AFTER).isBefore(clock.instant());
    }

    String seal(Session session) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        String plain = session.since().getEpochSecond() + "|" + session.seen().getEpochSecond() + "|" + session.token();
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("the session key is not an AES key"));
        byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /** The session in a cookie; empty when it is not of our making or has ended. */
    Optional<Session> open(String cookie) {
        return decoded(cookie)
                .filter(bytes -> bytes.length > NONCE_BYTES)
                .flatMap(bytes -> run(
                        Cipher.DECRYPT_MODE,
                        Arrays.copyOf(bytes, NONCE_BYTES),
                        Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length)))
                .map(plain -> new String(plain, StandardCharsets.UTF_8).split("\\|", 3))
                .map(parts -> new Session(parts[2], second(parts[0]), second(parts[1])))
                .filter(this::lasts);
    }

    private boolean lasts(Session session) {
        Instant now = clock.instant();
        return now.isBefore(session.seen().plus(idle))
                && now.isBefore(session.since().plus(longest));
    }

    private static Instant second(String epoch) {
        return Instant.ofEpochSecond(Long.parseLong(epoch));
    }

    private static Optional<byte[]> decoded(String cookie) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(cookie));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> run(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(input));
        } catch (GeneralSecurityException forged) {
            return Optional.empty();
        }
    }
}
