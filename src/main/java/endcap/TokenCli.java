package endcap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./endcap token PERSON}: makes a web sign-in token and the line for people.yaml; keeps neither. */
@Command(
        name = "token",
        description = "Make a web sign-in token for a person: prints the token and the line to put in people.yaml.",
        mixinStandardHelpOptions = true)
final class TokenCli implements Runnable {
    private static final int RANDOM_BYTES = 32;

    @Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(paramLabel = "PERSON", description = "the person's id in people.yaml")
    private String person = "";

    @Override
    public void run() {
        String token = newToken();
        var out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        out.println("token for " + person + " (give it to them, it is not kept): " + token);
        out.println("people.yaml: token_sha256: " + sha256(token));
    }

    /** A token nobody can guess. */
    static String newToken() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 of a token, in hex. */
    static String sha256(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
