package endcap.visit;

import endcap.language.Han;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two messages say the same words: spaces, width and capitals make no difference. */
final class SaidWords {
    private SaidWords() {}

    /** The same for the same words; short, because PostgreSQL indexes no text as long as a message may be. */
    static String digest(String said) {
        String words = Han.plain(said).replaceAll("\\s+", "");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
